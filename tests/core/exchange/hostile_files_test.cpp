// SPDX-License-Identifier: Apache-2.0
// Files that were made to harm, one test a kind of harm, each for every reader that it could reach:
// refused or read as text, with a sentence, in bounded time and memory.
#include <catch2/catch.hpp>

#include <ctime>

#include <sys/resource.h>

#include "core/exchange/delimited_parser.h"
#include "core/exchange/formats.h"
#include "core/exchange/text_lines.h"
#include "tests/support/imports.h"
#include "tests/support/packages.h"
#include "tests/support/results.h"
#include "tests/support/workbooks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

Result<Imported> read(const std::filesystem::path& file) {
    Task task;
    TRY(const ImportSpec spec, recognise(file, built_in_schema()));
    return import_file(file, spec, built_in_schema(), task);
}

/// A refusal with a sentence, in less than ten seconds of the processor.
void refuses(const std::filesystem::path& file) {
    INFO(file.filename());
    const std::clock_t begin = std::clock();
    const auto out = read(file);
    CHECK(std::clock() - begin < 10 * CLOCKS_PER_SEC);
    REQUIRE_FALSE(out);
    CHECK(out.error().message.in_english().ends_with('.'));
}

#ifdef __SANITIZE_ADDRESS__
constexpr long megabytes_of_a_line = 1000; // the sanitizer keeps back what was given up
#else
constexpr long megabytes_of_a_line = 64;
#endif

long megabytes_at_most() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

struct Member {
    const char* file;
    const char* member;
};
/// Packed formats of XML, and a member of each that is read.
const std::vector<Member> packed_xml{{"a.xlsx", "xl/worksheets/sheet1.xml"},
                                     {"b.xlsx", "xl/sharedStrings.xml"},
                                     {"c.xlsx", "xl/styles.xml"},
                                     {"d.xlsx", "xl/workbook.xml"},
                                     {"a.ods", "content.xml"},
                                     {"a.mtgx", "Graphs/Graph1.graphml"}};

std::filesystem::path packed_with(const Folder& folder, const Member& where,
                                  const std::string& bytes) {
    const std::string name = where.file;
    Parts parts = name.ends_with(".xlsx")  ? xlsx_parts("<sheetData/>")
                  : name.ends_with(".ods") ? ods_parts("")
                                           : Parts{{"Graphs/Graph1.graphml", ""}};
    for (auto& [member, content] : parts)
        if (member == where.member) content = bytes;
    write_zip(folder / name, parts);
    return folder / name;
}

/// A document with this declaration, and the root that each format of XML begins with.
std::vector<std::pair<std::string, std::string>> documents(const std::string& declaration,
                                                           const std::string& content) {
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto& [name, root] :
         {std::pair("a.graphml", "graphml"), std::pair("a.gexf", "gexf"),
          std::pair("a.anx", "Chart"), std::pair("a.fods", "office:document")})
        all.emplace_back(name, "<?xml version=\"1.0\"?>" + declaration + "<" + root + ">" +
                                   content + "</" + root + ">");
    return all;
}

void refuses_xml(const std::string& declaration, const std::string& content) {
    const Folder folder;
    for (const auto& [name, text] : documents(declaration, content))
        refuses(folder.write(name, text));
    for (const Member& where : packed_xml)
        refuses(packed_with(folder, where, declaration + "<root>" + content + "</root>"));
}

} // namespace

TEST_CASE("entity bombs") {
    std::string declaration = "<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 12; ++i) {
        const std::string before = "&a" + std::to_string(i - 1) + ";";
        declaration += "<!ENTITY a" + std::to_string(i) + " \"";
        for (int k = 0; k < 10; ++k)
            declaration += before;
        declaration += "\">";
    }
    refuses_xml(declaration + "]>", "&a11;");
}

TEST_CASE("external entities") {
    refuses_xml("<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>", "&f;");
    refuses_xml("<!DOCTYPE x SYSTEM \"http://192.0.2.1/evil.dtd\">", "");
}

TEST_CASE("zip bombs") {
    const Folder folder;
    const std::string blanks(60'000'000, ' ');
    const long before = megabytes_at_most();
    for (const Member& where : packed_xml)
        refuses(packed_with(folder, where, "<a>" + blanks + "</a>"));
    PackageParts parts = least_parts();
    parts["evidence.jsonl"] = blanks;
    refuses(write_parts(folder, parts));
    CHECK(megabytes_at_most() - before < 400); // twice the bombs themselves
}

TEST_CASE("names in packages that lead out of the folder") {
    const Folder folder;
    const auto file = folder / "out.xlsx";
    Parts parts = xlsx_parts("<sheetData/>");
    for (auto& [name, bytes] : parts)
        if (name == "xl/_rels/workbook.xml.rels") {
            const std::string inside = "/xl/worksheets/sheet1.xml";
            bytes.replace(bytes.find(inside), inside.size(), "../../../../../../etc/passwd");
        }
    write_zip(file, parts);
    refuses(file);
    PackageParts made = least_parts();
    made["../../evil"] = "x";
    refuses(write_parts(folder, made));
}

TEST_CASE("deep JSON") {
    const Folder folder;
    const std::string deep(1'000'000, '[');
    refuses(folder.write("deep.json", deep));
    refuses(folder.write("nodes.json", "{\"nodes\": " + deep));
    refuses(folder.write("bundle.stix", "{\"type\":\"bundle\",\"objects\":" + deep));
    std::string objects;
    for (int i = 0; i < 200'000; ++i)
        objects += "{\"a\":";
    refuses(folder.write("objects.json", objects));
    // Lines stand by themselves: the deep one is rejected, the others are read.
    const auto lines =
        must(read(folder.write("lines.jsonl", "{\"from\":\"A\",\"to\":\"B\"}\n" + objects +
                                                  "\n{\"from\":\"B\",\"to\":\"C\"}\n")));
    CHECK(lines.balance.rejected == 1);
    CHECK(lines.balance.created == 2);
}

TEST_CASE("deep documents") {
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    refuses_xml("", deep);
    const Folder folder;
    std::string lists = "graph [ ";
    for (int i = 0; i < 100'000; ++i)
        lists += "a [ ";
    refuses(folder.write("deep.gml", lists));
}

TEST_CASE("a line of two gigabytes") {
    constexpr std::uint64_t gigabytes = std::uint64_t{2} << 30;
    const std::string piece(1 << 20, 'x');
    const long before = megabytes_at_most();

    // A table is refused as soon as a cell is too long.
    DelimitedParser table(',', [](const TableRow&) { return true; });
    std::uint64_t read_of_table = 0;
    Result<void> verdict;
    for (; verdict && read_of_table < gigabytes; read_of_table += piece.size())
        verdict = table.add(piece);
    CHECK(sentence(verdict).find("a cell of more than a million characters") != std::string::npos);
    CHECK(read_of_table < 4u << 20);

    // A text is read on, without the line.
    std::vector<std::string> lines;
    const VisitLine visit = [&](const TextLine& line) -> Result<bool> {
        lines.push_back(line.is_too_long ? "too long" : std::string(line.text));
        return true;
    };
    LineCutter cutter(1 << 16, visit);
    for (std::uint64_t size = 0; size < gigabytes; size += piece.size())
        REQUIRE(must(cutter.take(piece)));
    must(cutter.take("\nshort\n"));
    must(cutter.finish());
    CHECK(lines == std::vector<std::string>{"too long", "short"});
    CHECK(megabytes_at_most() - before < megabytes_of_a_line);
}

TEST_CASE("a file of one endless line is refused by every reader of text") {
    const Folder folder;
    const std::string endless(40'000'000, 'x');
    const std::vector<std::pair<const char*, const char*>> beginnings{
        {"a.csv", "from,to\n"},
        {"a.tsv", "from\tto\n"},
        {"a.json", "[\""},
        {"a.dl", "DL N=2\nLABELS:\n"},
        {"a.gml", "graph [ node [ id 1 label \""},
        {"a.stix", "{\"type\":\"bundle\",\"objects\":[\""}};
    for (const auto& [name, beginning] : beginnings)
        refuses(folder.write(name, beginning + endless));
    // A network of lines is read without the one, which is told.
    const auto network = must(read(folder.write("a.net", "*Vertices 2\n" + endless)));
    CHECK(network.balance.rejected == 1);
    CHECK_FALSE(network.problems.empty());
}

TEST_CASE("NUL bytes") {
    const Folder folder;
    using namespace std::string_literals;
    std::string rows = "from,to\nA\0,B\n"s;
    for (int i = 0; i < 200; ++i)
        rows += "An,Binh\n";
    const auto csv = must(read(folder.write("a.csv", rows)));
    CHECK(csv.balance.rejected == 1);
    CHECK(csv.rejected.at(0).rows.at(0).why.at(0).message.in_english().find("NUL") !=
          std::string::npos);
    const auto json = must(read(folder.write("a.json", "[{\"from\":\"A\\u0000x\",\"to\":\"B\"}]")));
    CHECK(json.records.entities.at(0).label == "Ax");
    refuses(folder.write("zeros.csv", std::string(100'000, '\0')));
    for (const auto& [name, text] : documents("", "\0"s))
        refuses(folder.write(name, text));
}

TEST_CASE("broken UTF-8") {
    const Folder folder;
    const auto csv = must(read(folder.write("a.csv", "\xEF\xBB\xBF"
                                                     "from,to\nA\xC3(,B\nC,D\n")));
    CHECK(csv.balance.created == 2);
    CHECK(csv.records.entities.at(0).label == "A\xEF\xBF\xBD(");
    CHECK(csv.problems.at(0).message.in_english().find("could not be read") != std::string::npos);
    const auto lines = must(read(folder.write(
        "a.jsonl", "{\"from\":\"A\xC3(\",\"to\":\"B\"}\n{\"from\":\"C\",\"to\":\"D\"}\n")));
    CHECK(lines.balance.rows_read == 2);
    CHECK(lines.balance.holds());
}

TEST_CASE("cells that begin with =") {
    const Folder folder;
    const std::string formula = "=HYPERLINK(\"http://192.0.2.1\";\"An\")";
    const auto csv = must(read(
        folder.write("a.csv", "from;to\n\"=HYPERLINK(\"\"http://192.0.2.1\"\";\"\"An\"\")\";B\n")));
    CHECK(csv.records.entities.at(0).label == formula);
    Task task;
    for (const char* name : {"out.csv", "out.tsv", "out.xlsx", "out.ods"}) {
        INFO(name);
        Records records;
        records.entities = {{{-1}, "person", formula, {}}, {{-2}, "person", "+84 912", {}}};
        must(export_file(records, folder / name, task));
        const auto back = must(read(folder / name));
        CHECK(entity_called(back.records, formula));
        CHECK(entity_called(back.records, "+84 912"));
        const std::string bytes = support::bytes_of_file(folder / name);
        for (const char* begins : {"\n=", ",=", "\t=", "\"="})
            CHECK(bytes.find(begins) == std::string::npos);
    }
}
