// SPDX-License-Identifier: Apache-2.0
// What is written and read again is the same records, whatever they say, for every format that
// says so: where nothing is told as lost, nothing is.
#include <catch2/catch.hpp>

#include "core/exchange/export.h"
#include "core/exchange/formats.h"
#include "tests/support/any_records.h"
#include "tests/support/folder.h"
#include "tests/support/imports.h"
#include "tests/support/results.h"
#include "tests/support/said.h"

using namespace headwater;
using namespace headwater::support;

namespace {

constexpr std::uint64_t seeds = 40;

Imported read_again(const std::filesystem::path& file) {
    Task task;
    const ImportSpec spec = must(recognise(file, built_in_schema()));
    Imported out = must(import_file(file, spec, built_in_schema(), task));
    CHECK(out.balance.holds());
    CHECK(out.balance.rejected == 0);
    CHECK(problems_of(out) == Lines{});
    return out;
}

std::vector<Imported> written_and_read(const Records& records, const std::string& name) {
    const Folder folder;
    Task task;
    std::vector<Imported> out;
    for (const auto& file : must(export_file(records, folder / name, task)).files)
        out.push_back(read_again(file));
    return out;
}

} // namespace

TEST_CASE("graph files give back every link with its evidence, and every entity") {
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        const Records before = AnyRecords(seed).made();
        for (const char* name : {"a.graphml", "a.gexf", "a.anx", "a.gml", "a.stix", "a.json"}) {
            INFO(name << ", seed " << seed);
            const auto losses = losses_of(before, name);
            REQUIRE(losses.size() == 1);
            CHECK(losses[0].in_english() == "7 items of evidence on entities stay behind: such "
                                            "files tell of links only.");
            const Imported after = written_and_read(before, name).at(0);
            CHECK(said_by_entities(after.records) == said_by_entities(before));
            CHECK(said_by_links(after.records) == said_by_links(before));
        }
    }
}

TEST_CASE("tables give back every link with its evidence, and every entity with its own") {
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        const Records before = AnyRecords(seed).made();
        for (const char* name : {"a.csv", "a.tsv"}) {
            INFO(name << ", seed " << seed);
            CHECK(losses_of(before, name).empty());
            const auto after = written_and_read(before, name);
            REQUIRE(after.size() == 2);
            CHECK(said_by_links(after[0].records) == said_by_links(before));
            CHECK(said_by_entities(after[1].records) == said_by_entities(before));
            CHECK(said_of_entities(after[1].records) == said_of_entities(before));
        }
        for (const char* name : {"a.xlsx", "a.ods"}) {
            INFO(name << ", seed " << seed);
            CHECK(losses_of(before, name).empty());
            const Imported after = written_and_read(before, name).at(0);
            CHECK(said_by_links(after.records) == said_by_links(before));
            CHECK(said_by_entities(after.records) == said_by_entities(before));
        }
    }
}

TEST_CASE("a package gives back everything") {
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        INFO("seed " << seed);
        const Records before = AnyRecords(seed).made();
        CHECK(losses_of(before, "a.hwpkg").empty());
        const Imported after = written_and_read(before, "a.hwpkg").at(0);
        CHECK(said_by_entities(after.records) == said_by_entities(before));
        CHECK(said_by_links(after.records) == said_by_links(before));
        CHECK(said_of_entities(after.records) == said_of_entities(before));
    }
}

TEST_CASE("every format that writes is among those that are read again") {
    std::set<std::string_view> written;
    for (const Format& format : formats())
        if (format.write) written.insert(format.name);
    CHECK(written == std::set<std::string_view>{"csv", "tsv", "hwpkg", "xlsx", "ods", "graphml",
                                                "gexf", "anx", "gml", "stix", "json", "pajek",
                                                "ucinet", "ftm"});
}
