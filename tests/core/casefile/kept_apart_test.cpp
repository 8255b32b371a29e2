// SPDX-License-Identifier: Apache-2.0
// Pairs that somebody said are not the same.
#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

using Pairs = std::vector<std::pair<EntityId, EntityId>>;

struct Two {
    Folder folder;
    Case the_case = must(Case::create(folder / "a.hwcase", "Ring", station()));
    EntityId a, b;

    Two() {
        must(the_case.apply({"Add",
                             [&](Edits& edits) -> Result<void> {
                                 TRY(a, edits.add(Entity{{}, "person", "An", {}}));
                                 TRY(b, edits.add(Entity{{}, "person", "An", {}}));
                                 return {};
                             },
                             ""}));
    }
    Result<std::int64_t> keep_apart(EntityId one, EntityId other) {
        return the_case.apply(
            {"Keep apart", [=](Edits& edits) { return edits.keep_apart(one, other); }, ""});
    }
};

} // namespace

TEST_CASE("a pair is kept apart whichever comes first, undone, redone and sealed") {
    Two two;
    CHECK(must(two.the_case.kept_apart()).empty());
    must(two.keep_apart(two.b, two.a));
    const Pairs apart{{two.a, two.b}};
    CHECK(must(two.the_case.kept_apart()) == apart);
    CHECK(must(two.keep_apart(two.a, two.b)) == 0); // nothing new
    must(two.the_case.undo());
    CHECK(must(two.the_case.kept_apart()).empty());
    must(two.the_case.redo());
    CHECK(must(two.the_case.kept_apart()) == apart);
    CHECK(verified(two.the_case).findings.empty());
    must(two.the_case.apply(
        {"Propose again", [&](Edits& edits) { return edits.propose_again(two.b, two.a); }, ""}));
    CHECK(must(two.the_case.kept_apart()).empty());
}

TEST_CASE("a record is not kept apart from itself or from one that is not there") {
    Two two;
    CHECK(sentence(two.keep_apart(two.a, two.a)).find("itself") != std::string::npos);
    CHECK_FALSE(two.keep_apart(two.a, {two.b.value + 100}));
}
