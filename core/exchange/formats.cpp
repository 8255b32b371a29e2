// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/formats.h"

#include <array>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/base/transcoder.h"
#include "core/exchange/delimited.h"
#include "core/exchange/encoding.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/graph_writing.h"
#include "core/exchange/input_file.h"
#include "core/exchange/json_tables.h"
#include "core/exchange/package.h"
#include "core/exchange/spreadsheets.h"

namespace headwater {

namespace {

Result<Exported> write_commas(const Records& records, const std::filesystem::path& file,
                              Task& task) {
    return export_delimited(records, file, ',', task);
}

Result<Exported> write_tabs(const Records& records, const std::filesystem::path& file, Task& task) {
    return export_delimited(records, file, '\t', task);
}

template<auto Open>
Result<ImportSpec> recognise_workbook(const std::filesystem::path& file, const Schema& schema) {
    return recognise_tables(file, schema, Open);
}

template<auto Open>
Result<Imported> import_workbook(const std::filesystem::path& file, const ImportSpec& spec,
                                 const Schema& schema, Task& task) {
    return import_tables(file, spec, schema, Open, task);
}

template<auto Read>
Result<Imported> import_graph(const std::filesystem::path& file, const ImportSpec& spec,
                              const Schema& schema, Task& task) {
    return GraphRecords::read(file, spec, schema,
                              [&](GraphRecords& records) { return Read(file, records, task); });
}

// The first part of an archive, name and content, behind its header of 30 bytes.
constexpr std::string_view package_type = "mimetypeapplication/vnd.headwater.package+zip";
constexpr std::string_view ods_type = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";

bool is_zip(std::string_view beginning) {
    return beginning.starts_with("PK\x03\x04");
}
bool is_ods(std::string_view beginning) {
    return is_zip(beginning) && beginning.find(ods_type) == 30;
}
bool is_package(std::string_view beginning) {
    return is_zip(beginning) && beginning.find(package_type) == 30;
}
bool is_xlsx(std::string_view beginning) {
    return is_zip(beginning) && (beginning.find("[Content_Types].xml") != beginning.npos ||
                                 beginning.find("xl/") != beginning.npos);
}
bool is_xls(std::string_view beginning) {
    using namespace std::string_view_literals;
    // A compound file of Excel 5 and later, or the bare records of Excel 2 to 4.
    return beginning.starts_with("\xD0\xCF\x11\xE0"sv) ||
           beginning.starts_with("\x09\x00\x04\x00"sv) ||
           beginning.starts_with("\x09\x02\x06\x00"sv) ||
           beginning.starts_with("\x09\x04\x06\x00"sv);
}

bool is_markup(std::string_view beginning) {
    const auto text = trimmed(beginning);
    return text.starts_with('<');
}
bool is_xml_of(std::string_view beginning, std::string_view root) {
    const std::string tag = fmt::format("<{}", root);
    return beginning.substr(0, 4096).find(tag) != beginning.npos && is_markup(beginning);
}
bool is_graphml(std::string_view beginning) {
    return is_xml_of(beginning, "graphml");
}
bool is_fods(std::string_view beginning) {
    return is_xml_of(beginning, "office:document");
}
bool is_gexf(std::string_view beginning) {
    return is_xml_of(beginning, "gexf");
}
bool is_anx(std::string_view beginning) {
    return is_xml_of(beginning, "Chart");
}

bool begins_with(std::string_view beginning, char first) {
    const auto text = trimmed(beginning);
    return !text.empty() && text[0] == first;
}
bool has_key(std::string_view beginning, std::string_view key) {
    return beginning.find(fmt::format("\"{}\"", key)) != beginning.npos;
}
bool is_stix(std::string_view beginning) {
    return begins_with(beginning, '{') && has_key(beginning, "bundle") &&
           has_key(beginning, "objects");
}
/// One object a line: the first line is whole.
bool is_json_lines(std::string_view beginning) {
    const auto line = trimmed(beginning.substr(0, beginning.find('\n')));
    return line.size() > 2 && line.starts_with('{') && line.ends_with('}');
}
bool has_several_objects(std::string_view beginning) {
    const auto end = beginning.find('\n');
    return end != beginning.npos && is_json_lines(beginning) &&
           begins_with(beginning.substr(end), '{');
}
bool is_ftm(std::string_view beginning) {
    return is_json_lines(beginning) && has_key(beginning, "schema") &&
           has_key(beginning, "properties");
}
bool is_node_link(std::string_view beginning) {
    return begins_with(beginning, '{') && !has_several_objects(beginning) &&
           (has_key(beginning, "nodes") || has_key(beginning, "links") ||
            has_key(beginning, "edges"));
}
bool is_json(std::string_view beginning) {
    const bool object =
        begins_with(beginning, '{') && begins_with(trimmed(beginning).substr(1), '"');
    return object || (begins_with(beginning, '[') && beginning.find_first_of("{[", 1) < 64);
}
bool is_pajek(std::string_view beginning) {
    const std::string text = fold(beginning.substr(0, 4096));
    return (begins_with(beginning, '*') || begins_with(beginning, '%')) &&
           text.find("vertices") != text.npos;
}
bool is_ucinet(std::string_view beginning) {
    const auto words = fold(beginning.substr(0, 64));
    return words.starts_with("dl n");
}
bool is_gml(std::string_view beginning) {
    const std::string text = fold(beginning.substr(0, 4096));
    return beginning.find('[') != beginning.npos &&
           (text.starts_with("graph") || text.find("graph directed") != text.npos ||
            text.find("graph node") != text.npos);
}

/// What is text as UTF-8, so that every encoding looks alike; packed files as they are.
std::string readable(std::string_view bytes) {
    if (is_zip(bytes) || is_xls(bytes)) return std::string(bytes);
    return to_utf8(bytes, recognise_encoding(bytes)).value_or(std::string(bytes));
}

constexpr std::array table{
    Format{"csv", ".csv", "Tables in text, cells parted by commas or semicolons.", nullptr,
           recognise_delimited, import_delimited, write_commas, losses_of_delimited},
    Format{"tsv", ".tsv .tab .txt", "Tables in text, cells parted by tabs.", nullptr,
           recognise_delimited, import_delimited, write_tabs, losses_of_delimited},
    Format{"hwpkg", ".hwpkg", "Packages of Headwater: records, charts and attachments.", is_package,
           recognise_records, import_package, export_package, losses_of_package},
    Format{"xlsx", ".xlsx .xlsm", "Workbooks of Excel 2007 and later.", is_xlsx,
           recognise_workbook<open_xlsx>, import_workbook<open_xlsx>, export_xlsx,
           losses_of_delimited, open_xlsx},
    Format{"ods", ".ods", "Workbooks of LibreOffice and OpenOffice.", is_ods,
           recognise_workbook<open_ods>, import_workbook<open_ods>, export_ods, losses_of_delimited,
           open_ods},
    Format{"fods", ".fods", "Workbooks of LibreOffice as one file of XML.", is_fods,
           recognise_workbook<open_fods>, import_workbook<open_fods>, nullptr, nullptr, open_fods},
    Format{"xls", ".xls", "Workbooks of Excel 97 to 2003.", is_xls, recognise_workbook<open_xls>,
           import_workbook<open_xls>, nullptr, nullptr, open_xls},
    Format{"graphml", ".graphml", "Graphs of yEd, Maltego, Gephi and networkx.", is_graphml,
           recognise_records, import_graph<read_graphml>, export_graphml, losses_of_graph},
    Format{"mtgx", ".mtgx", "Graphs of Maltego, packed.", nullptr, recognise_records,
           import_graph<read_mtgx>, nullptr, nullptr},
    Format{"gexf", ".gexf", "Graphs of Gephi.", is_gexf, recognise_records, import_graph<read_gexf>,
           export_gexf, losses_of_graph},
    Format{"anx", ".anx", "Charts of i2 Analyst's Notebook.", is_anx, recognise_records,
           import_graph<read_anx>, export_anx, losses_of_anx},
    Format{"gml", ".gml", "Graphs in the Graph Modelling Language.", is_gml, recognise_records,
           import_graph<read_gml>, export_gml, losses_of_graph},
    Format{"pajek", ".net .paj", "Networks and projects of Pajek.", is_pajek, recognise_records,
           import_graph<read_pajek>, export_pajek, losses_of_pajek},
    Format{"ucinet", ".dl", "Networks of UCINET in text.", is_ucinet, recognise_records,
           import_graph<read_ucinet>, export_ucinet, losses_of_ucinet},
    Format{"stix", ".stix", "Bundles of STIX 2.1.", is_stix, recognise_records,
           import_graph<read_stix>, export_stix, losses_of_graph},
    Format{"ftm", ".ftm", "Entities of FollowTheMoney, one a line.", is_ftm, recognise_records,
           import_graph<read_ftm>, export_ftm, losses_of_ftm},
    Format{"json", ".json", "JSON of nodes and links.", is_node_link, recognise_records,
           import_graph<read_node_link>, export_node_link, losses_of_graph},
    Format{"jsonl", ".jsonl .ndjson", "Objects in JSON, one a line.", is_json_lines,
           recognise_workbook<open_json_lines>, import_workbook<open_json_lines>, nullptr, nullptr,
           open_json_lines},
    Format{"json-table", "", "Lists of objects in JSON.", is_json, recognise_workbook<open_json>,
           import_workbook<open_json>, nullptr, nullptr, open_json}};

} // namespace

std::span<const Format> formats() {
    return table;
}

const Format* format_of(const std::filesystem::path& file) {
    if (!file.has_extension()) return nullptr;
    const std::string ending = fmt::format(" .{} ", fold(file.extension().string()));
    for (const Format& format : table)
        if (fmt::format(" {} ", format.endings).find(ending) != std::string::npos) return &format;
    return nullptr;
}

const Format& format_within(const std::filesystem::path& file) {
    const Format* const named = format_of(file);
    // Files that cannot be read are refused with a sentence by their reader.
    if (const auto beginning = beginning_of(file, 64 * 1024)) {
        const std::string text = readable(beginning->bytes);
        for (const Format& format : table)
            if (format.fits && format.fits(text)) return format;
    }
    // A workbook that is none is often text with a wrong ending; other readers say what is wrong.
    const bool counts = named && (!named->fits || named->recognise == recognise_records);
    return counts ? *named : table.front();
}

} // namespace headwater
