// SPDX-License-Identifier: Apache-2.0
// What one entry of the log changed, told through the records that it is about.
#include <algorithm>
#include <limits>

#include "core/casefile/case_state.h"
#include "core/casefile/picture_icons.h"
#include "core/casefile/rows.h"
#include "core/storage/row_change.h"

namespace headwater {

namespace {

/// The column that names the record a row is about; -1: it is not told.
int owner_column(std::string_view table) {
    if (table == "evidence" || table == "attachment") return 1;
    const bool told = table == "entity" || table == "link" || table == "property" ||
                      table == "source" || table == "chart";
    return told ? 0 : -1;
}

/// 0: it is not told.
std::int64_t owner_of(const RowChange& change) {
    if (change.table == "setting") {
        const auto entity = entity_of_picture(text_at(change.before, 0));
        return entity != 0 ? entity : entity_of_picture(text_at(change.after, 0));
    }
    const int column = owner_column(change.table);
    if (column < 0) return 0;
    const auto place = static_cast<std::size_t>(column);
    const auto owner = integer_at(change.before, place);
    return owner != 0 ? owner : integer_at(change.after, place);
}

/// The first few in the order of the changes.
Result<std::vector<std::int64_t>> owners_in(std::string_view changeset, std::size_t limit) {
    std::vector<std::int64_t> owners;
    TRY_VOID(each_change(changeset, [&](const RowChange& change) {
        const auto owner = owner_of(change);
        if (owner != 0 && std::find(owners.begin(), owners.end(), owner) == owners.end())
            owners.push_back(owner);
        return owners.size() < limit;
    }));
    return owners;
}

} // namespace

Result<std::vector<FieldChange>> Case::changes_of(std::int64_t step, std::size_t limit) const {
    TRY(auto row, m_state->database.prepare("SELECT changeset FROM history WHERE step = ?1"));
    TRY(const bool there, row.bind(1, step).step());
    std::vector<FieldChange> changes;
    if (!there) return changes;
    TRY(const auto owners, owners_in(row.view(0), limit));
    for (const auto owner : owners) {
        TRY(const auto history, history_of(owner, std::numeric_limits<std::size_t>::max()));
        const auto entry = std::find_if(history.begin(), history.end(),
                                        [&](const RecordStep& s) { return s.entry.step == step; });
        if (entry == history.end()) continue;
        for (const FieldChange& change : entry->changes)
            if (changes.size() < limit &&
                std::find(changes.begin(), changes.end(), change) == changes.end())
                changes.push_back(change);
    }
    return changes;
}

} // namespace headwater
