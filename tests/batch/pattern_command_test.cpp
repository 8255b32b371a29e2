// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/batch_case.h"

using namespace headwater::test;

TEST_CASE("a pattern is found in the case, with who stands for what") {
    const BatchCase ring; // Ba and Chi, Ba and Dung, Tư and Chi
    const auto answer = ring.ask("pattern", {"x:person -call- y -call- z"});
    REQUIRE(answer["items"].size() == 2);
    CHECK(answer["items"][0]["x"]["kind"] == "person");
    CHECK(answer["items"].dump().find("Dung") != std::string::npos);
    CHECK(answer["whole"] == true);
    CHECK(ring.ask("pattern", {"x -call-> y"})["items"].empty()); // recorded without direction
    const auto one = ring.ask("pattern", {"a - b", "--most", "1"});
    CHECK(one["items"].size() == 1);
    CHECK(one["whole"] == false);
    CHECK(ring.refused("pattern", {"a => b"}).find("=>") != std::string::npos);
    CHECK(ring.refused("pattern", {"a:unicorn - b"}).find("unicorn") != std::string::npos);
}
