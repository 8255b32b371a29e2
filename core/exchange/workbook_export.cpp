// SPDX-License-Identifier: Apache-2.0
// Records to XLSX and ODS: a sheet of links and a sheet of entities in Headwater's own layout.
// Every cell is a text, so that none can be run as a formula and no number loses its zeros.
#include <fmt/format.h>

#include "core/base/xml_text.h"
#include "core/exchange/record_rows.h"
#include "core/exchange/spreadsheets.h"
#include "core/exchange/zip_writer.h"

namespace headwater {

namespace {

constexpr std::uint64_t most_rows = 1'048'576; ///< of a sheet, header included

struct Sheet {
    std::string_view name;
    decltype(link_rows)* rows;
};
constexpr Sheet link_sheet{"Links", link_rows};
constexpr Sheet entity_sheet{"Entities", entity_rows};

std::vector<Sheet> sheets_of(const Records& records) {
    if (records.links.empty()) return {entity_sheet};
    return {link_sheet, entity_sheet};
}

/// Hands each row to `row_text`, and its text to the archive.
template<class RowText>
Result<std::uint64_t> write_rows(const Sheet& sheet, const Records& records, ZipWriter& zip,
                                 Task& task, RowText row_text) {
    const RecordLookup lookup(records);
    std::uint64_t count = 0;
    return sheet.rows(
        records, lookup,
        [&](const std::vector<std::string>& cells) -> Result<void> {
            if (++count > most_rows)
                return fail("The case has more rows than a sheet can hold (%1). Export it as CSV.",
                            {std::to_string(most_rows)});
            return zip.write(row_text(count, cells));
        },
        task);
}

// -- XLSX

constexpr std::string_view xml_head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view main_space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view package_space =
    "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view office_space =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// "A" for 0, "AB" for 27.
std::string column_letters(std::size_t column) {
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

/// With addresses: some programs lose cells without them.
std::string xlsx_row(std::uint64_t row, const std::vector<std::string>& cells) {
    std::string out = fmt::format("<row r=\"{}\">", row);
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (!cells[i].empty())
            out += fmt::format("<c r=\"{}{}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t>"
                               "</is></c>",
                               column_letters(i), row, xml_escaped(cells[i]));
    return out + "</row>\n";
}

std::string xlsx_types(const std::vector<Sheet>& sheets) {
    constexpr std::string_view type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    std::string out = fmt::format(
        "{}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        "<Default Extension=\"rels\" "
        "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Override PartName=\"/xl/workbook.xml\" ContentType=\"{}.sheet.main+xml\"/>",
        xml_head, type);
    for (std::size_t i = 1; i <= sheets.size(); ++i)
        out += fmt::format("<Override PartName=\"/xl/worksheets/sheet{}.xml\" "
                           "ContentType=\"{}.worksheet+xml\"/>",
                           i, type);
    return out + "</Types>";
}

Result<void> add_xlsx_parts(ZipWriter& zip, const std::vector<Sheet>& sheets) {
    std::string names;
    std::string targets;
    for (std::size_t i = 1; i <= sheets.size(); ++i) {
        names += fmt::format("<sheet name=\"{0}\" sheetId=\"{1}\" r:id=\"rId{1}\"/>",
                             sheets[i - 1].name, i);
        targets += fmt::format("<Relationship Id=\"rId{0}\" Type=\"{1}/worksheet\" "
                               "Target=\"worksheets/sheet{0}.xml\"/>",
                               i, office_space);
    }
    TRY_VOID(zip.add("[Content_Types].xml", xlsx_types(sheets)));
    TRY_VOID(zip.add("_rels/.rels",
                     fmt::format("{}<Relationships xmlns=\"{}\"><Relationship Id=\"rId1\" "
                                 "Type=\"{}/officeDocument\" Target=\"xl/workbook.xml\"/>"
                                 "</Relationships>",
                                 xml_head, package_space, office_space)));
    TRY_VOID(zip.add("xl/workbook.xml",
                     fmt::format("{}<workbook xmlns=\"{}\" xmlns:r=\"{}\"><sheets>{}</sheets>"
                                 "</workbook>",
                                 xml_head, main_space, office_space, names)));
    return zip.add("xl/_rels/workbook.xml.rels",
                   fmt::format("{}<Relationships xmlns=\"{}\">{}</Relationships>", xml_head,
                               package_space, targets));
}

// -- ODS

constexpr std::string_view ods_type = "application/vnd.oasis.opendocument.spreadsheet";

std::string ods_row(std::uint64_t, const std::vector<std::string>& cells) {
    std::string out = "<table:table-row>";
    for (const std::string& cell : cells)
        if (cell.empty())
            out += "<table:table-cell/>";
        else
            out += "<table:table-cell office:value-type=\"string\"" +
                   xml_attribute("office:string-value", cell) + "><text:p>" + xml_escaped(cell) +
                   "</text:p></table:table-cell>";
    return out + "</table:table-row>\n";
}

std::string ods_manifest() {
    return fmt::format(
        "{}<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
        " manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" "
        "manifest:media-type=\"{}\"/><manifest:file-entry manifest:full-path=\"content.xml\" "
        "manifest:media-type=\"text/xml\"/></manifest:manifest>",
        xml_head, ods_type);
}

constexpr std::string_view ods_head =
    "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
    "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\">"
    "<office:body><office:spreadsheet>\n";
constexpr std::string_view ods_foot =
    "</office:spreadsheet></office:body></office:document-content>\n";

} // namespace

Result<Exported> export_xlsx(const Records& records, const std::filesystem::path& file,
                             Task& task) {
    TRY(ZipWriter zip, ZipWriter::create(file));
    task.restart(records.entities.size() + records.links.size(), Unit::rows);
    const std::vector<Sheet> sheets = sheets_of(records);
    TRY_VOID(add_xlsx_parts(zip, sheets));
    Exported out{{file}, 0};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        TRY_VOID(zip.begin(fmt::format("xl/worksheets/sheet{}.xml", i + 1)));
        TRY_VOID(zip.write(
            fmt::format("{}<worksheet xmlns=\"{}\"><sheetData>\n", xml_head, main_space)));
        TRY(const std::uint64_t rows, write_rows(sheets[i], records, zip, task, xlsx_row));
        TRY_VOID(zip.write("</sheetData></worksheet>\n"));
        out.rows += rows;
    }
    TRY_VOID(zip.finish());
    return out;
}

Result<Exported> export_ods(const Records& records, const std::filesystem::path& file, Task& task) {
    TRY(ZipWriter zip, ZipWriter::create(file));
    task.restart(records.entities.size() + records.links.size(), Unit::rows);
    TRY_VOID(zip.add("mimetype", ods_type, ZipWriter::Packing::stored));
    TRY_VOID(zip.add("META-INF/manifest.xml", ods_manifest()));
    TRY_VOID(zip.begin("content.xml"));
    TRY_VOID(zip.write(xml_head));
    TRY_VOID(zip.write(ods_head));
    Exported out{{file}, 0};
    for (const Sheet& sheet : sheets_of(records)) {
        TRY_VOID(zip.write(fmt::format("<table:table table:name=\"{}\">\n", sheet.name)));
        TRY(const std::uint64_t rows, write_rows(sheet, records, zip, task, ods_row));
        TRY_VOID(zip.write("</table:table>\n"));
        out.rows += rows;
    }
    TRY_VOID(zip.write(ods_foot));
    TRY_VOID(zip.finish());
    return out;
}

} // namespace headwater
