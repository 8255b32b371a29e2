// SPDX-License-Identifier: Apache-2.0
#include "core/desk/warrants.h"

#include "core/analysis/doubt.h"
#include "core/analysis/leaders.h"
#include "core/desk/networks.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

EntityId id_of(const Ring& ring, const char* label) {
    return ring.the_case.find(label).front().id;
}

void add(Ring& ring, const Entity& entity) {
    REQUIRE(ring.the_case.apply({"Add",
                                 [&](Edits& edits) -> Result<void> {
                                     TRY_VOID(edits.add(entity));
                                     return {};
                                 },
                                 ""}));
}

/// Everything of Magpie's is collected under a warrant on those words.
void collect_under(Ring& ring, const std::string& words) {
    std::vector<Evidence> items;
    for (const Link& link : ring.the_case.links_of(id_of(ring, "Magpie")))
        for (Evidence& item : ring.the_case.evidence_of(link.id.value))
            items.push_back(item);
    REQUIRE(ring.the_case.apply({"Warrant",
                                 [&](Edits& edits) -> Result<void> {
                                     for (Evidence item : items) {
                                         item.warrant = words;
                                         TRY_VOID(edits.amend(item));
                                     }
                                     return {};
                                 },
                                 ""}));
}

/// What is said of Magpie without what was collected on him; empty: nothing.
std::string ablation(const Ring& ring) {
    Task task;
    const auto network = network_of(ring.the_case, ring.the_case.schema(), actors_filter(), task);
    REQUIRE(network);
    auto finding = find_leaders(*network, {}, task);
    REQUIRE(finding);
    REQUIRE(add_doubt(*finding, *network, {.draws = 10}, task));
    for (const Score& score : finding->scores)
        for (const auto* reasons : {&score.reasons, &score.against})
            for (const Reason& reason : *reasons)
                if (reason.message.text.find("under the warrant") != std::string::npos) {
                    CHECK(network->actors[score.vertex].label == "Magpie");
                    CHECK(reason.records.size() == 6); // himself and his five links
                    return reason.message.in_english();
                }
    return {};
}

} // namespace

TEST_CASE("a warrant means somebody by id, name, alias or number in any spelling") {
    Ring ring;
    add(ring, Entity{{}, "person", "Ngô Văn Bảy", {{"alias", "Bảy Sẹo"}}});
    add(ring, Entity{{}, "phone", "0912 345 678", {}});
    const EntityId bay = id_of(ring, "Ngô Văn Bảy");
    CHECK(target_of_warrant(ring.the_case, text_of(bay)) == bay);
    CHECK(target_of_warrant(ring.the_case, "ngo van bay") == bay);
    CHECK(target_of_warrant(ring.the_case, "Bay Seo") == bay);
    CHECK(target_of_warrant(ring.the_case, "+84 912.345.678") == id_of(ring, "0912 345 678"));
    CHECK_FALSE(target_of_warrant(ring.the_case, "Ngô Văn"));
    CHECK_FALSE(target_of_warrant(ring.the_case, "warrant 12/2023"));
}

TEST_CASE("a warrant that two people may be meant by is on nobody for certain") {
    Ring ring;
    add(ring, Entity{{}, "person", "Teal", {}});
    CHECK_FALSE(target_of_warrant(ring.the_case, "Teal"));
    add(ring, Entity{{}, "person", "Grebe", {{"alias", "Magpie"}}});
    CHECK(target_of_warrant(ring.the_case, "Magpie").has_value()); // a name goes before an alias
}

TEST_CASE("the ablation leaves out what was collected on a person, however the file names him") {
    for (const char* words : {"Magpie", "magpie", "The Collector", ""}) {
        Ring ring;
        Entity magpie = *ring.the_case.entity(id_of(ring, "Magpie"));
        magpie.properties.push_back({"alias", "The Collector"});
        REQUIRE(
            ring.the_case.apply({"Alias", [&](Edits& edits) { return edits.amend(magpie); }, ""}));
        collect_under(ring, *words == 0 ? text_of(magpie.id) : words);
        INFO(words);
        CHECK_FALSE(ablation(ring).empty());
    }
    Ring ring;
    collect_under(ring, "somebody else");
    CHECK(ablation(ring).empty());
}
