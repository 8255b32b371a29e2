// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/row_cells.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/exchange/delimited_parser.h"
#include "core/exchange/rejected_rows.h"

namespace headwater {

namespace {

bool is_plain(std::string_view text) {
    return std::ranges::all_of(
        text, [](char c) { return (c >= 0x20 && c < 0x7f) || c == '\t' || c == '\n'; });
}

tl::unexpected<Error> too_large() {
    return fail("The table is wider or longer than any spreadsheet can be and was refused.");
}

} // namespace

Result<void> RowCells::put(std::size_t column, std::string_view text, Holds holds) {
    if (column >= most_columns) return too_large();
    if (text.size() > DelimitedParser::longest_cell)
        return fail("A cell of the table holds more than %1 characters and was refused.",
                    {std::to_string(DelimitedParser::longest_cell)});
    if (m_texts.size() <= column) m_texts.resize(column + 1);
    for (; m_width <= column; ++m_width)
        m_texts[m_width].clear();
    m_numbers.resize(m_width);
    m_numbers[column] = holds == Holds::number;
    text = trimmed(text);
    if (is_plain(text))
        m_texts[column] = text;
    else
        m_texts[column] = std::string(trimmed(cleaned(text)));
    return {};
}

bool RowCells::is_blank() const {
    return std::all_of(m_texts.begin(), m_texts.begin() + static_cast<std::ptrdiff_t>(m_width),
                       [](const std::string& text) { return text.empty(); });
}

Result<bool> RowCells::hand_out(std::uint64_t number, const RowVisitor& visit) {
    if ((m_cells += m_width) > most_cells) return too_large();
    m_views.assign(m_texts.begin(), m_texts.begin() + static_cast<std::ptrdiff_t>(m_width));
    TableRow row;
    row.number = number;
    row.cells = without_remark(m_views);
    row.numbers = &m_numbers;
    row.has_unsaved_formula = m_unsaved_formula;
    row.is_broken = m_broken;
    row.has_replaced = std::ranges::any_of(m_views, [](std::string_view text) {
        return text.find("\xEF\xBF\xBD") != std::string_view::npos;
    });
    return visit(row);
}

void RowCells::clear() {
    m_width = 0;
    m_numbers.clear();
    m_unsaved_formula = m_broken = false;
}

} // namespace headwater
