// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/export.h"
#include "core/exchange/zip_archive.h"
#include "tests/support/imports.h"
#include "tests/support/workbooks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

const std::string calls =
    "from,to,date,duration,grade\n+84912345678,0987654321,2023-05-03 21:14,63,"
    "B2\n=cmd|'/c calc',0987654321,2023-05-04,5,\n";

void check_round_trip(const std::string& name) {
    const Imported first = imported(calls);
    const Folder folder;
    const auto file = folder.path() / name;
    Task task;
    const auto written = export_file(first.records, file, task);
    INFO((written ? "" : written.error().message.in_english()));
    REQUIRE(written);
    CHECK(written->files == std::vector{file});
    CHECK(written->rows == 2 + first.records.entities.size());

    const auto spec = recognise(file, built_in_schema());
    INFO((spec ? "" : spec.error().message.in_english()));
    REQUIRE(spec);
    const auto again = import_file(file, *spec, built_in_schema(), task);
    INFO((again ? "" : again.error().message.in_english()));
    REQUIRE(again);
    CHECK(again->balance.holds());
    CHECK(again->balance.rejected == 0);
    REQUIRE(again->records.entities.size() == first.records.entities.size());
    for (std::size_t i = 0; i < first.records.entities.size(); ++i) {
        CHECK(again->records.entities[i].label == first.records.entities[i].label);
        CHECK(again->records.entities[i].kind == first.records.entities[i].kind);
    }
    REQUIRE(again->records.links.size() == first.records.links.size());
    CHECK(again->records.links[0].kind == first.records.links[0].kind);
    const auto before = evidence_of(first.records, first.records.links[0].id.value);
    const auto after = evidence_of(again->records, again->records.links[0].id.value);
    REQUIRE(after.size() == 1);
    CHECK(after[0].happened == before[0].happened);
    CHECK(after[0].duration == before[0].duration);
    CHECK(after[0].grade == "B2");
}

} // namespace

TEST_CASE("XLSX and ODS round trip") {
    check_round_trip("ring.xlsx");
    check_round_trip("ring.ods");
}

TEST_CASE("no cell of a written workbook is a formula") {
    const Imported out = imported(calls);
    const Folder folder;
    Task task;
    REQUIRE(export_file(out.records, folder.path() / "ring.xlsx", task));
    REQUIRE(export_file(out.records, folder.path() / "ring.ods", task));
    for (const char* name : {"ring.xlsx", "ring.ods"}) {
        auto zip = ZipArchive::open(folder.path() / name);
        REQUIRE(zip);
        std::string all;
        for (const std::string& member : zip->names())
            REQUIRE(zip->read(
                member,
                [&](std::string_view bytes) -> Result<bool> {
                    all += bytes;
                    return true;
                },
                task));
        CHECK(all.find("=cmd|'/c calc'") != std::string::npos);
        CHECK(all.find("<f>") == std::string::npos);
        CHECK(all.find("table:formula") == std::string::npos);
    }
}

TEST_CASE("the same records give the same bytes") {
    const Imported out = imported(calls);
    const Folder folder;
    Task task;
    REQUIRE(export_file(out.records, folder.path() / "a.xlsx", task));
    REQUIRE(export_file(out.records, folder.path() / "b.xlsx", task));
    CHECK(bytes_of_file(folder.path() / "a.xlsx") == bytes_of_file(folder.path() / "b.xlsx"));
}

TEST_CASE("Gnumeric reads what was written") {
    const Imported out = imported(calls);
    const Folder folder;
    Task task;
    REQUIRE(export_file(out.records, folder.path() / "ring.xlsx", task));
    if (!converted(folder.path() / "ring.xlsx", folder.path() / "ring.csv")) return;
    CHECK(bytes_of_file(folder.path() / "ring.csv").find("+84912345678,person,0987654321") !=
          std::string::npos);
    REQUIRE(export_file(out.records, folder.path() / "ring.ods", task));
    REQUIRE(converted(folder.path() / "ring.ods", folder.path() / "ods.csv"));
    CHECK(bytes_of_file(folder.path() / "ods.csv") == bytes_of_file(folder.path() / "ring.csv"));
}
