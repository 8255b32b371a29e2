// SPDX-License-Identifier: Apache-2.0
// What is asked of records that much rests on: a part of it, and how much there is.
#include "core/casefile/case.h"

#include <algorithm>

#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// A hub with fifty links, four items on each and three on itself, from two sources.
Case hub_case(const std::filesystem::path& file) {
    Records records;
    records.sources = {{{-1}, "Calls", "file", "", "", "", {}, "B2", ""},
                       {{-2}, "Informant", "informant", "", "", "", {}, "C3", ""}};
    records.entities.push_back({{-3}, "person", "Hub", {}});
    for (int i = 0; i < 50; ++i) {
        records.entities.push_back({{-10 - i}, "person", "Spoke", {}});
        records.links.push_back({{-100 - i},
                                 i % 5 ? "call" : "owns",
                                 {-3},
                                 {-10 - i},
                                 true,
                                 Strength::confirmed,
                                 "",
                                 {}});
    }
    for (int i = 0; i < 203; ++i) {
        Evidence item;
        item.subject = i < 200 ? -100 - i % 50 : -3;
        item.source = {i % 2 ? -1 : -2};
        item.grade = i == 202 ? "A1" : "";
        item.happened =
            "2023-01-" + std::string(i % 28 < 9 ? "0" : "") + std::to_string(i % 28 + 1);
        records.evidence.push_back(item);
    }
    Case made = new_case(file);
    must(made.apply({"Import", [&](Edits& edits) { return edits.take_in(records); }, ""}));
    return made;
}

const EntityId hub{id(3)};

} // namespace

TEST_CASE("a page of evidence is the newest of all that speaks of the record and its links") {
    const Folder folder;
    const Case made = hub_case(folder / "a.hwcase");
    std::vector<Evidence> all = made.evidence_of(hub.value);
    for (const auto& link : made.links_of(hub))
        for (auto& item : made.evidence_of(link.id.value))
            all.push_back(item);
    REQUIRE(all.size() == 203);
    std::sort(all.begin(), all.end(), [](const Evidence& a, const Evidence& b) {
        return std::tuple(b.happened, a.id) < std::tuple(a.happened, b.id);
    });
    for (const std::size_t limit : {1u, 30u, 500u}) {
        const auto page = must(made.evidence_about({hub.value}, limit));
        CHECK(page.all == 203);
        CHECK(page.sources == 2);
        REQUIRE(page.items.size() == std::min<std::size_t>(limit, 203));
        CHECK(std::equal(page.items.begin(), page.items.end(), all.begin()));
    }
}

TEST_CASE("evidence of several records is counted once, and of none there is none") {
    const Folder folder;
    const Case made = hub_case(folder / "a.hwcase");
    const auto spoke = made.link(made.links_of(hub).front().id)->to;
    CHECK(must(made.evidence_about({hub.value, spoke.value}, 5)).all == 203);
    CHECK(must(made.evidence_about({spoke.value}, 5)).all == 4);
    const auto none = must(made.evidence_about({}, 5));
    CHECK((none.all == 0 && none.sources == 0 && none.items.empty()));
}

TEST_CASE("one item for each source and grade tells how sure a record is") {
    const Folder folder;
    const Case made = hub_case(folder / "a.hwcase");
    const auto items = made.evidence_by_source(hub.value);
    REQUIRE(items.size() == 3);
    CHECK(items.back().grade == "A1");
    CHECK(made.evidence_by_source(made.links_of(hub).front().id.value).size() == 1);
}

TEST_CASE("the kinds that there are entities of are told without counting") {
    const Folder folder;
    Case made = new_case(folder / "a.hwcase");
    CHECK(made.entity_kinds().empty());
    Records records;
    std::int64_t id = 0;
    for (const char* kind : {"vessel", "person", "phone", "person"})
        records.entities.push_back({{--id}, kind, "One", {}});
    must(made.apply({"Import", [&](Edits& edits) { return edits.take_in(records); }, ""}));
    CHECK(made.entity_kinds() == std::vector<std::string>{"person", "phone", "vessel"});
}

TEST_CASE("links of one kind of one record are listed") {
    const Folder folder;
    const Case made = hub_case(folder / "a.hwcase");
    const ListOrder owned{.list = RecordList::links, .kind = "owns", .of = hub.value};
    CHECK(must(made.rows(owned)) == 10);
    for (const auto link : must(made.page(owned, 0, 100)))
        CHECK(made.link({link})->kind == "owns");
}

TEST_CASE("evidence that does not say who recorded it was recorded by the user") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    CHECK(made.evidence({id(7)})->recorded_by == "analyst");
    Evidence item;
    item.subject = id(2);
    item.source = {id(1)};
    EvidenceId own, others;
    must(made.apply({"Cite",
                     [&](Edits& edits) -> Result<void> {
                         TRY(own, edits.add(item));
                         item.recorded_by = "Team 4";
                         TRY(others, edits.add(item));
                         return {};
                     },
                     ""}));
    CHECK(made.evidence(own)->recorded_by == "analyst");
    CHECK(made.evidence(others)->recorded_by == "Team 4");
}
