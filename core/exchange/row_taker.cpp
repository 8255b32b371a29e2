// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/row_taker.h"

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/exchange/columns.h"

namespace headwater {

const EntityKind* entity_kind_called(const Schema& schema, std::string_view text) {
    if (const auto* kind = schema.entity_kind(text)) return kind;
    const std::string word = fold(text);
    for (const EntityKind& kind : schema.entity_kinds)
        if (fold(kind.name) == word || fold(kind.label) == word || fold(kind.plural) == word)
            return &kind;
    return nullptr;
}

const LinkKind* link_kind_called(const Schema& schema, std::string_view text) {
    if (const auto* kind = schema.link_kind(text)) return kind;
    const std::string word = fold(text);
    for (const LinkKind& kind : schema.link_kinds)
        if (fold(kind.name) == word || fold(kind.label) == word) return &kind;
    return nullptr;
}

Result<void> check_kinds(const Desk& desk) {
    for (const std::string* kind : {&desk.spec.entity_kind, &desk.spec.to_kind})
        if (!kind->empty() && !desk.schema.entity_kind(*kind))
            return fail("There is no kind of entity called \"%1\".", {*kind});
    if (!desk.schema.link_kind(desk.spec.link_kind))
        return fail("There is no kind of link called \"%1\".", {desk.spec.link_kind});
    return {};
}

constexpr std::string_view property_prefix = "property.";

bool is_property_field(std::string_view field) {
    return field.starts_with(property_prefix);
}

std::string_view property_name(std::string_view field) {
    return is_property_field(field) ? field.substr(property_prefix.size()) : field;
}

bool is_too_short(Ledger& ledger, const Columns& columns, const TableRow& row) {
    if (row.cells.size() >= columns.needed()) return false;
    ledger.book_rejected(row, columns.name_of(row.cells.size()),
                         say("The row is too short: it has %1 cells and needs %2.",
                             {std::to_string(row.cells.size()), std::to_string(columns.needed())}));
    return true;
}

std::string row_place(const TableRow& row) {
    std::string place = "row " + std::to_string(row.number);
    return row.sheet.empty() ? place : "sheet " + std::string(row.sheet) + ", " + place;
}

} // namespace headwater
