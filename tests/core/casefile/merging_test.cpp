// SPDX-License-Identifier: Apache-2.0
// Merging and splitting: nothing is lost, everything can be taken back.
#include <algorithm>

#include "tests/core/casefile/case_files.h"
#include "tests/core/casefile/renaming.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// Ba and Tu both call Chi; Tu alone is on the chart; one item speaks of Tu himself.
Case two_names(const std::filesystem::path& file) {
    Case made = new_case(file);
    Records records;
    records.sources.push_back({{-1}, "Calls", "file", "", "", "", {}, "B2", ""});
    records.entities = {{{-1}, "person", "Ba", {{"phone", "1"}}},
                        {{-2}, "person", "Tu", {{"phone", "1"}, {"role", "buyer"}}},
                        {{-3}, "person", "Chi", {}}};
    records.links = {{{-4}, "call", {-1}, {-3}, true, Strength::confirmed, "", {{"x", "1"}}},
                     {{-5}, "call", {-2}, {-3}, true, Strength::confirmed, "", {{"x", "2"}}},
                     {{-6}, "owns", {-3}, {-2}, true, Strength::tentative, "", {}},
                     {{-7}, "same_as", {-1}, {-2}, false, Strength::tentative, "", {}}};
    Evidence item;
    item.source = {-1};
    for (const std::int64_t subject : {-4, -5, -5, -2, -6}) {
        item.subject = subject;
        item.place = std::to_string(records.evidence.size());
        records.evidence.push_back(item);
    }
    records.charts.push_back({{-9}, "All", "force", {{{-2}, {3, 4}, true}, {{-3}, {0, 0}, false}}});
    must(made.apply({"Import", [&](Edits& edits) { return edits.take_in(records); }, ""}));
    return made;
}

const EntityId ba{id(2)}, tu{id(3)}, chi{id(4)};
const LinkId ba_calls{id(5)}, tu_calls{id(6)}, owns{id(7)};

void merge(Case& the_case, EntityId kept, const std::vector<EntityId>& others) {
    must(the_case.apply({"Merge", [&](Edits& e) { return e.merge(kept, others); }, ""}));
}

void take_out(Case& the_case, EntityId merged) {
    must(the_case.apply({"Take out", [&](Edits& e) { return e.take_out(merged); }, ""}));
}

} // namespace

TEST_CASE("a merged record brings all that is its own, and equal links become one") {
    const Folder folder;
    Case open = two_names(folder / "a.hwcase");
    const auto before = open.totals();
    merge(open, ba, {tu});
    CHECK_FALSE(open.entity(tu));
    CHECK(open.entity(ba)->properties ==
          std::vector<Property>{{"phone", "1"}, {"alias", "Tu"}, {"role", "buyer"}});
    CHECK(open.totals().evidence == before.evidence);
    CHECK(open.totals().links == before.links - 1);
    CHECK(open.evidence_of(ba_calls.value).size() == 3);
    CHECK(open.link(ba_calls)->properties == std::vector<Property>{{"x", "1"}, {"x", "2"}});
    CHECK(open.evidence_of(ba.value).size() == 1);
    CHECK(open.link(owns)->to == ba);
    CHECK(open.charts().front().placements ==
          std::vector<Placement>{{ba, {3, 4}, true}, {chi, {0, 0}, false}});
    CHECK(open.find("Tu").front().id == ba);
    CHECK(must(open.merged_into(ba)) == std::vector<Merged>{{tu, ba, 2, "Tu"}});
    CHECK(verified(open).findings.empty());
}

TEST_CASE("a merge is undone and redone after reopening") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    Content before, after;
    {
        Case open = two_names(file);
        before = content_of(open);
        merge(open, ba, {tu, chi});
        after = content_of(open);
    }
    {
        Case open = must(Case::open(file, station()));
        must(open.undo());
        CHECK(content_of(open) == before);
        CHECK(must(open.merged_into(ba)).empty());
    }
    Case open = must(Case::open(file, station()));
    must(open.redo());
    CHECK(content_of(open) == after);
    CHECK(verified(open).findings.empty());
}

TEST_CASE("the history of both is kept when they are merged") {
    const Folder folder;
    Case open = two_names(folder / "a.hwcase");
    merge(open, ba, {tu});
    const auto gone = must(open.history_of(tu.value));
    REQUIRE(gone.size() == 2);
    CHECK(gone[0].entry.label == "Merge");
    CHECK(gone[1].entry.label == "Import");
    const auto moved = std::find_if(gone[0].changes.begin(), gone[0].changes.end(),
                                    [](const FieldChange& c) { return c.noun == "evidence"; });
    REQUIRE(moved != gone[0].changes.end());
    CHECK(moved->field == "subject");
    CHECK(moved->after == "Ba");
    CHECK(must(open.history_of(ba.value)).front().entry.label == "Merge");
}

TEST_CASE("what was merged is taken out again with all that it brought") {
    const Folder folder;
    Case open = two_names(folder / "a.hwcase");
    const auto before = content_of(open);
    merge(open, ba, {tu});
    take_out(open, tu);
    CHECK(content_of(open) == before);
    CHECK(must(open.merged_into(ba)).empty());
    CHECK(sentence(open.apply({"Again", [](Edits& e) { return e.take_out(tu); }, ""}))
              .find("was not merged") != std::string::npos);
    must(open.undo());
    CHECK_FALSE(open.entity(tu));
    CHECK(verified(open).findings.empty());
}

TEST_CASE("one of two that were merged together is taken out, and what came later stays") {
    const Folder folder;
    Case open = two_names(folder / "a.hwcase");
    merge(open, chi, {ba, tu});
    must(open.apply({"Amend",
                     [](Edits& edits) -> Result<void> {
                         Evidence later;
                         later.subject = chi.value;
                         later.source = {id(1)};
                         later.place = "later";
                         TRY_VOID(edits.add(later));
                         return edits.remove(EvidenceId{id(12)}); // the item on Tu himself
                     },
                     ""}));
    take_out(open, tu);
    REQUIRE(open.entity(tu));
    CHECK(open.entity(tu)->properties == std::vector<Property>{{"phone", "1"}, {"role", "buyer"}});
    CHECK(open.evidence_of(tu.value).empty());
    CHECK(open.evidence_of(chi.value).size() == 1);
    CHECK(open.link(tu_calls)->from == tu);
    CHECK(open.link(tu_calls)->to == chi);
    CHECK(open.evidence_of(tu_calls.value).size() == 2);
    CHECK(open.link(ba_calls)->from == chi);
    CHECK(open.link(owns)->to == tu);
    CHECK(must(open.merged_into(chi)).size() == 1);
    CHECK(verified(open).findings.empty());
    take_out(open, ba);
    CHECK(open.link(ba_calls)->from == ba);
    CHECK(open.totals().evidence == 5);
    CHECK(verified(open).findings.empty());
}

TEST_CASE("what was merged into a merged record is taken out after that") {
    const Folder folder;
    Case open = two_names(folder / "a.hwcase");
    const auto before = content_of(open);
    merge(open, tu, {ba});
    merge(open, chi, {tu});
    CHECK(sentence(open.apply({"Out", [](Edits& e) { return e.take_out(ba); }, ""})) ==
          "Ba was merged into " + text_of(tu) +
              ", which is no longer in the case itself. Take that out first.");
    take_out(open, tu);
    take_out(open, ba);
    CHECK(content_of(open) == before);
}

TEST_CASE("nobody is merged into himself or with nobody") {
    const Folder folder;
    Case open = two_names(folder / "a.hwcase");
    const auto before = content_of(open);
    CHECK(sentence(open.apply({"M",
                               [](Edits& e) {
                                   return e.merge(ba, {tu, ba});
                               },
                               ""})) ==
          text_of(ba) + " cannot be merged into itself. Nothing was changed.");
    CHECK_FALSE(open.apply({"M", [](Edits& e) { return e.merge(ba, {{id(99)}}); }, ""}));
    CHECK_FALSE(open.apply({"M", [](Edits& e) { return e.merge({id(99)}, {ba}); }, ""}));
    CHECK(content_of(open) == before);
}

TEST_CASE("a part is split off with its links and its evidence") {
    const Folder folder;
    Case open = two_names(folder / "a.hwcase");
    const auto before = content_of(open);
    EntityId part;
    must(open.apply({"Split",
                     [&](Edits& edits) -> Result<void> {
                         const Entity elder{{}, "person", "Tu the elder", {{"role", "buyer"}}};
                         TRY(part, edits.split(tu, elder, {tu_calls}, {{id(12)}}));
                         return {};
                     },
                     ""}));
    CHECK(open.link(tu_calls)->from == part);
    CHECK(open.entity(part)->properties == std::vector<Property>{{"role", "buyer"}});
    CHECK(open.entity(tu)->properties == std::vector<Property>{{"phone", "1"}});
    CHECK(open.evidence_of(tu_calls.value).size() == 2);
    CHECK(open.evidence_of(part.value).size() == 1);
    CHECK(open.evidence_of(tu.value).empty());
    CHECK(open.link(owns)->to == tu);
    must(open.undo());
    CHECK(content_of(open) == before);
    CHECK_FALSE(open.apply({"Split",
                            [&](Edits& edits) -> Result<void> {
                                TRY_VOID(edits.split(ba, {{}, "person", "B", {}}, {tu_calls}, {}));
                                return {};
                            },
                            ""}));
}
