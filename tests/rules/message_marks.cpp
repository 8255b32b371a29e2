// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/message_marks.h"

#include <algorithm>
#include <optional>
#include <regex>
#include <set>

namespace headwater {
namespace {

/// Where the string literal that begins at `at` ends, one past its closing quote.
std::size_t end_of_literal(std::string_view text, std::size_t at) {
    const char quote = text[at];
    for (++at; at < text.size() && text[at] != quote; ++at)
        if (text[at] == '\\') ++at;
    return std::min(at + 1, text.size());
}

std::size_t skip_space(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of(" \t\r\n", at), text.size());
}

/// Adjacent literals from `at` on, joined; `at` is left behind them.
std::string joined_literals(std::string_view text, std::size_t& at) {
    std::string joined;
    while (at < text.size() && text[at] == '"') {
        const auto end = end_of_literal(text, at);
        joined += text.substr(at + 1, end - at - 2);
        at = skip_space(text, end);
    }
    return joined;
}

/// How many arguments stand in the braces at `at`.
std::size_t count_arguments(std::string_view text, std::size_t at) {
    std::size_t commas = 0;
    int depth = 0;
    bool anything = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"' || c == '\'') at = end_of_literal(text, at) - 1;
        if (c == '{' || c == '(' || c == '[') ++depth;
        if ((c == '}' || c == ')' || c == ']') && --depth == 0) break;
        if (c == ',' && depth == 1) ++commas;
        if (depth >= 1 && !std::isspace(static_cast<unsigned char>(c)) && c != '{') anything = true;
    }
    return anything ? commas + 1 : 0;
}

/// Arguments of a call after its template: none, those in braces, or unknown.
std::optional<std::size_t> arguments_after(std::string_view text, std::size_t at) {
    if (at >= text.size() || text[at] == ')') return 0;
    if (text[at] != ',') return {};
    at = skip_space(text, at + 1);
    if (at >= text.size() || text[at] != '{') return {};
    return count_arguments(text, at);
}

std::string objection(const std::string& message, std::optional<std::size_t> arguments) {
    std::set<char> marks;
    for (std::size_t i = 0; i + 1 < message.size(); ++i)
        if (message[i] == '%' && message[i + 1] >= '1' && message[i + 1] <= '9')
            marks.insert(message[i + 1]);
    if (!marks.empty() && *marks.rbegin() != static_cast<char>('0' + marks.size()))
        return "a mark is left out: " + message;
    if (arguments && *arguments != marks.size())
        return std::to_string(*arguments) + " arguments for " + std::to_string(marks.size()) +
               " marks: " + message;
    return {};
}

void check_file(const SourceFile& file, std::vector<Breach>& breaches) {
    static const std::regex call(R"(\b(say|fail|wrong_usage)\(\s*")");
    const auto& text = file.text;
    for (std::sregex_iterator at(text.begin(), text.end(), call), end; at != end; ++at) {
        const auto begin = static_cast<std::size_t>(at->position());
        auto place = begin + static_cast<std::size_t>(at->length()) - 1;
        const auto message = joined_literals(text, place);
        const auto why = objection(message, arguments_after(text, place));
        const auto line = std::count(text.begin(), text.begin() + at->position(), '\n') + 1;
        if (!why.empty()) breaches.push_back({file.path, static_cast<std::size_t>(line), why});
    }
}

} // namespace

std::vector<Breach> check_messages(const SourceTree& tree) {
    std::vector<Breach> breaches;
    for (const auto& file : tree)
        if (is_program_source(file)) check_file(file, breaches);
    return breaches;
}

} // namespace headwater
