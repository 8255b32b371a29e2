// SPDX-License-Identifier: Apache-2.0
// Imports a text as a file, and looks up what became of it by name.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "core/exchange/import.h"
#include "tests/support/written_file.h"

namespace headwater::support {

/// What is recognised in a file of these bytes.
inline ImportSpec recognised(std::string_view bytes, const std::string& name = "table.csv") {
    const WrittenFile file(bytes, name);
    auto spec = recognise(file.path(), built_in_schema());
    INFO((spec ? "" : spec.error().message.in_english()));
    REQUIRE(spec);
    return *spec;
}

inline Result<Imported> try_import(std::string_view bytes, const ImportSpec& spec,
                                   const std::string& name = "table.csv") {
    const WrittenFile file(bytes, name);
    Task task;
    return import_file(file.path(), spec, built_in_schema(), task);
}

inline Imported imported(std::string_view bytes, const ImportSpec& spec) {
    auto out = try_import(bytes, spec);
    INFO((out ? "" : out.error().message.in_english()));
    REQUIRE(out);
    CHECK(out->balance.holds());
    return std::move(*out);
}

/// As recognised.
inline Imported imported(std::string_view bytes) {
    return imported(bytes, recognised(bytes));
}

/// The sentence with which the import of such a file ends, or "none".
inline std::string defect_of(std::string_view bytes, const ImportSpec& spec) {
    const auto out = try_import(bytes, spec);
    return out ? "none" : out.error().message.in_english();
}

inline const Entity* entity_called(const Records& records, std::string_view label) {
    const auto found = std::find_if(records.entities.begin(), records.entities.end(),
                                    [&](const Entity& entity) { return entity.label == label; });
    return found == records.entities.end() ? nullptr : &*found;
}

inline const Link* link_between(const Records& records, std::string_view from,
                                std::string_view to) {
    const auto* a = entity_called(records, from);
    const auto* b = entity_called(records, to);
    const auto found = std::find_if(records.links.begin(), records.links.end(), [&](const Link& l) {
        return a && b && l.from == a->id && l.to == b->id;
    });
    return found == records.links.end() ? nullptr : &*found;
}

inline std::vector<Evidence> evidence_of(const Records& records, std::int64_t subject) {
    std::vector<Evidence> out;
    for (const Evidence& item : records.evidence)
        if (item.subject == subject) out.push_back(item);
    return out;
}

/// "12 [date] rejected: ..." for each problem.
inline std::vector<std::string> problems_of(const Imported& out) {
    std::vector<std::string> lines;
    for (const Problem& problem : out.problems)
        lines.push_back(std::to_string(problem.row) + " [" + problem.column + "] " +
                        name_of(problem.severity) + ": " + problem.message.in_english());
    return lines;
}

/// rows read, created, merged, rejected, skipped
inline std::vector<std::uint64_t> balance_of(const Imported& out) {
    const Balance& b = out.balance;
    return {b.rows_read, b.created, b.merged, b.rejected, b.skipped};
}

using Counts = std::vector<std::uint64_t>;
using Lines = std::vector<std::string>;

inline ImportSpec edges(const std::map<std::string, std::string>& columns) {
    ImportSpec spec;
    spec.columns = columns;
    return spec;
}

} // namespace headwater::support
