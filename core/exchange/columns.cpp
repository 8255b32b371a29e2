// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/columns.h"

#include <algorithm>
#include <charconv>

#include "core/base/text.h"

namespace headwater {

namespace {

std::optional<std::size_t> number_from_one(std::string_view text) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size() && number > 0;
    return whole ? std::optional(number - 1) : std::nullopt;
}

template<class Same>
std::optional<std::size_t> find(const std::vector<std::string>& headers, Same same) {
    const auto found = std::find_if(headers.begin(), headers.end(), same);
    if (found == headers.end()) return std::nullopt;
    return static_cast<std::size_t>(found - headers.begin());
}

/// By its header, by its header folded, or by its number.
std::optional<std::size_t> place_of(const std::string& column,
                                    const std::vector<std::string>& headers, bool has_header) {
    if (has_header) {
        const auto exact = [&](const std::string& header) { return header == column; };
        if (const auto place = find(headers, exact)) return place;
        const std::string folded = fold(column);
        const auto alike = [&](const std::string& header) { return fold(header) == folded; };
        if (const auto place = folded.empty() ? std::nullopt : find(headers, alike)) return place;
    }
    const auto place = number_from_one(column);
    return place && (*place < headers.size() || !has_header) ? place : std::nullopt;
}

std::string listed(const std::vector<std::string>& headers) {
    std::string out;
    for (const auto& header : headers)
        out += (out.empty() ? "" : ", ") + header;
    return out;
}

} // namespace

Result<Columns> Columns::of(const ImportSpec& spec, std::vector<std::string> headers) {
    Columns out;
    out.m_headers = std::move(headers);
    for (const auto& [field, column] : spec.columns)
        TRY_VOID(out.map(field, column, spec.has_header));
    for (const auto& [field, column] : spec.more_columns)
        TRY_VOID(out.map(field, column, spec.has_header));
    return out;
}

Result<void> Columns::map(const std::string& field, const std::string& column, bool has_header) {
    const auto place = place_of(column, m_headers, has_header);
    if (!place && has_header)
        return fail("The file has no column \"%1\" for %2. Its columns are: %3.",
                    {column, field, listed(m_headers)});
    if (!place)
        return fail("The file has no header, so name the column for %1 by its number from 1, "
                    "not \"%2\".",
                    {field, column});
    m_mapped.emplace_back(field, *place);
    m_needed = std::max(m_needed, *place + 1);
    return {};
}

std::optional<std::size_t> Columns::place(std::string_view field) const {
    for (const auto& [name, place] : m_mapped)
        if (name == field) return place;
    return std::nullopt;
}

std::string_view Columns::cell(const TableRow& row, std::string_view field) const {
    const auto at = place(field);
    return at ? row.cell(*at) : std::string_view();
}

std::vector<std::pair<std::string, std::size_t>>
Columns::beginning_with(std::string_view prefix) const {
    std::vector<std::pair<std::string, std::size_t>> out;
    for (const auto& [field, place] : m_mapped)
        if (field.starts_with(prefix)) out.emplace_back(field.substr(prefix.size()), place);
    return out;
}

std::vector<std::size_t> Columns::unmapped() const {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < m_headers.size(); ++i) {
        const bool is_mapped = std::any_of(m_mapped.begin(), m_mapped.end(),
                                           [&](const auto& column) { return column.second == i; });
        if (!is_mapped) out.push_back(i);
    }
    return out;
}

std::string Columns::name_of(std::size_t place) const {
    if (place < m_headers.size() && !m_headers[place].empty()) return m_headers[place];
    return "column " + std::to_string(place + 1);
}

std::string Columns::name_of(std::string_view field) const {
    const auto at = place(field);
    return at ? name_of(*at) : std::string(field);
}

} // namespace headwater
