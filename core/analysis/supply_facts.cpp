// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/supply_facts.h"

#include <array>

#include "core/base/text.h"

namespace headwater {

namespace {

/// Calls `visit` with every part of "K-05: tablets; place: Stone Gate" and what follows its colon.
template<class Visit>
void each_part(std::string_view quotation, Visit visit) {
    while (!quotation.empty()) {
        const auto end = std::min(quotation.find(';'), quotation.size());
        const auto part = quotation.substr(0, end);
        const auto colon = part.find(": ");
        if (colon != part.npos) visit(part.substr(colon + 2));
        visit(part);
        quotation.remove_prefix(std::min(end + 1, quotation.size()));
    }
}

bool is_word_character(char c) {
    return c < 0 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Not "K-1" in "K-12".
bool quotes(std::string_view text, std::string_view word) {
    for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        const auto past = at + word.size();
        if ((at == 0 || !is_word_character(text[at - 1])) &&
            (past == text.size() || !is_word_character(text[past])))
            return true;
    }
    return false;
}

struct UnitOfMass {
    const char* name;
    double in_kilograms;
};

constexpr auto units = std::to_array<UnitOfMass>({
    {"kg", 1},          {"kgs", 1},   {"kilo", 1},    {"kilos", 1},     {"kilogram", 1},
    {"g", .001},        {"gr", .001}, {"gram", .001}, {"grams", .001},  {"kilograms", 1},
    {"mg", 1e-6},       {"t", 1000},  {"ton", 1000},  {"tons", 1000},   {"tonne", 1000},
    {"tan", 1000},      {"yen", 10},  {"ta", 100},    {"tonnes", 1000}, {"lb", .45359237},
    {"lbs", .45359237},
});

struct Word {
    const char* text;
    Transport transport;
};

constexpr auto words_of_transport = std::to_array<Word>({
    {"express", Transport::express}, {"mail", Transport::express},
    {"parcel", Transport::express},  {"post", Transport::express},
    {"buu", Transport::express},     {"chuyen phat", Transport::express},
    {"air", Transport::air},         {"flight", Transport::air},
    {"hang khong", Transport::air},  {"sea", Transport::sea},
    {"ship", Transport::sea},        {"vessel", Transport::sea},
    {"boat", Transport::sea},        {"duong bien", Transport::sea},
    {"land", Transport::land},       {"road", Transport::land},
    {"truck", Transport::land},      {"rail", Transport::land},
    {"border", Transport::land},     {"duong bo", Transport::land},
    {"hand", Transport::hand},       {"foot", Transport::hand},
    {"trao tay", Transport::hand},
});

} // namespace

std::string value_of(const Link& link, std::string_view property, const Evidence& evidence) {
    std::string only;
    std::size_t values = 0;
    for (const Property& one : link.properties) {
        if (one.name != property) continue;
        if (++values > 1 && quotes(evidence.quotation, one.value)) return one.value;
        if (values == 1) only = one.value;
    }
    return values < 2 || quotes(evidence.quotation, only) ? only : std::string();
}

std::uint32_t site_of(const Link& link, const Evidence& evidence, const SiteIndex& sites) {
    std::uint32_t found = no_place;
    const auto look_up = [&](std::string_view text) {
        if (found != no_place) return;
        const auto site = sites.find(fold(text));
        if (site != sites.end()) found = site->second;
    };
    each_part(evidence.quotation, look_up);
    look_up(value_of(link, "place", evidence));
    return found;
}

Transport transport_called(std::string_view words) {
    const std::string text = std::string(" ").append(fold(words));
    for (const Word& word : words_of_transport)
        if (text.find(std::string(" ").append(word.text)) != text.npos) return word.transport;
    return Transport::unknown;
}

Transport transport_at(std::string_view kind) {
    if (kind == "border_gate") return Transport::land;
    if (kind == "seaport") return Transport::sea;
    if (kind == "airport") return Transport::air;
    if (kind == "express_hub") return Transport::express;
    return Transport::unknown;
}

double kilograms(double amount, std::string_view unit) {
    const std::string word = fold(unit);
    for (const UnitOfMass& one : units)
        if (word == one.name) return amount * one.in_kilograms;
    return 0;
}

} // namespace headwater
