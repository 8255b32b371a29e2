// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/foreign_files.h"
#include "core/exchange/import.h"
#include "tests/support/results.h"
#include "tests/support/written_file.h"

using namespace headwater;
using namespace headwater::support;

using namespace std::string_view_literals;

namespace {

std::string told_of(std::string_view beginning, const char* file, bool is_text = false) {
    const auto what = what_instead(beginning, file, is_text);
    return what ? what->in_english() : "nothing";
}

std::string refusal_of(std::string_view bytes, const char* name) {
    const WrittenFile file(bytes, name);
    const auto spec = recognise(file.path(), built_in_schema());
    if (!spec) return sentence(spec);
    Task task;
    return sentence(import_file(file.path(), *spec, built_in_schema(), task));
}

constexpr auto compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;

} // namespace

TEST_CASE("what the first bytes tell, and what to do with it") {
    CHECK(told_of("%PDF-1.7", "bill.pdf") ==
          "bill.pdf is a PDF, which is a print-out. Ask for the table that it was printed from, as "
          "XLSX or CSV; the PDF itself can be attached to a record.");
    CHECK(told_of("\x89PNG\r\n", "a.png").find("is a picture") != std::string::npos);
    CHECK(told_of("\xFF\xD8\xFF\xE0", "a.csv").find("is a picture") != std::string::npos);
    CHECK(told_of("II*\0"sv, "scan.tif").find("is a picture") != std::string::npos);
    CHECK(told_of("SQLite format 3\0"sv, "ring.hwcase").find("open it as a case") !=
          std::string::npos);
    CHECK(told_of("\0\1\0\0Standard Jet DB\0"sv, "bank.mdb").find("database of Access") !=
          std::string::npos);
    CHECK(told_of("\x1F\x8B\x08", "calls.csv.gz").find("Unpack it") != std::string::npos);
    CHECK(told_of("7z\xBC\xAF", "calls.7z").find("Unpack it") != std::string::npos);
    CHECK(told_of("MZ\x90", "invoice.exe").find("was not opened") != std::string::npos);
    CHECK(told_of("{\\rtf1", "a.rtf", true).find("text document") != std::string::npos);
}

TEST_CASE("files that begin alike are told apart by their endings") {
    CHECK(told_of("PK\x03\x04", "letter.DOCX").find("text document") != std::string::npos);
    CHECK(told_of("PK\x03\x04", "may.zip").find("Unpack it") != std::string::npos);
    CHECK(told_of(compound, "chart.anb").find("save it as XML (.anx)") != std::string::npos);
    CHECK(told_of(compound, "letter.doc").find("text document") != std::string::npos);
    CHECK(told_of(compound, "unnamed").find("old Office file") != std::string::npos);
}

TEST_CASE("an ending alone tells only of what is no text") {
    CHECK(told_of("\xFD"
                  "7zXZ",
                  "ring.rda")
              .find("workspace of R") != std::string::npos);
    CHECK(told_of("\x1F\x8B\x08", "ring.RData").find("workspace of R") != std::string::npos);
    CHECK(told_of("from,to\n", "ring.rda", true) == "nothing");
    CHECK(told_of("BZh is a shop\n", "shops.csv", true) == "nothing");
    CHECK(told_of("\1\2\3", "camp.##h").find("DL text") != std::string::npos);
}

TEST_CASE("what is nobody's is not told") {
    CHECK(told_of("", "a.csv") == "nothing");
    CHECK(told_of("\1\2\3", "a.bin") == "nothing");
    CHECK(told_of("Standard Jet DB", "a.csv") == "nothing"); // not where Access has it
}

TEST_CASE("whatever reader such a file comes to, the sentence is the same") {
    const std::string noise = std::string(compound) + std::string(4096, '\x01');
    CHECK(refusal_of(noise, "chart.anb").find("save it as XML (.anx)") != std::string::npos);
    CHECK(refusal_of(noise, "bill.xls").find("is no whole XLS workbook") != std::string::npos);
    CHECK(refusal_of("PK\x03\x04 word/document.xml" + noise, "letter.docx").find("text document") !=
          std::string::npos);
    CHECK(refusal_of("\xFD"
                     "7zXZ" +
                         noise,
                     "ring.rda")
              .find("workspace of R") != std::string::npos);
    CHECK(refusal_of("%PDF-1.4\n" + noise, "chart.graphml").find("is a PDF") != std::string::npos);
}
