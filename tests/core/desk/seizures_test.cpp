// SPDX-License-Identifier: Apache-2.0
#include "core/desk/seizures.h"

#include "tests/core/desk/desk_fixture.h"
#include "tests/core/desk/named.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// Three seizures: one whose own date is known, one that evidence dates and places, one of neither.
struct Log {
    Folder scratch;
    Case the_case;

    Log() : the_case(made(scratch)) { REQUIRE(the_case.apply({"Fill", fill, ""})); }

    static Case made(const Folder& scratch) {
        auto fresh = Case::create(scratch / "log.hwcase", "Log", fixed_station());
        REQUIRE(fresh);
        return *std::move(fresh);
    }

    static Result<EntityId> seized(Edits& edits, const char* name,
                                   std::vector<Property> properties) {
        return edits.add(Entity{{}, "seizure", name, std::move(properties)});
    }

    static Result<void> fill(Edits& edits) {
        Source source;
        source.title = "Seizure log";
        source.grade = "A1";
        TRY(const SourceId log, edits.add(source));
        TRY_VOID(seized(edits, "S-3", {{"quantity", "12"}, {"unit", "plants"}}));
        TRY(const EntityId second,
            seized(edits, "S-2", {{"substance", "ketamine"}, {"quantity", "4200"}, {"unit", "g"}}));
        TRY(const EntityId first, seized(edits, "S-1",
                                         {{"date", "2024-03-24"},
                                          {"substance", "ketamine"},
                                          {"quantity", "57.3"},
                                          {"unit", "kg"},
                                          {"agency", "Customs"}}));
        Evidence item;
        item.subject = second.value;
        item.source = log;
        item.happened = "2024-04-12";
        item.quotation = "found in a lorry; place: Stone Gate; two arrests";
        TRY_VOID(edits.add(item));
        const auto tie = [&](const char* kind, const char* label) -> Result<void> {
            TRY(const EntityId other, edits.add(Entity{{}, kind, label, {}}));
            TRY_VOID(
                edits.add(Link{{}, "seized_in", first, other, false, Strength::confirmed, "", {}}));
            return {};
        };
        TRY_VOID(tie("place", "North Hub"));
        TRY_VOID(tie("person", "Teal"));
        return tie("person", "Heron");
    }
};

} // namespace

TEST_CASE("seizures are told by date, with weight, force, place and people", "[seizures]") {
    const Log log;
    const auto seizures = seizures_of(log.the_case);
    REQUIRE(seizures);
    REQUIRE(seizures->size() == 3);
    const Seizure& first = seizures->at(0);
    CHECK(first.entity.label == "S-1");
    CHECK(first.amount == "57.3 kg");
    CHECK(first.kilograms == Approx(57.3));
    CHECK(first.force == "Customs");
    CHECK(first.area == "North Hub");
    CHECK(first.people == std::vector<std::string>{"Heron", "Teal"});
    const Seizure& second = seizures->at(1);
    CHECK(second.entity.label == "S-2");
    REQUIRE(second.when);
    CHECK(second.when->first == parse_moment("2024-04-12")->first);
    CHECK(second.kilograms == Approx(4.2));
    CHECK(second.area == "Stone Gate");
    CHECK(second.people.empty());
    const Seizure& third = seizures->at(2); // undated: last
    CHECK(third.entity.label == "S-3");
    CHECK_FALSE(third.when);
    CHECK(third.amount == "12 plants");
    CHECK(third.kilograms == 0); // no weight
}

TEST_CASE("refuted evidence gives a seizure neither date, place nor people", "[seizures]") {
    Log log;
    const EntityId first = id_of(log.the_case, "S-1"), second = id_of(log.the_case, "S-2");
    std::int64_t teal = 0;
    for (const Link& link : log.the_case.links_of(id_of(log.the_case, "Teal")))
        teal = link.id.value;
    REQUIRE(
        log.the_case.apply({"Refute",
                            [&](Edits& edits) -> Result<void> {
                                Evidence item;
                                item.source = log.the_case.sources().front().id;
                                item.subject = teal;
                                TRY_VOID(edits.add(item));
                                item.subject = first.value;
                                item.property = "date";
                                TRY_VOID(edits.add(item));
                                for (const std::int64_t record : {teal, first.value, second.value})
                                    TRY_VOID(edits.refute_all(record, true, "a mistake"));
                                item.property.clear();
                                item.happened = "2024-03-26";
                                TRY_VOID(edits.add(item));
                                return {};
                            },
                            ""}));
    const auto seizures = seizures_of(log.the_case);
    REQUIRE(seizures);
    REQUIRE(seizures->size() == 3);
    CHECK(seizures->at(0).entity.label == "S-1");
    CHECK_FALSE(seizures->at(0).refuted);
    CHECK(seizures->at(0).when->text == "2024-03-26"); // its own date is refuted
    CHECK(seizures->at(0).people == std::vector<std::string>{"Heron"});
    CHECK(seizures->at(0).area == "North Hub"); // a link that nobody speaks of stands
    const Seizure& other = seizures->at(1);
    CHECK(other.entity.label == "S-2");
    CHECK(other.refuted);
    CHECK_FALSE(other.when);
    CHECK(other.area.empty());
    CHECK_FALSE(seizures->at(2).refuted);
}

TEST_CASE("a period holds what may lie in it, and is open where no end is named", "[seizures]") {
    const auto march = Period::between("2024-03-01", "2024-03-31");
    REQUIRE(march);
    CHECK(march->holds(*parse_moment("2024-03-31T23:59")));
    CHECK(march->holds(*parse_moment("2024-03")));
    CHECK(march->holds(*parse_moment("2024"))); // it may have been in March
    CHECK_FALSE(march->holds(*parse_moment("2024-04-01")));
    const auto since = Period::between("2024-03-01", "");
    REQUIRE(since);
    CHECK(since->holds(*parse_moment("2031-01-01")));
    CHECK_FALSE(since->holds(*parse_moment("2024-02-29")));
    const auto backwards = Period::between("2024-05-01", "2024-04-01");
    REQUIRE_FALSE(backwards);
    CHECK(backwards.error().message.arguments ==
          std::vector<std::string>{"2024-04-01", "2024-05-01"});
    CHECK_FALSE(Period::between("spring", ""));
}
