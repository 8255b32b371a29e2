// SPDX-License-Identifier: Apache-2.0
#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

const std::int64_t call = id(5); ///< of small_ring(), with two items of evidence
const EvidenceId first{id(7)};

Result<std::int64_t> refute_all(Case& open, std::int64_t record, bool refuted, const char* why) {
    return open.apply({"Refute", [&](Edits& e) { return e.refute_all(record, refuted, why); }, ""});
}

void refute(Case& open, EvidenceId item, bool refuted, const char* why) {
    must(open.apply({"Refute", [&](Edits& e) { return e.refute(item, refuted, why); }, ""}));
}

std::vector<std::string> reasons(const Case& open) {
    std::vector<std::string> reasons;
    for (const auto& item : open.evidence_of(call))
        reasons.push_back(item.refuted ? item.refuted_why : "believed");
    return reasons;
}

using Reasons = std::vector<std::string>;

} // namespace

TEST_CASE("a refuted record keeps its evidence, its reason and its history") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    must(refute_all(open, call, true, "Two men, one name."));
    CHECK(reasons(open) == Reasons{"Two men, one name.", "Two men, one name."});
    CHECK(must(open.history_of(call)).front().changes.size() == 4);
    must(refute_all(open, call, false, ""));
    CHECK(reasons(open) == Reasons{"believed", "believed"});
    CHECK(sentence(refute_all(open, id(2), true, "x")) ==
          "There is no evidence on " + id_text(id(2)) +
              " that could be refuted. Nothing was changed.");
}

TEST_CASE("an item that was refuted by itself keeps its own reason when its record is refuted") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    refute(open, first, true, "The phone was stolen.");
    must(refute_all(open, call, true, "Two men, one name."));
    CHECK(reasons(open) == Reasons{"The phone was stolen.", "Two men, one name."});
    CHECK(sentence(refute_all(open, call, true, "Again.")) ==
          "All the evidence on " + id_text(call) + " is refuted already. Nothing was changed.");
}

TEST_CASE("believing a record again does not revive what was refuted for a reason of its own") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    refute(open, first, true, "The phone was stolen.");
    must(refute_all(open, call, true, "Two men, one name."));
    CHECK(sentence(refute_all(open, call, false, "")) ==
          "The evidence on " + id_text(call) +
              " was refuted for 2 different reasons. Withdraw the items one by one. Nothing was "
              "changed.");
    CHECK(reasons(open) == Reasons{"The phone was stolen.", "Two men, one name."});
    refute(open, first, false, "");
    must(refute_all(open, call, false, ""));
    CHECK(reasons(open) == Reasons{"believed", "believed"});
}
