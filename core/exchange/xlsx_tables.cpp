// SPDX-License-Identifier: Apache-2.0
// XLSX (ECMA-376): a thin streaming reader over a ZIP archive.
#include "core/exchange/spreadsheets.h"
#include "core/exchange/xlsx_parts.h"
#include "core/exchange/xlsx_sheet.h"

namespace headwater {

namespace {

class XlsxFile : public TableFile {
public:
    XlsxFile(ZipArchive archive, XlsxWorkbook book, std::string name)
        : m_archive(std::move(archive)), m_book(std::move(book)), m_name(std::move(name)) {}

    const std::vector<std::string>& sheets() const override { return m_book.sheets; }

    Result<void> read(std::size_t sheet, const RowVisitor& visit, Task& task) override {
        const std::string& member = m_book.members[sheet];
        TallCells tall;
        TRY(const bool merges, mentions_merges(member, task));
        if (merges) TRY_VOID(read_xml_member(m_archive, member, m_name, tall, task));
        XlsxSheet rows(m_book, std::move(tall.found), visit);
        return read_xml_member(m_archive, member, m_name, rows, task);
    }

private:
    /// Merged cells stand behind the rows; few sheets have any, and bytes are searched faster
    /// than parsed.
    Result<bool> mentions_merges(const std::string& member, Task& task) {
        bool found = false;
        std::string seam;
        TRY_VOID(m_archive.read(
            member,
            [&](std::string_view bytes) -> Result<bool> {
                constexpr std::string_view word = "mergeCell";
                seam.append(bytes.substr(0, word.size()));
                found = bytes.find(word) != bytes.npos || seam.find(word) != seam.npos;
                seam = bytes.substr(bytes.size() - std::min(bytes.size(), word.size()));
                return !found;
            },
            task));
        return found;
    }

    ZipArchive m_archive;
    XlsxWorkbook m_book;
    std::string m_name;
};

} // namespace

Result<std::unique_ptr<TableFile>> open_xlsx(const std::filesystem::path& file) {
    TRY(ZipArchive archive, ZipArchive::open(file));
    Task task;
    const std::string name = file.filename().string();
    TRY(XlsxWorkbook book, read_xlsx_workbook(archive, name, task));
    return std::make_unique<XlsxFile>(std::move(archive), std::move(book), name);
}

} // namespace headwater
