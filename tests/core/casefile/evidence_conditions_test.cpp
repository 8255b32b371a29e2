// SPDX-License-Identifier: Apache-2.0
// Conditions on evidence, held against a plain look at every item.
#include "core/casefile/evidence_conditions.h"

#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// Forty people in a row of links; dates of every precision, own grades here and there.
Case many_dates(const std::filesystem::path& file) {
    constexpr std::array dates{"2022",
                               "2022-12-31T23:59",
                               "2023",
                               "2023-05",
                               "2023-05-03",
                               "2023-05-03T21:14+07:00",
                               "2022-11/2023-02",
                               "../2023-01",
                               "2024/..",
                               "",
                               "2024-02-29"};
    Records records;
    records.sources = {{{-1}, "Sổ đen", "file", "", "", "", {}, "B2", ""},
                       {{-2}, "Informant 7", "informant", "", "", "", {}, "D4", ""}};
    for (int i = 0; i < 40; ++i)
        records.entities.push_back(
            {{-10 - i}, i % 3 ? "person" : "vessel", "Name " + std::to_string(i), {}});
    for (int i = 0; i < 39; ++i)
        records.links.push_back(
            {{-100 - i}, "call", {-10 - i}, {-11 - i}, true, Strength::confirmed, "", {}});
    for (int i = 0; i < 60; ++i) {
        Evidence item;
        item.subject = i % 4 ? -100 - i % 39 : -10 - i % 40;
        item.source = {i % 5 ? -1 : -2};
        item.happened = dates[static_cast<std::size_t>(i) % dates.size()];
        item.grade = i % 7 ? "" : "A1";
        records.evidence.push_back(item);
    }
    Case made = new_case(file);
    must(made.apply({"Import", [&](Edits& edits) { return edits.take_in(records); }, ""}));
    return made;
}

bool fits(const Case& made, const Query& query, const Evidence& item) {
    const auto source = made.source(item.source);
    const std::string grade = item.grade.empty() ? source->grade : item.grade;
    if (!grade.starts_with(query.grade)) return false;
    if (fold(source->title).find(query.source) == std::string::npos) return false;
    if (!query.after && !query.before) return true;
    const auto moment = parse_moment(item.happened);
    return moment && (!query.after || moment->last >= query.after->first) &&
           (!query.before || moment->first <= query.before->last);
}

std::set<std::int64_t> by_looking(const Case& made, const Query& query) {
    std::set<std::int64_t> found;
    must(made.each_evidence([&](const Evidence& item) {
        if (!fits(made, query, item)) return true;
        const auto link = made.link({item.subject});
        for (const auto end :
             {link ? link->from.value : item.subject, link ? link->to.value : item.subject})
            if (query.kinds.empty() || made.entity({end})->kind == query.kinds.front())
                found.insert(end);
        return true;
    }));
    return found;
}

} // namespace

TEST_CASE("conditions on evidence find whom a plain look at every item finds") {
    const Folder folder;
    const Case made = many_dates(folder / "a.hwcase");
    for (const char* const text : {"after:2023",
                                   "after:2023-05-03",
                                   "after:2023-06",
                                   "after:2024-03",
                                   "before:2022",
                                   "before:2021",
                                   "before:2023-01-15",
                                   "after:2023-01 before:2023-03",
                                   "after:2099",
                                   "grade:A",
                                   "grade:B2",
                                   "grade:D",
                                   "grade:C",
                                   "source:\"so den\"",
                                   "source:informant",
                                   "source:nobody",
                                   "source:informant after:2024",
                                   "grade:A1 before:2022",
                                   "grade:B source:informant",
                                   "kind:vessel after:2023-05",
                                   "kind:vessel source:informant"}) {
        INFO(text);
        const Query query = parse_query(text);
        std::set<std::int64_t> found;
        for (const auto& hit : must(made.search(query, 1000)).hits)
            CHECK(found.insert(hit.entity.value).second);
        CHECK(found == by_looking(made, query));
        // The same by words, that every one of them bears.
        Query named = query;
        named.words = "name";
        found.clear();
        for (const auto& hit : must(made.search(named, 1000)).hits)
            found.insert(hit.entity.value);
        CHECK(found == by_looking(made, query));
    }
}

TEST_CASE("conditions alone give those first of whom the newest items speak") {
    const Folder folder;
    const Case made = many_dates(folder / "a.hwcase");
    const auto found = must(made.search(parse_query("after:2022-12-31"), 2)).hits;
    REQUIRE(found.size() == 2);
    std::set<std::string> dates;
    for (const auto& item : must(made.evidence_about({found.front().entity.value}, 1)).items)
        dates.insert(item.happened);
    CHECK(dates == std::set<std::string>{"2024/.."});
}

TEST_CASE("what was not looked through is said") {
    const Folder folder;
    Records records;
    records.sources = {{{-1}, "Ledger", "file", "", "", "", {}, "B2", ""}};
    for (const std::int64_t id : {-10, -11, -12})
        records.entities.push_back({{id}, "person", id == -12 ? "Other" : "Name", {}});
    records.links.push_back({{-100}, "call", {-10}, {-11}, true, Strength::confirmed, "", {}});
    Evidence item;
    item.source = {-1};
    item.subject = -12;
    item.happened = "2026";
    records.evidence.push_back(item);
    item.subject = -100;
    item.happened = "2023";
    for (std::int64_t i = 0; i <= EvidenceConditions::most_held; ++i)
        records.evidence.push_back(item);
    Case made = new_case(folder / "a.hwcase");
    must(made.apply({"Import", [&](Edits& edits) { return edits.take_in(records); }, ""}));
    const auto found = must(made.search(parse_query("name after:2022")));
    CHECK(found.hits.size() == 2);
    CHECK(found.notes.empty());
    const auto hopeless = must(made.search(parse_query("name after:2027")));
    CHECK(hopeless.hits.empty());
    CHECK(hopeless.notes.empty()); // nothing in the case is so late
    const auto cut = must(made.search(parse_query("name after:2026")));
    CHECK(cut.hits.empty());
    REQUIRE(cut.notes.size() == 1);
    CHECK(cut.notes[0].in_english().starts_with("Only 2500 items of evidence"));
}

TEST_CASE("a search to the end looks through everything, and can be stopped") {
    const Folder folder;
    Records records;
    records.sources = {{{-1}, "Ledger", "file", "", "", "", {}, "B2", ""}};
    records.entities = {{{-10}, "person", "Name", {}}};
    Evidence item;
    item.source = {-1};
    item.subject = -10;
    for (std::int64_t i = 0; i <= EvidenceConditions::most_held; ++i) {
        item.happened = i == 0 ? "2026" : "2023";
        records.evidence.push_back(item);
    }
    Case made = new_case(folder / "a.hwcase");
    must(made.apply({"Import", [&](Edits& edits) { return edits.take_in(records); }, ""}));
    const Query query = parse_query("name after:2026");
    CHECK(must(made.search(query)).hits.empty());
    const auto found = must(made.search(query, 50, Looking::to_the_end));
    CHECK(found.hits.size() == 1);
    CHECK(found.notes.empty());
    Task task;
    task.stop();
    const auto stopped = made.search(query, 50, Looking::to_the_end, &task);
    CHECK((stopped || stopped.error().kind == Error::Kind::stopped)); // short ones may come first
    CHECK(must(made.search(query, 50, Looking::to_the_end)).hits.size() == 1);
}
