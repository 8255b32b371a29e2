// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/seeds.h"

#include "core/exchange/export.h"
#include "core/exchange/zip_writer.h"
#include "tests/support/folder.h"

namespace headwater::fuzz {

namespace {

Records ring() {
    Records records;
    records.sources.push_back(
        {{-1}, "Calls", "file", "", "", "", GradingSystem::admiralty, "B2", ""});
    records.entities = {{{-2}, "person", "Nguyễn An", {{"alias", "Ba"}}},
                        {{-3}, "phone", "0912345678", {}}};
    records.links = {{{-4}, "call", {-2}, {-3}, true, Strength::tentative, "by night", {}}};
    Evidence item;
    item.id.value = -5;
    item.subject = -4;
    item.source.value = -1;
    item.happened = "2023-05-03T21:14";
    item.duration = 61;
    records.evidence = {item, item};
    return records;
}

/// What our own writer makes of a small case; empty: the format is only read.
std::string written(std::string_view ending) {
    const support::Folder folder;
    const auto file = folder / ("seed" + std::string(ending));
    Task task;
    return export_file(ring(), file, task) ? support::bytes_of_file(file) : std::string();
}

struct Seed {
    std::string_view format, text;
};
constexpr Seed texts[] = {
    {"csv", "caller,called,date,duration\n0912345678,\"098 76\",03/05/2023,1:02\n"},
    {"csv", ",An,Binh\nAn,0,1\nBinh,2,0\n"},
    {"tsv", "name\tphone\nAn\t0912345678; 0987654321\n"},
    {"graphml",
     "<graphml><key id=\"w\" for=\"edge\" attr.name=\"weight\"><default>1</default></key>"
     "<graph edgedefault=\"undirected\"><node id=\"a\"/><node id=\"b\"/>"
     "<edge source=\"a\" target=\"b\"><data key=\"w\">3</data></edge></graph></graphml>"},
    {"fods",
     "<office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
     "<office:body><office:spreadsheet><table:table table:name=\"A\"><table:table-row>"
     "<table:table-cell><text:p>from</text:p></table:table-cell><table:table-cell>"
     "<text:p>to</text:p></table:table-cell></table:table-row><table:table-row>"
     "<table:table-cell table:number-columns-repeated=\"2\"><text:p>A</text:p>"
     "</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>"
     "</office:document>"},
    {"gml", "graph [ directed 1 node [ id 1 label \"A&#233;\" graphics [ x 1 y 2 ] ]\n"
            "node [ id 2 ] edge [ source 1 target 2 value 3 ] ]\n"},
    {"pajek", "*Network a\n*Vertices 3 1\n1 \"An\" 0.1 0.2 [1-3]\n2 \"Bo\"\n*Arcs :1 \"call\"\n"
              "1 2 3 [2023]\n*Edgeslist\n1 2 3\n*Matrix\n0 1\n*Partition p\n*Vertices 3\n1\n"},
    {"ucinet", "DL N=3 FORMAT=LOWERHALF DIAGONAL=ABSENT\nLABELS:\nA,B,C\nDATA:\n1\n0 2\n"},
    {"ucinet", "DL N=2, FORMAT=EDGELIST1\nLABELS EMBEDDED\nDATA:\nA B 3\n"},
    {"ucinet", "DL NR=1 NC=2\nLABELS EMBEDDED\nDATA:\nX Y\nA 0 1\n"},
    {"stix",
     "{\"type\":\"bundle\",\"objects\":[{\"type\":\"identity\",\"id\":\"i\",\"name\":\"A\"},"
     "{\"type\":\"malware\",\"id\":\"m\",\"name\":\"M\"},{\"type\":\"relationship\",\"id\":"
     "\"r\",\"source_ref\":\"i\",\"target_ref\":\"m\",\"relationship_type\":\"uses\"}]}"},
    {"ftm",
     "{\"id\":\"p\",\"schema\":\"Person\",\"properties\":{\"name\":[\"An\"]}}\n{\"id\":\"o\","
     "\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"p\"],\"asset\":[\"p\"]}}\n"},
    {"jsonl", "{\"from\":\"A\",\"to\":\"B\",\"n\":{\"x\":[1,2]}}\n{\"from\":\"A\",\"to\":\"C\"}\n"},
    {"json-table", "{\"calls\":[{\"from\":\"A\",\"to\":\"B\"},{\"from\":\"A\",\"to\":null}]}"},
    {"json-table", "[[\"from\",\"to\"],[\"A\",\"B\"]]"},
    {"hwpkg", "\f\f{\"id\":1,\"grade\":\"B2\",\"system\":\"admiralty\",\"title\":\"Bill\"}\n\f"
              "{\"id\":1,\"kind\":\"person\",\"label\":\"An\",\"properties\":[{\"name\":\"alias\","
              "\"value\":\"Ba\"}]}\n{\"id\":2,\"kind\":\"phone\",\"label\":\"091\"}\n\f"
              "{\"id\":3,\"kind\":\"call\",\"from\":1,\"to\":2,\"directed\":true}\n\f"
              "{\"subject\":3,\"source\":1,\"happened\":\"2023\",\"amount\":1.5}\n\f"
              "{\"id\":1,\"title\":\"Ring\",\"layout\":\"force\"}\n\f"
              "{\"chart\":1,\"entity\":2,\"x\":1,\"y\":-2,\"pinned\":true}\n\f"},
    {"xls", std::string_view("\x09\x00\x04\x00\x02\x00\x10\x00\x42\x00\x02\x00\xE4\x04"
                             "\x04\x00\x09\x00\x00\x00\x00\x00\x00\x00\x00\x01"
                             "A\x0A\x00\x00\x00",
                             31)}};

/// Maltego's archive of one graph.
std::string packed_graph(std::string_view graph) {
    const support::Folder folder;
    auto zip = ZipWriter::create(folder / "seed.mtgx");
    const bool whole = zip && zip->add("Graphs/Graph1.graphml", graph) && zip->finish();
    return whole ? support::bytes_of_file(folder / "seed.mtgx") : std::string();
}

/// The file ending that tells our writer the format.
std::string ending_of(std::string_view format) {
    if (format == "pajek") return ".net";
    return format == "ucinet" ? ".dl" : std::string(".").append(format);
}

} // namespace

std::vector<std::string> seeds_of(std::string_view format) {
    std::vector<std::string> seeds;
    for (const Seed& seed : texts)
        if (seed.format == format) seeds.emplace_back(seed.text);
    if (format == "mtgx") seeds.push_back(packed_graph(seeds_of("graphml").front()));
    if (std::string own = written(ending_of(format)); !own.empty()) seeds.push_back(std::move(own));
    return seeds;
}

} // namespace headwater::fuzz
