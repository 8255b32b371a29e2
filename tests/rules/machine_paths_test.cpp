// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/machine_paths.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

std::size_t breaches_of(std::string text) {
    return check_machine_paths({{"app/run", std::move(text)}}).size();
}

} // namespace

TEST_CASE("a folder of one machine is a breach") {
    CHECK(breaches_of(std::string("cd /ho") + "me/analyst\n") == 1);
    CHECK(breaches_of(std::string("DIR=\"/wo") + "rk/out\"\n") == 1);
    CHECK(breaches_of(std::string("a\nb\n'/Us") + "ers/x'\n") == 1);
}

TEST_CASE("a registry's host is a breach") {
    CHECK(breaches_of(std::string("http://de") + "b.example.org/debian\n") == 1);
    CHECK(breaches_of(std::string("https://py") + "pi.org/simple\n") == 1);
}

TEST_CASE("a path inside the tree is no breach, and pictures are not read") {
    CHECK(breaches_of("#include \"ui/work/jobs.h\"\n") == 0);
    CHECK(breaches_of("../work/jobs ${X}/home/y\n") == 0);
    CHECK(breaches_of(std::string("\0/ho", 4) + "me/x\n") == 0);
}

TEST_CASE("no file of the tree names a machine or a registry") {
    const auto breaches = check_machine_paths(read_tree(HEADWATER_SOURCE_DIR));
    INFO(listed(breaches));
    CHECK(breaches.empty());
}
