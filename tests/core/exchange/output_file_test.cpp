// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/output_file.h"
#include "tests/support/written_file.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("a file appears when it is whole") {
    const WrittenFile place("older");
    {
        auto out = OutputFile::create(place.path());
        REQUIRE(out);
        REQUIRE(out->write("new"));
        CHECK(WrittenFile::bytes_of(place.path()) == "older");
        REQUIRE(out->finish());
    }
    CHECK(WrittenFile::bytes_of(place.path()) == "new");
    CHECK(std::distance(std::filesystem::directory_iterator(place.folder()), {}) == 1);
}

TEST_CASE("a file that was not finished leaves no trace") {
    const WrittenFile place("older");
    {
        auto out = OutputFile::create(place.path());
        REQUIRE(out);
        REQUIRE(out->write("half"));
    }
    CHECK(WrittenFile::bytes_of(place.path()) == "older");
    CHECK(std::distance(std::filesystem::directory_iterator(place.folder()), {}) == 1);
}

TEST_CASE("a folder that is not there, a folder in the way, a full disk") {
    const WrittenFile place("x");
    const auto missing = OutputFile::create(place.folder() / "no" / "such" / "ring.csv");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().message.in_english().find("cannot be written") != std::string::npos);
    const auto folder = OutputFile::create(place.folder());
    REQUIRE_FALSE(folder);
    CHECK(folder.error().message.in_english().find("is a folder") != std::string::npos);
}
