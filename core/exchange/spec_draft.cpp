// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/spec_draft.h"

#include <algorithm>
#include <charconv>

#include "core/base/moment.h"
#include "core/exchange/cell.h"
#include "core/exchange/guess.h"

namespace headwater {

namespace {

bool is_day_first(std::string_view cell) {
    return parse_moment(cell, DateOrder::day_first).has_value();
}
bool is_month_first(std::string_view cell) {
    return parse_moment(cell, DateOrder::month_first).has_value();
}
bool has_point(std::string_view cell) {
    return parse_quantity(cell, false).has_value();
}
bool has_comma(std::string_view cell) {
    return parse_quantity(cell, true).has_value();
}

} // namespace

void SpecDraft::use(const Meanings& meanings) {
    for (const auto& [field, column] : meanings)
        use(field, column);
}

void SpecDraft::use(const std::string& field, std::size_t column) {
    std::string& place = spec.columns[field];
    place = std::to_string(column + 1);
    if (column >= spec.headers.size() || spec.headers[column].empty()) return;
    const std::string& header = spec.headers[column];
    if (std::count(spec.headers.begin(), spec.headers.end(), header) == 1) place = header;
}

std::size_t SpecDraft::column_of(const std::string& field) const {
    const std::string& column = spec.columns.at(field);
    const auto found = std::find(spec.headers.begin(), spec.headers.end(), column);
    if (found != spec.headers.end()) return static_cast<std::size_t>(found - spec.headers.begin());
    std::size_t number = 1;
    std::from_chars(column.data(), column.data() + column.size(), number);
    return number - 1;
}

bool SpecDraft::is_used(std::size_t column) const {
    return std::any_of(spec.columns.begin(), spec.columns.end(),
                       [&](const auto& mapped) { return column_of(mapped.first) == column; });
}

std::string_view SpecDraft::cell(std::size_t row, std::size_t column) const {
    const auto& cells = sample[row];
    return column < cells.size() ? std::string_view(cells[column]) : std::string_view();
}

double SpecDraft::share(std::size_t column, bool (*passes)(std::string_view)) const {
    return share_of(sample, first, column, passes);
}

void SpecDraft::name_link(std::string_view link_kind) {
    const auto* kind = schema.link_kind(link_kind);
    if (!kind) return;
    spec.link_kind = kind->name;
    spec.directed = kind->directed;
}

void SpecDraft::name_entities(std::string_view entity_kind) {
    if (const auto* kind = schema.entity_kind(entity_kind)) spec.entity_kind = kind->name;
}

void SpecDraft::settle_cells() {
    if (has("time")) {
        const std::size_t column = column_of("time");
        if (share(column, is_month_first) > share(column, is_day_first))
            spec.date_order = DateOrder::month_first;
    }
    for (const char* field : {"weight", "amount", "quantity"})
        if (has(field) && share(column_of(field), has_comma) > share(column_of(field), has_point))
            spec.decimal_comma = true;
}

} // namespace headwater
