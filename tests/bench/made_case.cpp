// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/made_case.h"

#include <array>
#include <iostream>
#include <random>
#include <string>

#include <fmt/format.h>

namespace headwater::bench {

namespace {

constexpr std::array family{"Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng",
                            "Phan",   "Vũ",     "Đặng",   "Bùi",  "Đỗ", "Hồ",   "Ngô"};
constexpr std::array onset{"b",  "c",  "ch", "d",  "đ", "gi", "h",  "kh", "l", "m", "n",
                           "ng", "nh", "ph", "qu", "s", "t",  "th", "tr", "v", "x"};
constexpr std::array nucleus{"a", "á",   "ạ",  "anh", "ân",  "e",    "ệ",  "iên", "i",  "inh",
                             "o", "ông", "ơn", "u",   "ung", "ương", "ươ", "yến", "ải", "ào"};

class Inventor {
public:
    explicit Inventor(std::uint32_t seed) : m_dice(seed) {}

    std::int64_t below(std::int64_t end) {
        return static_cast<std::int64_t>(m_dice() % static_cast<std::uint64_t>(end));
    }
    template<class List>
    std::string any(const List& list) {
        return list[static_cast<std::size_t>(below(std::ssize(list)))];
    }
    std::string syllable() {
        std::string word = any(onset) + any(nucleus);
        word[0] = static_cast<char>(word[0] >= 'a' && word[0] <= 'z' ? word[0] - 32 : word[0]);
        return word;
    }
    std::string name() { return any(family) + " " + syllable() + " " + syllable(); }
    std::string phone() { return fmt::format("+849{:08}", below(100'000'000)); }
    std::string day() {
        return fmt::format("2023-{:02}-{:02}T{:02}:{:02}", 1 + below(12), 1 + below(28), below(24),
                           below(60));
    }

    Entity entity(std::int64_t provisional) {
        Entity made{{provisional}, "person", name(), {}};
        const auto which = below(10);
        if (which >= 6) made = {{provisional}, "phone", phone(), {{"operator", "Operator 1"}}};
        if (which == 9)
            made = {{provisional}, "account", fmt::format("{:012}", below(1'000'000'000'000)), {}};
        if (which < 2) made.properties = {{"alias", syllable()}, {"phone", phone()}};
        return made;
    }
    Link link(std::int64_t provisional, EntityId from, EntityId to) {
        static constexpr std::array kinds{"call", "call", "call", "transfer", "meeting", "uses"};
        return {{provisional}, any(kinds), from, to, true, Strength::confirmed, "", {}};
    }
    Evidence item(std::int64_t subject, std::int64_t source, std::int64_t row) {
        Evidence made;
        made.subject = subject;
        made.source = {source};
        made.place = fmt::format("row {}", row);
        made.happened = day();
        made.duration = static_cast<double>(below(600));
        if (below(100) == 0) made.quotation = name() + " met " + name() + " at the depot.";
        return made;
    }

private:
    std::mt19937_64 m_dice;
};

/// A hub has one link in so many, a busy link one item in so many.
constexpr std::int64_t share_of_hub = 40;

/// One import; its links run between its own entities.
Records batch(Inventor& inventor, const CaseSize& size, std::int64_t number) {
    Records records;
    const auto entities = size.entities / size.imports;
    const auto links = size.links / size.imports;
    const auto items = size.evidence / size.imports;
    records.sources.push_back({{-1},
                               fmt::format("Records {}", number),
                               "file",
                               "records.csv",
                               "",
                               "Police",
                               {},
                               "B2",
                               ""});
    for (std::int64_t i = 0; i < entities; ++i)
        records.entities.push_back(inventor.entity(-1 - i));
    for (std::int64_t i = 0; i < links; ++i) {
        const std::int64_t from = i % share_of_hub == 0 ? 0 : inventor.below(entities);
        records.links.push_back(
            inventor.link(-1 - entities - i, {-1 - from}, {-1 - inventor.below(entities)}));
    }
    for (std::int64_t i = 0; i < items; ++i) {
        const std::int64_t link = i % share_of_hub == 1 ? 0 : inventor.below(links);
        records.evidence.push_back(inventor.item(
            i % 20 == 0 ? -1 - inventor.below(entities) : -1 - entities - link, -1, i));
    }
    return records;
}

} // namespace

Result<Case> make_case(const std::filesystem::path& file, const CaseSize& size,
                       std::uint32_t seed) {
    Station station = this_station();
    station.tag = 7;
    TRY(Case made, Case::create(file, "A large case", station));
    Inventor inventor(seed);
    for (std::int64_t i = 0; i < size.imports; ++i) {
        const Records records = batch(inventor, size, i + 1);
        TRY_VOID(made.apply({fmt::format("Import {}", i + 1),
                             [&](Edits& edits) { return edits.take_in(records); }, ""}));
        std::cerr << fmt::format("import {} of {}\n", i + 1, size.imports);
    }
    return made;
}

} // namespace headwater::bench
