// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/merged.h"

#include <charconv>
#include <string_view>

#include "core/base/id.h"
#include "core/casefile/case_state.h"
#include "core/casefile/row_writing.h"
#include "core/casefile/rows.h"
#include "core/storage/row_change.h"

namespace headwater {

namespace {

constexpr std::string_view beginning = "merged/";

std::string name_of(EntityId entity) {
    return std::string(beginning).append(text_of(entity));
}

std::string_view next_word(std::string_view& rest) {
    const auto end = std::min(rest.find(' '), rest.size());
    const auto word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return word;
}

/// "1f3a09c2-3 12 Ba Viên": into whom, by which step, the label.
std::optional<Merged> parse(std::string_view name, std::string_view value) {
    const auto entity = parse_id(name.substr(beginning.size()));
    const auto into = parse_id(next_word(value));
    const auto step = next_word(value);
    if (!entity || !into) return std::nullopt;
    Merged merged{{*entity}, {*into}, 0, std::string(value)};
    std::from_chars(step.data(), step.data() + step.size(), merged.step);
    return merged;
}

} // namespace

Result<void> keep_merged(Database& database, const Merged& merged) {
    const std::string value =
        text_of(merged.into) + " " + std::to_string(merged.step) + " " + merged.label;
    return put_setting(database, name_of(merged.entity), value);
}

Result<void> forget_merged(Database& database, EntityId entity) {
    return remove_setting(database, name_of(entity));
}

Result<std::optional<Merged>> read_merged(Database& database, EntityId entity) {
    const auto name = name_of(entity);
    TRY(const auto value, read_setting(database, name));
    return parse(name, value);
}

Result<std::vector<Merged>> all_merged_into(Database& database, EntityId into) {
    TRY(auto* rows,
        database.statement("SELECT name, value FROM setting WHERE name >= 'merged/' AND "
                           "name < 'merged0' AND value LIKE ?1 || ' %' ORDER BY name"));
    rows->bind(1, std::string_view(text_of(into)));
    std::vector<Merged> all;
    TRY_VOID(each_row(*rows, [&] {
        if (auto merged = parse(rows->view(0), rows->view(1))) all.push_back(std::move(*merged));
        return true;
    }));
    rows->reset();
    return all;
}

Result<std::vector<RowChange>> changes_of_merge(Database& database, const Merged& merged) {
    TRY(auto* row, database.statement("SELECT changeset FROM history WHERE step = ?1"));
    TRY_VOID(row->bind(1, merged.step).step());
    const std::string changeset = row->text(0);
    row->reset();
    std::vector<RowChange> changes;
    TRY_VOID(each_change(changeset, [&](const RowChange& change) {
        changes.push_back(change);
        return true;
    }));
    return changes;
}

Result<std::vector<Merged>> Case::merged_into(EntityId id) const {
    return all_merged_into(m_state->database, id);
}

} // namespace headwater
