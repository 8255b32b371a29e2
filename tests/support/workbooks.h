// SPDX-License-Identifier: Apache-2.0
// Workbooks that tests write part by part, and what a reader finds in them.
#pragma once

#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "core/exchange/table_file.h"
#include "core/exchange/zip_writer.h"
#include "tests/support/folder.h"

namespace headwater::support {

using Parts = std::vector<std::pair<std::string, std::string>>; ///< name and bytes
using Cells = std::vector<std::vector<std::string>>;

inline void write_zip(const std::filesystem::path& file, const Parts& parts) {
    auto zip = ZipWriter::create(file);
    REQUIRE(zip);
    for (const auto& [name, bytes] : parts)
        REQUIRE(zip->add(name, bytes));
    REQUIRE(zip->finish());
}

/// The parts of an XLSX workbook with one sheet.
inline Parts xlsx_parts(const std::string& sheet_data, const std::string& texts = {},
                        const std::string& styles = {}, const std::string& properties = {}) {
    const std::string office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const auto relation = [&](const char* id, const char* type, const char* target) {
        return "<Relationship Id=\"" + std::string(id) + "\" Type=\"" + office + "/" + type +
               "\" Target=\"" + target + "\"/>";
    };
    const std::string relations =
        "<Relationships "
        "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const std::string type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const auto part = [&](const char* name, const char* sort) {
        return "<Override PartName=\"/xl/" + std::string(name) + "\" ContentType=\"" + type + sort +
               "+xml\"/>";
    };
    return {{"[Content_Types].xml",
             "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
             "<Default Extension=\"rels\" "
             "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" +
                 part("workbook.xml", "sheet.main") + part("worksheets/sheet1.xml", "worksheet") +
                 part("sharedStrings.xml", "sharedStrings") + part("styles.xml", "styles") +
                 "</Types>"},
            {"_rels/.rels", relations + relation("rId1", "officeDocument", "/xl/workbook.xml") +
                                "</Relationships>"},
            {"xl/workbook.xml", "<workbook xmlns=\"" + space + "\" xmlns:r=\"" + office + "\">" +
                                    properties +
                                    "<sheets><sheet name=\"Calls\" sheetId=\"1\" r:id=\"rId1\"/>"
                                    "</sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             relations + relation("rId1", "worksheet", "/xl/worksheets/sheet1.xml") +
                 relation("rId2", "sharedStrings", "sharedStrings.xml") +
                 relation("rId3", "styles", "styles.xml") + "</Relationships>"},
            {"xl/sharedStrings.xml", "<sst xmlns=\"" + space + "\">" + texts + "</sst>"},
            {"xl/styles.xml", "<styleSheet xmlns=\"" + space + "\">" + styles + "</styleSheet>"},
            {"xl/worksheets/sheet1.xml",
             "<worksheet xmlns=\"" + space + "\">" + sheet_data + "</worksheet>"}};
}

inline std::string ods_content(const std::string& tables) {
    return "<office:document-content "
           "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
           "<office:body><office:spreadsheet>" +
           tables + "</office:spreadsheet></office:body></office:document-content>";
}

inline Parts ods_parts(const std::string& tables) {
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", ods_content(tables)}};
}

/// The cells of a sheet, row by row; where the row tells a formula without a value, "?" ends it.
inline Cells cells_of(TableFile& tables, std::size_t sheet = 0) {
    Cells cells;
    Task task;
    const auto read = tables.read(
        sheet,
        [&](const TableRow& row) {
            cells.emplace_back(row.cells.begin(), row.cells.end());
            if (row.has_unsaved_formula) cells.back().emplace_back("?");
            return true;
        },
        task);
    INFO((read ? "" : read.error().message.in_english()));
    REQUIRE(read);
    return cells;
}

/// The cells of a sheet that are numbers; texts are empty here.
inline Cells numbers_in(TableFile& tables, std::size_t sheet = 0) {
    Cells cells;
    Task task;
    const auto read = tables.read(
        sheet,
        [&](const TableRow& row) {
            cells.emplace_back();
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                cells.back().emplace_back(row.is_number(i) ? row.cells[i] : std::string_view());
            return true;
        },
        task);
    INFO((read ? "" : read.error().message.in_english()));
    REQUIRE(read);
    return cells;
}

/// The sentence with which the reading of a sheet ends, or "none".
inline std::string defect_of(const OpenTables& open, const std::filesystem::path& file) {
    const auto tables = open(file);
    if (!tables) return tables.error().message.in_english();
    Task task;
    const auto read = (*tables)->read(
        0, [](const TableRow&) { return true; }, task);
    return read ? "none" : read.error().message.in_english();
}

/// Whether Gnumeric's converter made `to` from `from`; warns loudly where it is missing.
inline bool converted(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (std::system("ssconvert --version >/dev/null 2>&1") != 0) {
        WARN("SKIPPED: ssconvert (package gnumeric) is not installed");
        return false;
    }
    const std::string command =
        "ssconvert '" + from.string() + "' '" + to.string() + "' >/dev/null 2>&1";
    REQUIRE(std::system(command.c_str()) == 0);
    return true;
}

} // namespace headwater::support
