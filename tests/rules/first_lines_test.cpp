// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/first_lines.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

const std::string spdx = "SPDX-License-Identifier: Apache-2.0\n";

std::size_t breaches_of(std::string path, std::string text) {
    return check_first_lines({{std::move(path), std::move(text)}}).size();
}

} // namespace

TEST_CASE("the licence stands in the first line of every source file") {
    CHECK(breaches_of("a.cpp", "// " + spdx) == 0);
    CHECK(breaches_of("CMakeLists.txt", "# " + spdx) == 0);
    CHECK(breaches_of("tests/run", "#!/bin/sh\n# " + spdx) == 0);
    CHECK(breaches_of("resources/sql/case.sql", "-- " + spdx) == 0);
    CHECK(breaches_of("README.md", "# Headwater\n") == 0);
}

TEST_CASE("a source file without its licence is a breach") {
    CHECK(breaches_of("a.cpp", "#include <map>\n// " + spdx) == 1);
    CHECK(breaches_of("a.cpp", "") == 1);
    CHECK(breaches_of("a.cpp", "// SPDX-License-Identifier: GPL-2.0\n") == 1);
    CHECK(breaches_of("tests/run", "#!/bin/sh\nset -e\n") == 1);
}

TEST_CASE("a header says what it is for") {
    CHECK(breaches_of("a.h", "// " + spdx + "// Dates.\n") == 0);
    CHECK(breaches_of("a.h", "// " + spdx + "#pragma once\n") == 1);
}

TEST_CASE("every source file of the tree begins with its licence") {
    const auto breaches = check_first_lines(read_tree(HEADWATER_SOURCE_DIR));
    INFO(listed(breaches));
    CHECK(breaches.empty());
}
