// SPDX-License-Identifier: Apache-2.0
// What is written and read again is the same records.
#include <catch2/catch.hpp>

#include "core/exchange/delimited.h"
#include "tests/support/imports.h"
#include "tests/support/said.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// Two people, a phone, a call with two items of evidence from two sources.
Records small_case() {
    Records records;
    records.sources = {{{1}, "Calls, May", "file", "", "", "", {}, "B2", ""},
                       {{2}, "Informant 7", "file", "", "", "", {}, "D4", ""}};
    records.entities = {
        {{10}, "person", "Nguyễn \"Tư\" Văn Viên", {{"alias", "=Tư"}, {"alias", "Ba;Bốn"}}},
        {{11}, "person", "Lê, Thị\nHoa", {{"owner", "-1"}, {"birth_date", "1985"}}},
        {{12}, "phone", "+84912345678", {{"unit", "prepaid"}}}};
    records.links = {
        {{20}, "call", {10}, {12}, true, Strength::confirmed, "rang", {{"how", "@night"}}},
        {{21}, "family", {11}, {10}, false, Strength::tentative, "", {}}};
    Evidence call{{30},      20,     {1},      "row 7", "", "2023-05-03T21:14+07:00",
                  "2023-06", 3.25,   65,       0,       "", "said \"come\";\nthen nothing",
                  "",        "Viên", "Team 4", false,   ""};
    Evidence rumour{{31}, 20,    {2},       "page 2", "label", "../2023", "",   1, 0,
                    1e15, "VND", "'quoted", "C3",     "",      "",        true, ""};
    Evidence kin{{32}, 21, {2}, "row 9", "", "", "", 1, 0, 0, "", "", "", "", "", false, ""};
    Evidence person{{33}, 10, {1}, "row 1", "", "", "", 0, 0, 0, "", "", "", "", "", false, ""};
    records.evidence = {call, rumour, kin, person};
    return records;
}

Records read_again(const std::vector<std::filesystem::path>& files) {
    Records all;
    for (const auto& file : files) {
        const auto spec = recognise(file, built_in_schema());
        REQUIRE(spec);
        Task task;
        auto out = import_file(file, *spec, built_in_schema(), task);
        REQUIRE(out);
        INFO(file.string());
        CHECK(problems_of(*out).empty());
        CHECK(out->balance.rejected == 0);
        const auto offset = -1000 * static_cast<std::int64_t>(all.sources.size());
        const auto shift = [&](auto& records, auto& into) {
            for (auto& record : records) {
                record.id.value += offset;
                into.push_back(record);
            }
        };
        for (auto& link : out->records.links) {
            link.from.value += offset;
            link.to.value += offset;
        }
        for (auto& item : out->records.evidence) {
            item.subject += offset;
            item.source.value += offset;
        }
        shift(out->records.sources, all.sources);
        shift(out->records.entities, all.entities);
        shift(out->records.links, all.links);
        shift(out->records.evidence, all.evidence);
    }
    return all;
}

} // namespace

TEST_CASE("what is exported reads back as the same records") {
    for (const char* name : {"ring.csv", "ring.tsv"}) {
        const WrittenFile place("", name);
        const Records before = small_case();
        CHECK(losses_of(before, place.path()).empty());
        Task task;
        const auto out = export_file(before, place.path(), task);
        REQUIRE(out);
        REQUIRE(out->files.size() == 2);
        CHECK(out->rows == 3 + 3);
        const Records links = read_again({out->files[0]});
        CHECK(said_by_links(links) == said_by_links(before));
        const Records entities = read_again({out->files[1]});
        CHECK(said_by_entities(entities) == said_by_entities(before));
    }
}

TEST_CASE("exported spreadsheets carry no formulas") {
    const WrittenFile place("", "ring.csv");
    Task task;
    const auto out = export_file(small_case(), place.path(), task);
    REQUIRE(out);
    for (const auto& file : out->files) {
        const std::string text = WrittenFile::bytes_of(file);
        CHECK(text.starts_with("\xEF\xBB\xBF"));
        for (const char* opening :
             {",=", ",+", ",-", ",@", "\n=", "\n+", "\n-", "\n@", "\"=", "\"+", "\"-", "\"@"})
            CHECK(text.find(opening) == std::string::npos);
    }
}

TEST_CASE("entities alone go to the file itself") {
    Records records = small_case();
    records.links.clear();
    std::erase_if(records.evidence, [](const Evidence& item) { return item.subject >= 20; });
    const WrittenFile place("", "people.csv");
    Task task;
    const auto out = export_file(records, place.path(), task);
    REQUIRE(out);
    CHECK(out->files == std::vector<std::filesystem::path>{place.path()});
    CHECK(said_by_entities(read_again(out->files)) == said_by_entities(records));
}

TEST_CASE("what is lost is told before") {
    Records records = small_case();
    records.charts.resize(2);
    records.entities.push_back({{13}, "person", "Lê, Thị\nHoa", {}});
    records.links.push_back(records.links[0]);
    records.links.push_back({{23}, "call", {10}, {99}, true, {}, {}, {}});
    records.sources[0].agency = "Customs";
    std::vector<std::string> told;
    for (const Message& message : losses_of_delimited(records))
        told.push_back(message.in_english());
    CHECK(told ==
          std::vector<std::string>{
              "2 charts stay behind: such files hold no drawings.",
              "1 entities have a namesake of the same kind and fall together when the file is read "
              "again.",
              "1 links run beside another one of the same kind and fall together when the file is "
              "read again.",
              "1 links stay behind: an end of theirs is not exported.",
              "Of the sources only title and grade are kept: kind, file, agency, date of receipt, "
              "digest and grading system stay behind."});
}

TEST_CASE("Stop leaves the older file as it was") {
    const WrittenFile place("older", "ring.csv");
    Task task;
    task.stop();
    const auto out = export_file(small_case(), place.path(), task);
    REQUIRE_FALSE(out);
    CHECK(out.error().kind == Error::Kind::stopped);
    CHECK(WrittenFile::bytes_of(place.path()) == "older");
    CHECK(std::distance(std::filesystem::directory_iterator(place.folder()), {}) == 1);
}
