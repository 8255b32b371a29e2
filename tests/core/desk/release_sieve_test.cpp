// SPDX-License-Identifier: Apache-2.0
#include "core/desk/release_sieve.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

constexpr SourceId police{1}, guard{2};
constexpr EntityId heron{11}, egret{12}, bittern{13}, crane{14};
constexpr LinkId between{21}, abroad{22}, quiet{23};

Source source(SourceId id, const char* force, const char* grade) {
    Source made;
    made.id = id;
    made.title = force;
    made.agency = force;
    made.grade = grade;
    return made;
}

Evidence item(std::int64_t id, std::int64_t subject, SourceId from, const char* grade = "",
              const char* property = "") {
    Evidence made;
    made.id = EvidenceId{id};
    made.subject = subject;
    made.source = from;
    made.grade = grade;
    made.property = property;
    return made;
}

/// Heron and Egret are spoken of by the police; Bittern is a foreigner whom the police tie to
/// Egret; Crane is known to the guard alone, who also gives Heron's alias.
Records records() {
    Records all;
    all.sources = {source(police, "Police", "1A"), source(guard, "Border Guard", "2B")};
    all.entities = {{heron, "person", "Heron", {{"alias", "Stilt"}, {"height", "180"}}},
                    {egret, "person", "Egret", {}},
                    {bittern, "person", "Bittern", {{"nationality", "Ruritania"}}},
                    {crane, "person", "Crane", {}}};
    all.links = {{between, "call", heron, egret, true, Strength::confirmed, "", {}},
                 {abroad, "call", egret, bittern, true, Strength::confirmed, "", {}},
                 {quiet, "call", crane, heron, true, Strength::confirmed, "", {}}};
    all.evidence = {item(31, between.value, police),
                    item(32, between.value, police, "1AC"),
                    item(33, abroad.value, police),
                    item(34, quiet.value, guard),
                    item(35, heron.value, guard, "", "alias"),
                    item(36, crane.value, guard)};
    return all;
}

} // namespace

TEST_CASE("with no wish everything passes", "[release_sieve]") {
    const Records all = records();
    const ReleaseSieve sieve = sieve_for(all, {});
    CHECK(sieve.sources == std::set{police, guard});
    CHECK(sieve.kept.size() == 4);
    CHECK(sieve.links.size() == 3);
    CHECK(sieve.evidence.size() == 6);
    CHECK(sieve.by_source == 0);
    CHECK(sieve.stand_ins.empty());
}

TEST_CASE("only what one force holds goes out, by the name it is known by", "[release_sieve]") {
    ReleaseWish wish;
    wish.forces = {"POLICE"};
    const ReleaseSieve only = sieve_for(records(), wish);
    CHECK(only.sources == std::set{police});
    CHECK(only.by_source == 1);
    CHECK(only.items_by_source == 3);
    CHECK(only.links == std::unordered_set{between, abroad});
    CHECK(only.kept == std::unordered_set{heron, egret, bittern}); // Crane: the guard's alone
    wish = {};
    wish.without_forces = {"border guard"};
    CHECK(sieve_for(records(), wish).links == only.links);
    wish = {};
    wish.without_sources = {guard};
    CHECK(sieve_for(records(), wish).evidence == only.evidence);
}

TEST_CASE("a handling mark holds back the item, not its link", "[release_sieve]") {
    ReleaseWish wish;
    wish.handling = "P";
    const ReleaseSieve sieve = sieve_for(records(), wish);
    CHECK(sieve.items_by_handling == 1);
    CHECK_FALSE(sieve.evidence.contains(32));
    CHECK(sieve.evidence.contains(31)); // grades of two marks carry no handling
    CHECK(sieve.links.contains(between));
}

TEST_CASE("who is withheld takes his ties with him, and may leave a stand-in", "[release_sieve]") {
    ReleaseWish wish;
    wish.without_nationalities = {"ruritania"};
    wish.without_entities = {crane};
    const ReleaseSieve sieve = sieve_for(records(), wish);
    CHECK(sieve.withheld == std::unordered_set{bittern, crane});
    CHECK(sieve.links == std::unordered_set{between});
    CHECK(sieve.kept == std::unordered_set{heron, egret});
    CHECK(sieve.shape.empty());
    wish.stand_ins = true;
    const ReleaseSieve shaped = sieve_for(records(), wish);
    CHECK(shaped.stand_ins == std::unordered_set{bittern, crane});
    CHECK(shaped.shape == std::unordered_set{abroad, quiet});
    CHECK(shaped.kept == sieve.kept);
}

TEST_CASE("a property passes by who speaks of it, then of the record, then by nobody",
          "[release_sieve]") {
    const Records all = records();
    const Entity& entity = all.entities[0];
    ReleaseWish wish;
    wish.forces = {"Police"};
    const ReleaseSieve police_only = sieve_for(all, wish);
    CHECK_FALSE(police_only.lets_through(entity, entity.properties[0])); // the guard's alias
    CHECK(police_only.lets_through(entity, entity.properties[1]));
    wish.unsourced = false;
    CHECK_FALSE(sieve_for(all, wish).lets_through(entity, entity.properties[1]));
    CHECK(sieve_for(all, {}).lets_through(entity, entity.properties[0]));
}

TEST_CASE("what nobody speaks of stays where only the sourced goes out", "[release_sieve]") {
    Records all = records();
    all.entities.push_back({EntityId{15}, "person", "Dunlin", {}});
    CHECK(sieve_for(all, {}).kept.contains(EntityId{15}));
    ReleaseWish wish;
    wish.unsourced = false;
    const ReleaseSieve sieve = sieve_for(all, wish);
    CHECK_FALSE(sieve.kept.contains(EntityId{15}));
    CHECK(sieve.kept.contains(egret)); // a link of his is spoken of
}

TEST_CASE("what was released before is no source of a release", "[release_sieve]") {
    Records all = records();
    all.sources[1].kind = "release";
    CHECK(sieve_for(all, {}).sources == std::set{police});
}

TEST_CASE("somebody of two nationalities is withheld by either", "[release_sieve]") {
    Records all = records();
    all.entities[0].properties = {{"nationality", "Elbonia"}, {"nationality", "RURITANIA"}};
    all.entities[1].properties = {{"country", "Elbonia"}, {"country", "Ruritania"}};
    ReleaseWish wish;
    wish.without_nationalities = {"ruritania"};
    CHECK(sieve_for(all, wish).withheld == std::unordered_set{heron, egret, bittern});
    wish.without_nationalities = {"Syldavia"};
    CHECK(sieve_for(all, wish).withheld.empty());
}

TEST_CASE("of two aliases the one goes out that a released source quotes", "[release_sieve]") {
    Records all = records();
    all.entities[0].properties = {{"alias", "Stilt"}, {"alias", "Long-Shanks"}};
    all.evidence.push_back(item(37, heron.value, police, "", "alias"));
    all.evidence.back().quotation = "called LONG SHANKS on the wire";
    ReleaseWish wish;
    wish.forces = {"Police"};
    const ReleaseSieve sieve = sieve_for(all, wish);
    const Entity& entity = all.entities[0];
    CHECK_FALSE(sieve.lets_through(entity, entity.properties[0])); // the guard's
    CHECK(sieve.lets_through(entity, entity.properties[1]));
    CHECK(sieve_for(all, {}).lets_through(entity, entity.properties[0]));
}
