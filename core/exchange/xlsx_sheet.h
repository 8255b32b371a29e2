// SPDX-License-Identifier: Apache-2.0
// One sheet of an XLSX workbook, row by row.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/row_cells.h"
#include "core/exchange/xlsx_parts.h"
#include "core/exchange/xml_parser.h"

namespace headwater {

/// Cells of one column that are one cell: its text counts for every row.
struct TallCell {
    std::size_t column = 0; ///< from 0
    std::uint64_t first_row = 0, last_row = 0;
};

/// Those that the sheet tells after its rows. What is merged across columns stays in its first.
class TallCells : public XmlVisitor {
public:
    void begin(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view) override {}
    std::vector<TallCell> found;
};

class XlsxSheet : public XmlVisitor {
public:
    XlsxSheet(const XlsxWorkbook& book, std::vector<TallCell> tall, const RowVisitor& visit);

    void begin(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;

private:
    void begin_cell(const XmlAttributes& attributes);
    std::size_t style_of_column() const;
    void end_cell();
    std::string cell_text() const;
    std::string number_text() const;
    std::optional<double> number() const;
    NumberFormat format() const;
    RowCells::Holds holds() const;
    void end_row();
    void fill_tall_cells();

    const XlsxWorkbook& m_book;
    struct Open {
        std::uint64_t last_row = 0;
        std::string text;
        RowCells::Holds holds = RowCells::Holds::text;
    };
    std::vector<TallCell> m_tall;       ///< by their first rows
    std::size_t m_next_tall = 0;        ///< the first that the rows have not reached
    std::map<std::size_t, Open> m_open; ///< by column
    const RowVisitor& m_visit;
    RowCells m_cells;
    std::uint64_t m_row = 0;
    std::size_t m_column = 0; ///< of the next cell without an address
    std::string m_type, m_value, m_inline;
    struct ColumnStyle {
        std::size_t first = 0, last = 0, style = 0; ///< columns from 1, both included
    };
    std::vector<ColumnStyle> m_column_styles;
    std::size_t m_style = 0;
    bool m_has_value = false, m_has_formula = false, m_hint = false;
};

/// "BC23" to column 54 and row 23; the parts that are missing stay as they are.
void read_address(std::string_view address, std::size_t& column, std::uint64_t& row);

} // namespace headwater
