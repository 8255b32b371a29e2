// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/match.h"
#include "tests/support/imports.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// A case of a few records.
struct KnownCase {
    std::vector<Entity> entities;
    std::vector<Link> links;

    Known known() const {
        return {[this](std::string_view kind, std::string_view label) {
                    std::vector<Entity> out;
                    for (const Entity& entity : entities)
                        if (entity.kind == kind && entity.label == label) out.push_back(entity);
                    return out;
                },
                [this](std::string_view kind, EntityId from, EntityId to, bool directed,
                       std::string_view label) -> std::optional<LinkId> {
                    for (const Link& link : links) {
                        const bool same = link.from == from && link.to == to;
                        const bool mirrored = link.from == to && link.to == from && !directed;
                        const bool named = label.empty() || link.label == label;
                        if (link.kind == kind && link.directed == directed && named &&
                            (same || mirrored))
                            return link.id;
                    }
                    return std::nullopt;
                }};
    }
};

Entity person(std::int64_t id, const char* label, std::vector<Property> properties = {}) {
    return {{id}, "person", label, std::move(properties)};
}

const char* const calls = "from,to\nAn,Binh\nAn,Cuc\n";
const ImportSpec pairs = edges({{"from", "from"}, {"to", "to"}});

} // namespace

TEST_CASE("known entities and links take the ids of the case") {
    KnownCase the_case{{person(7, "An"), person(8, "Binh")}, {}};
    the_case.links.push_back({{20}, "contact", {8}, {7}, false, {}, {}, {}});
    auto batch = imported(calls, pairs);
    CHECK(match(batch, the_case.known(), built_in_schema()) == 2);
    CHECK(batch.balance.holds());
    CHECK(balance_of(batch) == Counts{2, 1, 1, 0, 0});
    CHECK(entity_called(batch.records, "An")->id.value == 7);
    CHECK(entity_called(batch.records, "Cuc")->id.value < 0);
    CHECK(batch.records.links.at(0).id.value == 20);
    CHECK(batch.records.links.at(1).id.value < 0);
    CHECK(batch.records.links.at(1).from.value == 7);
    CHECK(evidence_of(batch.records, 20).size() == 1);
    CHECK(evidence_of(batch.records, 7).size() == 1);
    CHECK(batch.made.at(0) == 20);
    CHECK(batch.problems.empty());
}

TEST_CASE("an empty case knows nothing") {
    auto batch = imported(calls, pairs);
    CHECK(match(batch, KnownCase{}.known(), built_in_schema()) == 0);
    CHECK(balance_of(batch) == Counts{2, 2, 0, 0, 0});
}

TEST_CASE("a list of people: rows of known people are merged, their phones are not rows") {
    auto batch = imported("name,phone\nAn,+84912345678\nBinh,+84912345679\n");
    const KnownCase the_case{{person(7, "An"), Entity{{9}, "phone", "+84912345679", {}}}, {}};
    CHECK(match(batch, the_case.known(), built_in_schema()) == 2);
    CHECK(balance_of(batch) == Counts{2, 1, 1, 0, 0});
}

TEST_CASE("a namesake with another identifying number stays apart") {
    auto batch = imported("name,passport\nAn,B111\n");
    const KnownCase the_case{{person(7, "An", {{"passport", "B222"}})}, {}};
    CHECK(match(batch, the_case.known(), built_in_schema()) == 0);
    CHECK(batch.records.entities.at(0).id.value < 0);
    CHECK(problems_of(batch) == Lines{"0 [] note: The case knows another \"An\" with another "
                                      "identifying number; they were kept apart."});
}

TEST_CASE("an identifying number decides between namesakes") {
    auto batch = imported("name,passport\nAn,B111\n");
    const KnownCase the_case{{person(7, "An", {{"passport", "B222"}}),
                              person(8, "An", {{"passport", "B111"}}), person(9, "An")},
                             {}};
    CHECK(match(batch, the_case.known(), built_in_schema()) == 1);
    CHECK(batch.records.entities.at(0).id.value == 8);
}

TEST_CASE("several namesakes and nothing to tell them apart: nothing merges unasked") {
    auto batch = imported("name,role\nAn,driver\n");
    const KnownCase the_case{{person(7, "An"), person(8, "An")}, {}};
    CHECK(match(batch, the_case.known(), built_in_schema()) == 0);
    CHECK(problems_of(batch).at(0).find("knows 2 entities called \"An\"") != std::string::npos);
}

TEST_CASE("another kind of the same name is another thing") {
    auto batch = imported(calls, pairs);
    const KnownCase the_case{{Entity{{7}, "vessel", "An", {}}}, {}};
    CHECK(match(batch, the_case.known(), built_in_schema()) == 0);
}

TEST_CASE("a place may be the border gate of that name") {
    auto batch = imported("vehicle,place,time\n29A,Stone Gate,2024-03-07 09:11\n");
    const KnownCase the_case{{Entity{{7}, "border_gate", "Stone Gate", {}}}, {}};
    CHECK(match(batch, the_case.known(), built_in_schema()) == 1);
    CHECK(entity_called(batch.records, "Stone Gate")->kind == "border_gate");
    CHECK(batch.records.links.at(0).to.value == 7);
}

TEST_CASE("a directed link is known in its direction only") {
    auto spec = pairs;
    spec.directed = true;
    spec.link_kind = "call";
    auto batch = imported("from,to\nAn,Binh\nBinh,An\n", spec);
    KnownCase the_case{{person(7, "An"), person(8, "Binh")}, {}};
    the_case.links.push_back({{20}, "call", {8}, {7}, true, {}, {}, {}});
    match(batch, the_case.known(), built_in_schema());
    CHECK(batch.records.links.at(0).id.value < 0);
    CHECK(batch.records.links.at(1).id.value == 20);
}

TEST_CASE("links that their labels tell apart are known by their labels") {
    KnownCase the_case{{person(7, "An"), person(8, "Binh")}, {}};
    the_case.links.push_back({{20}, "contact", {7}, {8}, false, {}, "paid for the boat", {}});
    the_case.links.push_back({{21}, "contact", {7}, {8}, false, {}, "cousin", {}});
    const auto matched = [&](const char* label) {
        auto batch = imported("from,to,label\nAn,Binh," + std::string(label) + "\n",
                              edges({{"from", "from"}, {"to", "to"}, {"label", "label"}}));
        match(batch, the_case.known(), built_in_schema());
        CHECK(batch.balance.holds());
        const Link& link = batch.records.links.at(0);
        CHECK(evidence_of(batch.records, link.id.value).size() == 1);
        CHECK(link.label == label); // what stays new keeps its own
        return link.id.value;
    };
    CHECK(matched("paid for the boat") == 20);
    CHECK(matched("cousin") == 21);
    CHECK(matched("supplier") < 0);
    CHECK(matched("") == 20);
}

TEST_CASE("two of one name are not both the one whom the case knows") {
    const auto batch_of = [](std::vector<Entity> entities) {
        Imported batch;
        batch.records.entities = std::move(entities);
        for (const Entity& entity : batch.records.entities)
            batch.made.push_back(entity.id.value);
        batch.balance.rows_read = batch.balance.created = batch.made.size();
        return batch;
    };
    const auto ids = [](const Imported& batch) {
        std::vector<std::int64_t> out;
        for (const Entity& entity : batch.records.entities)
            out.push_back(entity.id.value);
        return out;
    };
    const KnownCase the_case{
        {person(7, "Unknown male", {{"passport", "B111"}}), Entity{{9}, "phone", "0912000001", {}}},
        {}};
    SECTION("names alone decide nothing") {
        auto batch = batch_of({person(-1, "Unknown male"), person(-2, "Unknown male")});
        CHECK(match(batch, the_case.known(), built_in_schema()) == 0);
        CHECK(ids(batch) == std::vector<std::int64_t>{-1, -2});
        CHECK(balance_of(batch) == Counts{2, 2, 0, 0, 0});
        const std::string note = "0 [] note: The file tells of 2 entities called \"Unknown male\" "
                                 "and the case knows one; nobody can tell whether this one is "
                                 "meant, so it was added as another one.";
        CHECK(problems_of(batch) == Lines{note, note});
    }
    SECTION("a number decides, wherever its bearer stands") {
        for (const bool turned : {false, true}) {
            std::vector<Entity> two{person(-1, "Unknown male"),
                                    person(-2, "Unknown male", {{"passport", "B111"}})};
            if (turned) std::swap(two[0], two[1]);
            auto batch = batch_of(two);
            CHECK(match(batch, the_case.known(), built_in_schema()) == 1);
            CHECK(ids(batch).at(turned ? 0 : 1) == 7);
            CHECK(ids(batch).at(turned ? 1 : 0) == -1);
            CHECK(balance_of(batch) == Counts{2, 1, 1, 0, 0});
            CHECK(problems_of(batch).size() == 1);
        }
    }
    SECTION("what is called by its number is known by its name") {
        auto batch = batch_of(
            {Entity{{-1}, "phone", "0912000001", {}}, Entity{{-2}, "phone", "0912000001", {}}});
        CHECK(match(batch, the_case.known(), built_in_schema()) == 2);
        CHECK(ids(batch) == std::vector<std::int64_t>{9, 9});
        CHECK(batch.problems.empty());
    }
}
