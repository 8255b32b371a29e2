// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/chart_parts.h"

#include <algorithm>
#include <iterator>

#include "core/casefile/case_state.h"
#include "core/casefile/contents.h"
#include "core/casefile/edits.h"
#include "core/casefile/row_writing.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

constexpr std::string_view beginning_of_views = "chart/";
constexpr std::string_view own_word = "own";
constexpr std::string_view whole_word = "whole";

std::string setting_of(ChartId chart) {
    return std::string(beginning_of_views).append(text_of(chart));
}

std::string beginning_of_signs(ChartId chart) {
    return "sign/" + text_of(chart) + "/";
}

std::string setting_of(ChartId chart, SignId sign) {
    return beginning_of_signs(chart) + text_of(sign);
}

Result<void> require_sign(Database& database, ChartId chart, SignId sign) {
    TRY(const auto value, read_setting(database, setting_of(chart, sign)));
    if (!value.empty()) return {};
    return fail("There is nothing of the number %1 on this chart. It may have been removed "
                "meanwhile.",
                {text_of(sign)});
}

} // namespace

void read_chart_view(std::string_view value, Chart& chart) {
    chart.whole = value.substr(0, value.find(' ')) != own_word;
    chart.hidden.clear();
    for (auto blank = value.find(' '); blank != std::string_view::npos;) {
        const auto next = value.find(' ', blank + 1);
        if (const auto id = parse_id(value.substr(blank + 1, next - blank - 1)))
            chart.hidden.push_back({*id});
        blank = next;
    }
}

std::optional<ChartId> chart_of_view(std::string_view setting) {
    if (!setting.starts_with(beginning_of_views)) return std::nullopt;
    const auto id = parse_id(setting.substr(beginning_of_views.size()));
    return id ? std::optional(ChartId{*id}) : std::nullopt;
}

Result<void> read_chart_parts(Database& database, Chart& chart) {
    TRY(const auto view, read_setting(database, setting_of(chart.id)));
    read_chart_view(view, chart);
    const std::string beginning = beginning_of_signs(chart.id);
    TRY(const auto signs, read_settings(database, beginning));
    for (const auto& [name, value] : signs) {
        const auto id = parse_id(std::string_view(name).substr(beginning.size()));
        auto sign = parse_chart_sign(value);
        if (!id || !sign) continue;
        sign->id = {*id};
        chart.signs.push_back(std::move(*sign));
    }
    std::ranges::sort(chart.signs, {}, &ChartSign::id);
    return {};
}

Result<void> write_chart_parts(Database& database, const Chart& chart) {
    TRY_VOID(write_chart_view(database, chart));
    return write_chart_signs(database, chart);
}

Result<void> write_chart_view(Database& database, const Chart& chart) {
    if (chart.whole && chart.hidden.empty()) return remove_setting(database, setting_of(chart.id));
    std::string value(chart.whole ? whole_word : own_word);
    for (const EntityId hidden : chart.hidden)
        value.append(" ").append(text_of(hidden));
    return put_setting(database, setting_of(chart.id), value);
}

Result<void> write_chart_signs(Database& database, const Chart& chart) {
    for (const ChartSign& sign : chart.signs)
        if (sign.id) TRY_VOID(put_setting(database, setting_of(chart.id, sign.id), json_of(sign)));
    return {};
}

Result<void> remove_chart_parts(Database& database, ChartId chart) {
    TRY_VOID(remove_setting(database, setting_of(chart)));
    TRY(const auto signs, read_settings(database, beginning_of_signs(chart)));
    for (const auto& [name, value] : signs)
        TRY_VOID(remove_setting(database, name));
    return {};
}

Result<void> Edits::set_title(ChartId chart, std::string_view title) {
    TRY_VOID(require(m_database, Noun::chart, chart.value));
    TRY(auto* row, m_database.statement("UPDATE chart SET title = ?2 WHERE id = ?1"));
    return row->bind(1, chart.value).bind(2, title).run();
}

Result<void> Edits::hide(ChartId id, const std::vector<EntityId>& entities, Sight sight) {
    TRY_VOID(require(m_database, Noun::chart, id.value));
    Chart chart;
    chart.id = id;
    TRY(const auto view, read_setting(m_database, setting_of(id)));
    read_chart_view(view, chart);
    std::vector<EntityId> asked = entities;
    std::ranges::sort(asked);
    asked.erase(std::ranges::unique(asked).begin(), asked.end());
    std::vector<EntityId> hidden;
    if (sight == Sight::hidden)
        std::ranges::set_union(chart.hidden, asked, std::back_inserter(hidden));
    else
        std::ranges::set_difference(chart.hidden, asked, std::back_inserter(hidden));
    chart.hidden = std::move(hidden);
    return write_chart_view(m_database, chart);
}

Result<void> Edits::take_off(ChartId chart, const std::vector<EntityId>& entities) {
    TRY_VOID(require(m_database, Noun::chart, chart.value));
    TRY(auto* row, m_database.statement("DELETE FROM placement WHERE chart = ?1 AND entity = ?2"));
    for (const EntityId entity : entities)
        TRY_VOID(row->bind(1, chart.value).bind(2, entity.value).run());
    return hide(chart, entities, Sight::shown);
}

Result<SignId> Edits::put_sign(ChartId chart, ChartSign sign) {
    TRY_VOID(require(m_database, Noun::chart, chart.value));
    if (sign.id) TRY_VOID(require_sign(m_database, chart, sign.id));
    TRY(sign.id.value, id_for(sign.id.value));
    TRY_VOID(put_setting(m_database, setting_of(chart, sign.id), json_of(sign)));
    return sign.id;
}

Result<SignId> Edits::put_picture(ChartId chart, ChartSign sign, std::string_view bytes) {
    if (bytes.empty() || bytes.size() > largest_picture)
        return fail("This picture cannot stand on a chart: it has %1 bytes, and at most %2 are "
                    "taken.",
                    {std::to_string(bytes.size()), std::to_string(largest_picture)});
    TRY(sign.digest, keep_content(m_database, bytes));
    sign.kind = SignKind::picture;
    return put_sign(chart, std::move(sign));
}

Result<void> Edits::remove_sign(ChartId chart, SignId sign) {
    TRY_VOID(require_sign(m_database, chart, sign));
    return remove_setting(m_database, setting_of(chart, sign));
}

Result<std::string> Case::bytes_of(const ChartSign& sign) const {
    return read_content(m_state->database, sign.digest, sign.text);
}

std::vector<ChartHead> Case::chart_heads() const {
    std::vector<ChartHead> heads;
    const auto rows = m_state->database.statement("SELECT id, title FROM chart ORDER BY id");
    if (!rows) return heads;
    const auto read = each_row(**rows, [&] {
        heads.push_back({{(*rows)->integer(0)}, (*rows)->text(1), true});
        return true;
    });
    (*rows)->reset();
    Chart chart;
    for (ChartHead& head : heads) {
        read_chart_view(read_setting(m_state->database, setting_of(head.id)).value_or(""), chart);
        head.whole = chart.whole;
    }
    return read ? heads : std::vector<ChartHead>();
}

} // namespace headwater
