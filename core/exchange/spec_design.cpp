// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/spec_design.h"

#include <algorithm>
#include <array>

#include "core/exchange/evidence_cells.h"

namespace headwater {

namespace {

using Shape = ImportSpec::Shape;

constexpr std::array<std::string_view, 5> single_of_edges{"kind", "directed", "strength", "way",
                                                          "with"};

bool is_one_of(std::string_view field, std::span<const std::string_view> names) {
    return std::ranges::find(names, field) != names.end();
}

void forget(ImportSpec& spec, std::string_view column) {
    std::erase_if(spec.columns, [&](const auto& each) { return each.second == column; });
    std::erase_if(spec.more_columns, [&](const auto& each) { return each.second == column; });
    // What further columns said moves up where the first one is gone.
    for (auto more = spec.more_columns.begin(); more != spec.more_columns.end();)
        if (spec.columns.emplace(more->first, more->second).second)
            more = spec.more_columns.erase(more);
        else
            ++more;
}

void rename_field(ImportSpec& spec, const std::string& from, const std::string& to) {
    const auto found = spec.columns.find(from);
    if (found == spec.columns.end() || spec.columns.contains(to)) return;
    spec.columns.emplace(to, found->second);
    spec.columns.erase(from);
}

bool is_of_edges_alone(std::string_view field) {
    return field.starts_with("from.") || field.starts_with("to.") || field == "to" ||
           is_one_of(field, single_of_edges);
}

} // namespace

std::string field_of(const ImportSpec& spec, std::string_view column) {
    for (const auto& [field, name] : spec.columns)
        if (name == column) return field;
    for (const auto& [field, name] : spec.more_columns)
        if (name == column) return field;
    return {};
}

bool may_have_several(std::string_view field, const ImportSpec& spec) {
    if (spec.shape == Shape::entities)
        return field != "kind" && field != "id" && !EvidenceCells::is_field(field);
    return !is_one_of(field, single_of_edges) && field != "label" &&
           !EvidenceCells::is_field(field) && field != "from.kind" && field != "to.kind";
}

void assign(ImportSpec& spec, const std::string& column, const std::string& field) {
    forget(spec, column);
    if (field.empty()) return;
    const auto found = spec.columns.find(field);
    if (found == spec.columns.end())
        spec.columns.emplace(field, column);
    else if (may_have_several(field, spec))
        spec.more_columns.emplace_back(field, column);
    else
        found->second = column;
}

void reshape(ImportSpec& spec, Shape shape) {
    if (spec.shape == shape) return;
    spec.shape = shape;
    if (shape == Shape::entities) {
        rename_field(spec, "from", "label");
        std::erase_if(spec.columns, [](const auto& each) { return is_of_edges_alone(each.first); });
    } else if (shape == Shape::edges) {
        rename_field(spec, "label", "from");
    } else {
        spec.columns.clear();
    }
    spec.more_columns.clear();
    spec.constants.clear();
}

} // namespace headwater
