// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/import.h"
#include "tests/support/imports.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("a balance holds where every row became one thing") {
    CHECK(Balance{}.holds());
    CHECK(Balance{10, 4, 3, 2, 1}.holds());
    CHECK_FALSE(Balance{10, 4, 3, 2, 0}.holds());
}

TEST_CASE("the reader is chosen by what the file holds, not by what it is called") {
    const std::string graph = "graph [ node [ id 1 label \"An\" ] node [ id 2 label \"Ba\" ] edge "
                              "[ source 1 target 2 ] ]";
    const auto out = must(try_import(graph, recognised(graph, "table.csv"), "table.csv"));
    CHECK(out.spec.shape == ImportSpec::Shape::records);
    CHECK(link_between(out.records, "An", "Ba"));
}

TEST_CASE("ids are provisional, and the digest is the file's") {
    const std::string bytes = "from,to\nAn,Ba\n";
    const Imported out = imported(bytes);
    for (const Entity& entity : out.records.entities)
        CHECK(entity.id.value < 0);
    CHECK(out.digest == out.records.sources.front().digest);
    CHECK(out.digest.size() == 64);
}

TEST_CASE("a file that is not there has no specification and no records") {
    const auto spec = recognise("no such.csv", built_in_schema());
    REQUIRE_FALSE(spec);
    CHECK(spec.error().message.in_english().find("no such.csv") != std::string::npos);
    Task task;
    CHECK_FALSE(import_file("no such.csv", {}, built_in_schema(), task));
}
