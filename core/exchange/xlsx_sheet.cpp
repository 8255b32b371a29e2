// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx_sheet.h"

#include <algorithm>
#include <charconv>

namespace headwater {

namespace {

constexpr std::size_t most_tall_cells = 100'000;
constexpr std::size_t most_column_styles = 256; ///< each cell looks through them

std::size_t number_in(std::string_view text) {
    std::size_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

XlsxSheet::XlsxSheet(const XlsxWorkbook& book, std::vector<TallCell> tall, const RowVisitor& visit)
    : m_book(book), m_tall(std::move(tall)), m_visit(visit) {
    std::ranges::sort(m_tall, {}, &TallCell::first_row);
}

void read_address(std::string_view address, std::size_t& column, std::uint64_t& row) {
    std::size_t letters = 0;
    std::size_t number = 0;
    for (; letters < address.size() && letters < 4; ++letters) {
        const char c = address[letters];
        if (c < 'A' || c > 'Z') break;
        number = number * 26 + static_cast<std::size_t>(c - 'A') + 1;
    }
    if (number > 0) column = number - 1;
    const auto digits = address.substr(letters);
    std::from_chars(digits.data(), digits.data() + digits.size(), row);
}

void TallCells::begin(std::string_view name, const XmlAttributes& attributes) {
    if (name != "mergeCell" || found.size() >= most_tall_cells) return;
    const std::string_view range = attributes["ref"];
    const auto colon = range.find(':');
    if (colon == range.npos) return;
    TallCell cell;
    std::size_t last_column = 0;
    read_address(range.substr(0, colon), cell.column, cell.first_row);
    read_address(range.substr(colon + 1), last_column, cell.last_row);
    if (cell.first_row > 0 && cell.last_row > cell.first_row) found.push_back(cell);
}

void XlsxSheet::begin(std::string_view name, const XmlAttributes& attributes) {
    if (name == "row") {
        const std::size_t number = number_in(attributes["r"]);
        m_row = number > m_row ? number : m_row + 1;
        m_column = 0;
        m_cells.clear();
    } else if (name == "c") {
        begin_cell(attributes);
    } else if (name == "col" && attributes.has("style")) {
        if (m_column_styles.size() < most_column_styles)
            m_column_styles.push_back({number_in(attributes["min"]), number_in(attributes["max"]),
                                       number_in(attributes["style"])});
    } else if (name == "rPh") {
        m_hint = true;
    } else if (name == "f") {
        m_has_formula = true;
    }
}

void XlsxSheet::begin_cell(const XmlAttributes& attributes) {
    std::uint64_t row = 0;
    read_address(attributes["r"], m_column, row);
    m_type = attributes["t"];
    m_style = attributes.has("s") ? number_in(attributes["s"]) : style_of_column();
    m_value.clear();
    m_inline.clear();
    m_has_value = m_has_formula = m_hint = false;
}

/// Gnumeric leaves a cell the style of its column.
std::size_t XlsxSheet::style_of_column() const {
    for (const ColumnStyle& each : m_column_styles)
        if (m_column + 1 >= each.first && m_column + 1 <= each.last) return each.style;
    return 0;
}

void XlsxSheet::end(std::string_view name) {
    if (name == "v") {
        m_value = text();
        m_has_value = true;
    } else if (name == "t" && !m_hint) {
        m_inline += text();
    } else if (name == "rPh") {
        m_hint = false;
    } else if (name == "c") {
        end_cell();
    } else if (name == "row") {
        end_row();
    } else if (name == "sheetData") {
        stop();
    }
}

void XlsxSheet::end_cell() {
    // A formula without a stored value is told apart from an empty cell; "" is a value.
    if (m_has_formula && (!m_has_value || (m_value.empty() && m_type != "str")))
        m_cells.note_unsaved_formula();
    const std::string text = cell_text();
    if (!text.empty())
        if (auto put = m_cells.put(m_column, text, holds()); !put)
            return reject(tl::unexpected(std::move(put).error()));
    ++m_column;
}

std::string XlsxSheet::cell_text() const {
    if (m_type == "s") return std::string(m_book.texts[number_in(m_value)]);
    if (m_type == "inlineStr") return m_inline;
    if (m_type == "b") return m_value == "1" ? "true" : "false";
    if (m_type.empty() || m_type == "n") return number_text();
    return m_value; // "str", "e" (an error, as it is shown), "d" (an ISO date)
}

std::string XlsxSheet::number_text() const {
    const auto said = number();
    if (!said) return m_value;
    const bool as_it_stands = format().sort == NumberFormat::Sort::number && format().digits == 0 &&
                              m_value.size() <= 15 && m_value.find_first_of("eE") == m_value.npos;
    return as_it_stands ? m_value : text_of_number(*said, format(), m_book.from_1904);
}

/// Dates are numbers too.
std::optional<double> XlsxSheet::number() const {
    if (!m_type.empty() && m_type != "n") return std::nullopt;
    double number = 0;
    const char* const end = m_value.data() + m_value.size();
    const auto [stopped_at, error] = std::from_chars(m_value.data(), end, number);
    const bool whole = error == std::errc{} && stopped_at == end;
    return whole ? std::optional(number) : std::nullopt;
}

NumberFormat XlsxSheet::format() const {
    return m_style < m_book.formats.size() ? m_book.formats[m_style] : NumberFormat{};
}

RowCells::Holds XlsxSheet::holds() const {
    const bool is_date = format().sort != NumberFormat::Sort::number;
    return number() && !is_date ? RowCells::Holds::number : RowCells::Holds::text;
}

void XlsxSheet::end_row() {
    fill_tall_cells();
    if (m_cells.is_blank()) return;
    auto more = m_cells.hand_out(m_row, m_visit);
    if (!more) return reject(tl::unexpected(std::move(more).error()));
    if (!*more) stop();
}

void XlsxSheet::fill_tall_cells() {
    for (; m_next_tall < m_tall.size() && m_tall[m_next_tall].first_row <= m_row; ++m_next_tall) {
        const TallCell& cell = m_tall[m_next_tall];
        if (cell.first_row == m_row)
            m_open[cell.column] = {cell.last_row, std::string(m_cells.cell(cell.column)),
                                   m_cells.holds(cell.column)};
    }
    if (m_open.empty() || m_cells.is_blank()) return;
    for (auto& [column, open] : m_open) {
        if (m_row > open.last_row || open.text.empty() || !m_cells.cell(column).empty()) continue;
        if (auto put = m_cells.put(column, open.text, open.holds); !put)
            return reject(tl::unexpected(std::move(put).error()));
    }
    std::erase_if(m_open, [&](const auto& each) { return each.second.last_row <= m_row; });
}

} // namespace headwater
