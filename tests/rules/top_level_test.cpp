// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/top_level.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("agreed names and dot-files may stand at the top") {
    CHECK(check_top_level({{"CMakeLists.txt", ""},
                           {"core/base/id.h", ""},
                           {".ci/run", ""},
                           {".gitignore", ""},
                           {"README.md", ""}})
              .empty());
}

TEST_CASE("a stranger at the top is a breach, once") {
    const auto breaches =
        check_top_level({{"scripts/a.sh", ""}, {"scripts/b.sh", ""}, {"notes.txt", ""}});
    REQUIRE(breaches.size() == 2);
    CHECK(breaches[0].path == "notes.txt");
    CHECK(breaches[1].path == "scripts");
}

TEST_CASE("the top of the tree holds what was agreed") {
    const auto breaches = check_top_level(read_tree(HEADWATER_SOURCE_DIR));
    INFO(listed(breaches));
    CHECK(breaches.empty());
}
