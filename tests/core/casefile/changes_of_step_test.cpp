// SPDX-License-Identifier: Apache-2.0
// What a step changed, told without naming a record.
#include "tests/core/casefile/case_files.h"
#include "tests/core/casefile/renaming.h"

using namespace headwater;
using namespace headwater::test;

TEST_CASE("a step tells what became what, each change once") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    const auto before = open.entity({id(3)})->label;
    rename(open, "Hạnh", "Passport seen");
    const auto changes = must(open.changes_of(open.revision()));
    CHECK(changes == std::vector<FieldChange>{{"entity", id(3), "label", before, "Hạnh"}});
}

TEST_CASE("no more changes are told than were asked for, and none of an undo") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    CHECK(must(open.changes_of(1, 3)).size() == 3);
    rename(open, "Hạnh", "");
    must(open.undo());
    CHECK(must(open.changes_of(open.revision())).empty());
    CHECK(must(open.changes_of(99)).empty());
}
