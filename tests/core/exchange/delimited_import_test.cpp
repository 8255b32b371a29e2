// SPDX-License-Identifier: Apache-2.0
// Whole files, and what comes of bad ones.
#include <catch2/catch.hpp>

#include "core/base/digest.h"
#include "core/exchange/delimited.h"
#include "tests/support/imports.h"

using namespace headwater;
using namespace headwater::support;

using namespace std::string_view_literals;

namespace {

const ImportSpec pairs = edges({{"from", "from"}, {"to", "to"}});

std::string refusal_of(std::string_view bytes, const std::string& name = "table.csv") {
    const WrittenFile file(bytes, name);
    const auto spec = recognise(file.path(), built_in_schema());
    if (!spec) return spec.error().message.in_english();
    Task task;
    const auto out = import_file(file.path(), *spec, built_in_schema(), task);
    return out ? "none" : out.error().message.in_english();
}

bool says(const std::string& sentence, const char* words) {
    return sentence.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("the source of a file knows its name, its grade and its digest") {
    ImportSpec spec = pairs;
    spec.grade = "b 2";
    const auto out = imported("from,to\nAn,Binh\n", spec);
    REQUIRE(out.records.sources.size() == 1);
    const Source& source = out.records.sources[0];
    CHECK(source.title == "table.csv");
    CHECK(source.reference == "table.csv");
    CHECK(source.kind == "file");
    CHECK(source.grade == "B2");
    CHECK(source.digest == hex(digest_of("from,to\nAn,Binh\n")));
    CHECK(out.digest == source.digest);
    CHECK(out.spec.headers == std::vector<std::string>{"from", "to"});
    CHECK(out.spec.encoding == "UTF-8");
    CHECK(out.spec.delimiter == ",");
}

TEST_CASE("grades of other systems, and none at all") {
    ImportSpec spec = pairs;
    spec.grade = "1A";
    CHECK(imported("from,to\nAn,Binh\n", spec).records.sources[0].system ==
          GradingSystem::three_by_five_by_two);
    spec.grade = "Z9";
    CHECK(defect_of("from,to\nAn,Binh\n", spec) == "\"Z9\" is no grade. Write it like B2.");
    spec.grade.clear();
    CHECK(imported("from,to\nAn,Binh\n", spec).records.sources[0].grade == "F6");
}

TEST_CASE("the same file twice gives the same records") {
    const std::string_view text = "from,to,weight\nAn,Binh,2\nBinh,Cuc,1\n";
    const auto a = imported(text);
    const auto b = imported(text);
    CHECK(a.records.entities == b.records.entities);
    CHECK(a.records.links == b.records.links);
    CHECK(a.records.evidence == b.records.evidence);
}

TEST_CASE("blank lines are no rows, rows of empty cells are skipped") {
    const auto out = imported("from,to\n\nAn,Binh\n,\n\nAn,Cuc\n", pairs);
    CHECK(balance_of(out) == Counts{3, 2, 0, 0, 1});
    CHECK(evidence_of(out.records, out.records.links.at(1).id.value).at(0).place == "row 6");
}

TEST_CASE("a file without a header") {
    ImportSpec spec = edges({{"from", "1"}, {"to", "2"}});
    spec.has_header = false;
    const auto out = imported("An,Binh\nBinh,Cuc\n", spec);
    CHECK(balance_of(out) == Counts{2, 2, 0, 0, 0});
    CHECK(out.spec.headers.empty());
    CHECK(evidence_of(out.records, out.records.links.at(0).id.value).at(0).place == "row 1");
}

TEST_CASE("Vietnamese files in five encodings give the same people") {
    const std::vector<std::string> files{
        "from,to\nNguyễn Văn Viên,Trần Thị Đào\n",
        "\xEF\xBB\xBF"
        "from,to\nNguyễn Văn Viên,Trần Thị Đào\n",
        "from,to\nNguy\xEA\xDEn V\xE3n Vi\xEAn,Tr\xE2\xCCn Thi\xF2 \xD0\xE0o\n",
        "from,to\nNguy\xD4n V\xA8n Vi\xAAn,Tr\xC7n Th\xDE \xA7\xB5o\n"};
    for (const auto& bytes : files) {
        const auto out = imported(bytes);
        CHECK(entity_called(out.records, "Nguyễn Văn Viên"));
        CHECK(entity_called(out.records, "Trần Thị Đào"));
    }
    std::string utf16 = "\xFF\xFE";
    for (const char c : "from,to\nAn,Binh\n"sv)
        utf16.append({c, '\0'});
    CHECK(link_between(imported(utf16).records, "An", "Binh"));
    CHECK(link_between(imported(utf16.substr(2)).records, "An", "Binh"));
}

TEST_CASE("importing no such file") {
    Task task;
    const auto out = import_file("no/such/file.csv", pairs, built_in_schema(), task);
    REQUIRE_FALSE(out);
    CHECK(says(out.error().message.in_english(), "There is no file"));
}

TEST_CASE("an empty file, a folder, a file of line ends only") {
    CHECK(says(refusal_of(""), "is empty"));
    const WrittenFile file("x");
    CHECK(says(recognise(file.folder(), built_in_schema()).error().message.in_english(),
               "is a folder"));
    CHECK(says(refusal_of("\r\n\r\n"), "holds no rows"));
    CHECK(says(refusal_of("\xEF\xBB\xBF"), "holds no rows"));
    CHECK(says(defect_of("\n\n", pairs), "holds no row"));
}

TEST_CASE("a binary file") {
    CHECK(says(refusal_of("PK\x03\x04 not really"), "is a packed file"));
    std::string noise;
    for (int i = 0; i < 4000; ++i)
        noise += static_cast<char>((i * 7919 + 13) % 251);
    CHECK(says(refusal_of(noise), "binary file"));
}

TEST_CASE("a header and no rows") {
    const auto out = imported("from,to\n", pairs);
    CHECK(balance_of(out) == Counts{0, 0, 0, 0, 0});
    CHECK(problems_of(out) == Lines{"0 [] warning: The file has a header and no rows."});
}

TEST_CASE("NUL bytes in a row") {
    std::string text = "from,to\nAn,Binh\n";
    text.append("Cu\0c,Dung\n"sv);
    for (int i = 0; i < 200; ++i)
        text += "An,Binh\n";
    const auto out = imported(text, pairs);
    CHECK(balance_of(out) == Counts{202, 1, 200, 1, 0});
    CHECK(says(problems_of(out).at(0), "3 [] rejected: The row holds NUL bytes"));
}

TEST_CASE("broken UTF-8 in a row") {
    ImportSpec spec = pairs;
    spec.encoding = "UTF-8";
    const auto out = imported("from,to\nA\xFFn,Binh\n", spec);
    CHECK(balance_of(out) == Counts{1, 1, 0, 0, 0});
    CHECK(entity_called(out.records, "A\xEF\xBF\xBDn"));
    CHECK(says(problems_of(out).at(0), "2 [] warning: The row holds characters that could not"));
}

TEST_CASE("a quotation mark that is never closed") {
    CHECK(says(defect_of("from,to\nAn,\"Binh\nCuc,Dung\n", pairs),
               "opens a cell in row 2 is never closed"));
}

TEST_CASE("a line without an end") {
    CHECK(says(defect_of("from,to\n" + std::string(3'000'000, 'x'), pairs),
               "Row 2 holds a cell of more than a million characters"));
}

TEST_CASE("an encoding that nobody knows") {
    ImportSpec spec = pairs;
    spec.encoding = "klingon";
    CHECK(says(defect_of("from,to\nAn,Binh\n", spec), "no encoding called \"klingon\""));
}

TEST_CASE("cells that begin with an equals sign are text") {
    const auto out = imported("from,to\n=cmd|' /C calc'!A0,'=1+1\n", pairs);
    CHECK(entity_called(out.records, "=cmd|' /C calc'!A0"));
    CHECK(entity_called(out.records, "=1+1"));
}

TEST_CASE("Stop leaves no records") {
    const WrittenFile file("from,to\nAn,Binh\n");
    Task task;
    task.stop();
    const auto out = import_file(file.path(), pairs, built_in_schema(), task);
    REQUIRE_FALSE(out);
    CHECK(out.error().kind == Error::Kind::stopped);
}

TEST_CASE("every row is accounted for, whatever is wrong with it") {
    const std::vector<std::string> cells{"An", "",  "2023-02-30", "7", "\"a;b\"",
                                         "-1", "x", "'=1",        "0", "Binh"};
    std::string text = "from,to,date,weight\n";
    std::size_t state = 1;
    for (int row = 0; row < 500; ++row) {
        for (std::size_t i = 0; i < 2 + row % 4u; ++i) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            text += (i > 0 ? "," : "") + cells[(state >> 33) % cells.size()];
        }
        text += "\n";
    }
    const auto out = imported(
        text, edges({{"from", "from"}, {"to", "to"}, {"time", "date"}, {"weight", "weight"}}));
    CHECK(out.balance.rows_read == 500);
    CHECK(out.balance.created == out.records.links.size());
    CHECK(out.balance.rejected > 0);
}
