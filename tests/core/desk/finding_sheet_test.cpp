// SPDX-License-Identifier: Apache-2.0
#include "core/desk/finding_sheet.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "tests/support/folder.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

Score scored(Vertex v, double value, std::uint32_t rank) {
    Score score;
    score.vertex = v;
    score.value = value;
    score.rank = rank;
    return score;
}

Finding finding_named(const char* method) {
    Finding finding;
    finding.method = method;
    return finding;
}

} // namespace

TEST_CASE("scores keep every digit, and what is undefined says so") {
    const Network network = network_of(pairs("ab"));
    Finding finding = finding_named("closeness");
    finding.scores.resize(2);
    finding.scores[0] = scored(1, 1.0 / 3, 1);
    finding.scores[1] = scored(0, std::nan(""), 2);
    const Sheet sheet = sheet_of(finding, network);
    CHECK(sheet.header == std::vector<std::string>{"rank", "name", "kind", "closeness", "id"});
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows[0][3] == "0.3333333333333333");
    CHECK(sheet.rows[1][3] == "undefined");
    CHECK(sheet_of(finding, network, 1).rows.size() == 1);
}

TEST_CASE("a group has a row for every member, a path for every stop") {
    const Network network = network_of(pairs("ab bc"));
    Finding groups = finding_named("communities");
    groups.groups = {{{0, 1}, {}}, {{2}, {}}};
    const Sheet members = sheet_of(groups, network);
    REQUIRE(members.rows.size() == 3);
    CHECK(members.rows[2].front() == "2");
    CHECK(members.rows[2].back() == "c");
    Finding paths = finding_named("path");
    paths.routes = {{{0, 1, 2}, 2, {0, 86400}, {}, {}}};
    const Sheet stops = sheet_of(paths, network);
    REQUIRE(stops.rows.size() == 3);
    CHECK(stops.rows[0][3].empty());
    CHECK(stops.rows[2][3] == "1970-01-02T00:00:00");
    for (const Sheet& sheet : {members, stops})
        for (const auto& row : sheet.rows)
            CHECK(row.size() == sheet.header.size());
}

TEST_CASE("a sheet is written as CSV, whole or not at all") {
    const Folder scratch;
    const auto file = scratch / "sheet.csv";
    REQUIRE(write_sheet(file, {{"name", "value"}, {{"Nguyễn, Văn", "1"}}}));
    CHECK(bytes_of_file(file).find("\"Nguyễn, Văn\",1") != std::string::npos);
    CHECK_FALSE(write_sheet(scratch / "nowhere/sheet.csv", {{"name"}, {}}));
}
