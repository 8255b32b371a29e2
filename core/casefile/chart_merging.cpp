// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/chart_merging.h"

#include <algorithm>

#include "core/casefile/chart_parts.h"
#include "core/casefile/row_writing.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

bool has(const std::vector<EntityId>& entities, EntityId entity) {
    return std::ranges::find(entities, entity) != entities.end();
}

void put_in(std::vector<EntityId>& ascending, EntityId entity) {
    const auto place = std::ranges::lower_bound(ascending, entity);
    if (place == ascending.end() || *place != entity) ascending.insert(place, entity);
}

Result<bool> is_there(Database& database, ChartId chart) {
    TRY(auto* row, database.statement("SELECT 1 FROM chart WHERE id = ?1"));
    TRY(const bool there, row->bind(1, chart.value).step());
    row->reset();
    return there;
}

/// A chart of the whole case has everybody on it.
Result<bool> stands_on(Database& database, const Chart& chart, EntityId entity) {
    if (chart.whole) return true;
    TRY(auto* row, database.statement("SELECT 1 FROM placement WHERE chart = ?1 AND entity = ?2"));
    TRY(const bool there, row->bind(1, chart.id.value).bind(2, entity.value).step());
    row->reset();
    return there;
}

/// Does the box have the record for the sake of another that was merged into it?
Result<bool> stands_for_another(Database& database, const Merged& merged, std::string_view box) {
    TRY(const auto others, all_merged_into(database, merged.into));
    for (const Merged& other : others) {
        if (other.entity == merged.entity) continue;
        TRY(const auto changes, changes_of_merge(database, other));
        for (const RowChange& change : changes) {
            if (change.table != "setting" || text_at(change.before, 0) != box) continue;
            const auto sign = parse_chart_sign(text_at(change.before, 1));
            if (sign && has(sign->members, other.entity)) return true;
        }
    }
    return false;
}

/// A box that does not have the kept record any more was changed since, and stays as it is.
Result<void> box_again(Database& database, const Merged& merged, const RowChange& change) {
    const std::string name = text_at(change.before, 0);
    const auto then = parse_chart_sign(text_at(change.before, 1));
    TRY(const auto value, read_setting(database, name));
    auto box = parse_chart_sign(value);
    if (!then || !box || !has(then->members, merged.entity) || !has(box->members, merged.into))
        return {};
    put_in(box->members, merged.entity);
    TRY(const bool for_another, stands_for_another(database, merged, name));
    if (!for_another && !has(then->members, merged.into)) std::erase(box->members, merged.into);
    return put_setting(database, name, json_of(*box));
}

/// What the merge did to the kept record there is undone unless somebody else still needs it.
Result<bool> comes_apart(Database& database, const Merged& merged, const Chart& chart,
                         bool was_hidden) {
    if (!was_hidden) {
        TRY(const bool stands, stands_on(database, chart, merged.into));
        return !stands;
    }
    TRY(const auto all, all_merged_into(database, merged.into));
    return all.size() <= 1;
}

Result<void> hide_again(Database& database, const Merged& merged, const RowChange& change) {
    const std::string name = text_at(change.before, 0);
    const auto id = chart_of_view(name);
    if (!id) return {};
    TRY(const bool there, is_there(database, *id));
    if (!there) return {};
    TRY(const auto value, read_setting(database, name));
    Chart then, merge, now;
    now.id = *id;
    read_chart_view(text_at(change.before, 1), then);
    read_chart_view(text_at(change.after, 1), merge);
    read_chart_view(value, now);
    if (has(then.hidden, merged.entity)) put_in(now.hidden, merged.entity);
    const bool was_hidden = has(then.hidden, merged.into), made = has(merge.hidden, merged.into);
    if (was_hidden != made && has(now.hidden, merged.into) == made) {
        TRY(const bool apart, comes_apart(database, merged, now, was_hidden));
        if (apart && was_hidden) put_in(now.hidden, merged.into);
        if (apart && !was_hidden) std::erase(now.hidden, merged.into);
    }
    return write_chart_view(database, now);
}

} // namespace

Result<void> box_instead(Database& database, EntityId gone, EntityId kept) {
    TRY(const auto signs, read_settings(database, "sign/"));
    for (const auto& [name, value] : signs) {
        auto sign = parse_chart_sign(value);
        if (!sign) continue;
        const auto member = std::ranges::find(sign->members, gone);
        if (member == sign->members.end()) continue;
        *member = kept;
        std::ranges::sort(sign->members);
        const auto twice = std::ranges::unique(sign->members);
        sign->members.erase(twice.begin(), twice.end());
        TRY_VOID(put_setting(database, name, json_of(*sign)));
    }
    return {};
}

Result<void> hide_instead(Database& database, EntityId gone, EntityId kept) {
    TRY(const auto views, read_settings(database, "chart/"));
    for (const auto& [name, value] : views) {
        const auto id = chart_of_view(name);
        if (!id) continue;
        Chart chart;
        chart.id = *id;
        read_chart_view(value, chart);
        const auto before = chart.hidden;
        const bool gone_hidden = std::erase(chart.hidden, gone) != 0;
        TRY(const bool gone_stands, stands_on(database, chart, gone));
        TRY(const bool kept_stands, stands_on(database, chart, kept));
        if (gone_stands && gone_hidden && !kept_stands) put_in(chart.hidden, kept);
        if (gone_stands && !gone_hidden) std::erase(chart.hidden, kept);
        if (chart.hidden != before) TRY_VOID(write_chart_view(database, chart));
    }
    return {};
}

Result<void> take_apart_on_charts(Database& database, const Merged& merged,
                                  const std::vector<RowChange>& changes) {
    for (const RowChange& change : changes) {
        if (change.table != "setting" || change.way == RowChange::Way::added) continue;
        const std::string name = text_at(change.before, 0);
        if (name.starts_with("sign/")) TRY_VOID(box_again(database, merged, change));
        if (name.starts_with("chart/")) TRY_VOID(hide_again(database, merged, change));
    }
    return {};
}

} // namespace headwater
