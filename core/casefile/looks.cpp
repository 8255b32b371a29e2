// SPDX-License-Identifier: Apache-2.0
// How a case wants to be looked at: its style rules, selections under their names, its time zone.
// They are settings, so that they are recorded, undone and verified like everything else.
#include <charconv>

#include "core/base/time_zone.h"
#include "core/casefile/case_state.h"
#include "core/casefile/edits.h"
#include "core/casefile/row_writing.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

constexpr std::string_view rules_name = "style_rules";
constexpr std::string_view zone_name = "time_zone";
constexpr std::string_view selections_name = "selection/";

std::string setting_of(std::string_view selection) {
    return std::string(selections_name).append(selection);
}

std::string text_of(const std::vector<std::int64_t>& records) {
    std::string text;
    for (const std::int64_t record : records)
        text.append(text.empty() ? "" : " ").append(std::to_string(record));
    return text;
}

std::vector<std::int64_t> records_in(std::string_view text) {
    std::vector<std::int64_t> records;
    std::int64_t record = 0;
    const char* at = text.data();
    const char* end = at + text.size();
    for (auto read = std::from_chars(at, end, record); read.ec == std::errc();
         read = std::from_chars(at, end, record)) {
        records.push_back(record);
        at = read.ptr == end ? end : read.ptr + 1;
    }
    return records;
}

} // namespace

Result<void> Edits::set_style_rules(const StyleRules& rules) {
    if (rules.empty()) return remove_setting(m_database, rules_name);
    const std::string json = json_of(rules);
    TRY_VOID(parse_style_rules(json));
    return put_setting(m_database, rules_name, json);
}

Result<void> Edits::put_selection(const SelectionSet& selection) {
    if (selection.name.empty()) return fail("Give the selection a name first.");
    return put_setting(m_database, setting_of(selection.name), text_of(selection.records));
}

Result<void> Edits::remove_selection(std::string_view name) {
    return remove_setting(m_database, setting_of(name));
}

Result<void> Edits::set_time_zone(std::string_view name) {
    if (name.empty()) return remove_setting(m_database, zone_name);
    TRY_VOID(TimeZone::named(name));
    return put_setting(m_database, zone_name, name);
}

std::string Case::time_zone() const {
    return read_setting(m_state->database, zone_name).value_or(std::string());
}

StyleRules Case::style_rules() const {
    const auto json = read_setting(m_state->database, rules_name);
    if (!json || json->empty()) return {};
    return parse_style_rules(*json).value_or(StyleRules()); // of a newer program: shown without
}

std::vector<SelectionSet> Case::selections() const {
    std::vector<SelectionSet> selections;
    auto rows = m_state->database.prepare("SELECT substr(name, 11), value FROM setting "
                                          "WHERE name >= 'selection/' AND name < 'selection0' "
                                          "ORDER BY name");
    if (!rows) return selections;
    const auto read = each_row(*rows, [&] {
        selections.push_back({rows->text(0), records_in(rows->view(1))});
        return true;
    });
    return read ? selections : std::vector<SelectionSet>();
}

} // namespace headwater
