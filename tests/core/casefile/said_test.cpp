// SPDX-License-Identifier: Apache-2.0
// Records in brief, as they stream by.
#include <algorithm>
#include <map>

#include "core/casefile/said.h"
#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// A clock that can be set.
struct Clock {
    std::shared_ptr<std::string> now = std::make_shared<std::string>("2026-11-01T08:00:00Z");
    Station station() const {
        return {[now = now] { return *now; }, "analyst", 0x1f3a09c2};
    }
};

EntityId add_person(Case& the_case, const char* name) {
    EntityId added;
    must(the_case.apply({"Add",
                         [&](Edits& e) -> Result<void> {
                             TRY(added, e.add(Entity{{}, "person", name, {}}));
                             return {};
                         },
                         ""}));
    return added;
}

} // namespace

TEST_CASE("what evidence says streams in order of subject, the same as item by item") {
    const Folder folder;
    Case open = new_case(folder / "a.hwcase");
    must(open.apply({"Fill", [](Edits& e) { return e.take_in(small_ring()); }, ""}));
    std::multimap<std::int64_t, std::string> brief, whole;
    std::int64_t before = 0;
    must(open.each_said([&](const Said& said) {
        CHECK(said.subject >= before);
        before = said.subject;
        brief.emplace(said.subject, std::string(said.happened) + "|" + std::string(said.grade) +
                                        (said.refuted ? "|no" : "|yes"));
        return true;
    }));
    must(open.each_evidence([&](const Evidence& item) {
        whole.emplace(item.subject,
                      item.happened + "|" + item.grade + (item.refuted ? "|no" : "|yes"));
        return true;
    }));
    REQUIRE(brief.size() == whole.size());
    for (const auto& [subject, words] : whole) {
        const auto [first, last] = brief.equal_range(subject);
        CHECK(std::any_of(first, last, [&](const auto& said) { return said.second == words; }));
    }
}

TEST_CASE("the values of one property stream by, and names in use are listed") {
    const Folder folder;
    Case open = new_case(folder / "a.hwcase");
    must(open.apply({"Fill", [](Edits& e) { return e.take_in(small_ring()); }, ""}));
    std::vector<std::string> values;
    must(open.each_value("alias", [&](const RecordedValue& value) {
        values.emplace_back(value.value);
        return true;
    }));
    CHECK(values == std::vector<std::string>{"Ba Viên"});
    CHECK(open.property_names() == std::vector<std::string>{"alias", "imei", "phone", "tower"});
}

TEST_CASE("newcomers came into the case since then; who was amended since is none") {
    const Folder folder;
    const Clock clock;
    Case open = must(Case::create(folder / "a.hwcase", "Case", clock.station()));
    const EntityId old = add_person(open, "Old");
    *clock.now = "2026-11-20T08:00:00Z";
    const EntityId fresh = add_person(open, "Fresh");
    Entity amended = *open.entity(old);
    amended.properties = {{"alias", "Older"}};
    must(open.apply({"Amend", [&](Edits& e) { return e.amend(amended); }, ""}));
    const Newcomers newcomers = must(open.newcomers("2026-11-15T08:00:00"));
    CHECK(newcomers.holds(fresh.value));
    CHECK_FALSE(newcomers.holds(old.value));
    CHECK(must(open.newcomers("2026-10-01T00:00:00")).holds(old.value));
    CHECK_FALSE(must(open.newcomers("2026-12-01T00:00:00")).holds(fresh.value));
}

TEST_CASE("a large import is new by its range of ids, and stays old when it is worked on") {
    const Folder folder;
    const Clock clock;
    Case open = must(Case::create(folder / "a.hwcase", "Case", clock.station()));
    Records many;
    for (std::size_t i = 0; i <= rows_of_a_run; ++i)
        many.entities.push_back(
            {{-1 - static_cast<std::int64_t>(i)}, "person", "Person " + std::to_string(i), {}});
    must(open.apply({"Import", [&](Edits& e) { return e.take_in(many); }, ""}));
    const std::int64_t first = must(open.page({}, 0, 1)).front();
    CHECK(must(open.newcomers("2026-10-01T00:00:00")).holds(first));
    *clock.now = "2026-11-20T08:00:00Z";
    Entity amended = *open.entity({first});
    amended.label = "Somebody";
    must(open.apply({"Amend", [&](Edits& e) { return e.amend(amended); }, ""}));
    CHECK_FALSE(must(open.newcomers("2026-11-15T00:00:00")).holds(first));
}
