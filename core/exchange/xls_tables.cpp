// SPDX-License-Identifier: Apache-2.0
// XLS, the workbooks of Excel 2 to 2003. Hides FreeXL.
#include <freexl.h>

#include "core/base/text.h"
#include "core/exchange/foreign_files.h"
#include "core/exchange/input_file.h"
#include "core/exchange/number_format.h"
#include "core/exchange/row_cells.h"
#include "core/exchange/spreadsheets.h"

namespace headwater {

namespace {

constexpr std::uint64_t largest_file = 256 * 1024 * 1024;

struct Close {
    void operator()(const void* book) const { freexl_close(book); }
};
using Book = std::unique_ptr<const void, Close>;

std::string cell_text(const FreeXL_CellValue& cell) {
    switch (cell.type) {
    case FREEXL_CELL_INT:
        return std::to_string(cell.value.int_value);
    case FREEXL_CELL_DOUBLE:
        return plain_number(cell.value.double_value);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME:
        return cell.value.text_value ? cell.value.text_value : "";
    default:
        return {};
    }
}

RowCells::Holds holds(const FreeXL_CellValue& cell) {
    const bool number = cell.type == FREEXL_CELL_INT || cell.type == FREEXL_CELL_DOUBLE;
    return number ? RowCells::Holds::number : RowCells::Holds::text;
}

class XlsFile : public TableFile {
public:
    XlsFile(Book book, std::vector<std::string> sheets)
        : m_book(std::move(book)), m_sheets(std::move(sheets)) {}

    const std::vector<std::string>& sheets() const override { return m_sheets; }

    Result<void> read(std::size_t sheet, const RowVisitor& visit, Task& task) override {
        unsigned rows = 0;
        unsigned short columns = 0;
        const auto number = static_cast<unsigned short>(sheet);
        if (freexl_select_active_worksheet(m_book.get(), number) != FREEXL_OK ||
            freexl_worksheet_dimensions(m_book.get(), &rows, &columns) != FREEXL_OK)
            return fail("The sheet %1 of the workbook cannot be read. Save it as XLSX.",
                        {m_sheets[sheet]});
        task.restart(rows, Unit::rows);
        RowCells cells;
        for (unsigned row = 0; row < rows; ++row) {
            if (!task.may_go_on()) return stopped();
            for (unsigned short column = 0; column < columns; ++column) {
                FreeXL_CellValue cell{};
                if (freexl_get_cell_value(m_book.get(), row, column, &cell) != FREEXL_OK) continue;
                const std::string text = cell_text(cell);
                if (!text.empty()) TRY_VOID(cells.put(column, text, holds(cell)));
            }
            task.advance();
            if (cells.is_blank()) continue;
            TRY(const bool more, cells.hand_out(row + 1, visit));
            if (!more) return {};
            cells.clear();
        }
        return {};
    }

private:
    Book m_book;
    std::vector<std::string> m_sheets;
};

/// A workbook locked with a password tells so.
bool is_locked(const void* book) {
    unsigned locked = FREEXL_BIFF_PLAIN;
    return freexl_get_info(book, FREEXL_BIFF_PASSWORD, &locked) == FREEXL_OK &&
           locked == FREEXL_BIFF_OBFUSCATED;
}

/// Old letters, and charts of Analyst's Notebook, are packed as XLS is.
tl::unexpected<Error> no_workbook(const std::filesystem::path& file) {
    const auto beginning = beginning_of(file, 64);
    if (beginning && fold(file.extension().string()) != "xls")
        if (auto what = what_instead(beginning->bytes, file, false))
            return tl::unexpected(Error{Error::Kind::failed, std::move(*what)});
    return fail("%1 is no whole XLS workbook. Open it in the program that made it and save it as "
                "XLSX.",
                {file.filename().string()});
}

} // namespace

Result<std::unique_ptr<TableFile>> open_xls(const std::filesystem::path& file) {
    TRY(const InputFile input, InputFile::open(file));
    const std::string name = file.filename().string();
    if (input.size() > largest_file)
        return fail("%1 is too large for an XLS file. Save it as XLSX.", {name});
    const void* raw = nullptr;
    const int code = freexl_open(file.c_str(), &raw);
    Book book(raw);
    if (book && is_locked(book.get()))
        return fail("%1 is locked with a password. Open it in the program that made it and save "
                    "it without one.",
                    {file.string()});
    if (code != FREEXL_OK || !book) return no_workbook(file);
    unsigned count = 0;
    freexl_get_info(book.get(), FREEXL_BIFF_SHEET_COUNT, &count);
    std::vector<std::string> sheets;
    for (unsigned i = 0; i < count && i < 65535; ++i) {
        const char* sheet = nullptr;
        freexl_get_worksheet_name(book.get(), static_cast<unsigned short>(i), &sheet);
        sheets.emplace_back(sheet ? sheet : "");
    }
    if (sheets.empty())
        return fail("%1 holds no sheet of cells. Ask the sender for it again.", {name});
    return std::make_unique<XlsFile>(std::move(book), std::move(sheets));
}

} // namespace headwater
