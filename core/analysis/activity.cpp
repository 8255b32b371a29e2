// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/activity.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

#include "core/base/calendar.h"
#include "core/base/moment.h"

namespace headwater {

namespace {

constexpr std::int64_t hour = 3600, day = 24 * hour;
constexpr std::int64_t most_months = 120;
constexpr std::size_t day_alone = HeatCell::no_hour;

std::int64_t floor_div(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

/// Known to the day at least.
bool has_day(const Happening& h) {
    return h.first != Moment::open_start && h.last != Moment::open_end &&
           floor_div(h.first, day) == floor_div(h.last, day);
}

std::int64_t start_of(std::int64_t seconds, ActivityStep step) {
    if (step == ActivityStep::day) return floor_div(seconds, day) * day;
    Stamp start;
    const Stamp stamp = stamp_from_seconds(seconds);
    start.year = stamp.year;
    start.month = step == ActivityStep::month ? stamp.month : 1;
    start.day = 1;
    return first_second(start);
}

std::int64_t next_start(std::int64_t start, ActivityStep step) {
    const std::int64_t longest = step == ActivityStep::day     ? 1
                                 : step == ActivityStep::month ? 31
                                                               : 366;
    return start_of(start + longest * day, step);
}

ActivityStep step_for(std::int64_t first, std::int64_t last, std::int64_t most_days) {
    if (floor_div(last, day) - floor_div(first, day) < most_days) return ActivityStep::day;
    const Stamp a = stamp_from_seconds(first), b = stamp_from_seconds(last);
    const std::int64_t months = (b.year - a.year) * 12 + b.month - a.month + 1;
    return months <= most_months ? ActivityStep::month : ActivityStep::year;
}

/// The columns from the first day that is known to the last.
void set_out(ActivityRows& rows, std::span<const Happening> happenings, std::int64_t most_days) {
    std::int64_t first = INT64_MAX, last = INT64_MIN;
    for (const Happening& h : happenings) {
        if (!has_day(h)) continue;
        first = std::min(first, h.first);
        last = std::max(last, h.last);
    }
    if (first > last) return;
    rows.step = step_for(first, last, most_days);
    rows.starts.push_back(start_of(first, rows.step));
    while (rows.starts.back() <= last)
        rows.starts.push_back(next_start(rows.starts.back(), rows.step));
}

/// The column that holds all of it; none: there is not one.
std::optional<std::size_t> column_of(const Happening& h, const std::vector<std::int64_t>& starts) {
    if (starts.empty() || h.first < starts.front() || h.last >= starts.back()) return {};
    const auto after = std::ranges::upper_bound(starts, h.first);
    if (h.last >= *after) return {};
    return static_cast<std::size_t>(after - starts.begin() - 1);
}

} // namespace

std::optional<HeatCell> cell_of(const Happening& h) {
    if (!has_day(h)) return {};
    const std::int64_t days = floor_div(h.first, day);
    HeatCell cell;
    cell.weekday = static_cast<int>(((days + 3) % 7 + 7) % 7); // 1 January 1970 was a Thursday
    if (floor_div(h.first, hour) == floor_div(h.last, hour))
        cell.hour = static_cast<int>((h.first - days * day) / hour);
    return cell;
}

HeatMatrix heat_matrix(std::span<const Happening> happenings) {
    HeatMatrix matrix;
    for (const Happening& h : happenings) {
        if (const auto cell = cell_of(h))
            ++matrix.counts[static_cast<std::size_t>(cell->weekday)]
                           [static_cast<std::size_t>(cell->hour)];
        else
            ++matrix.dayless;
    }
    return matrix;
}

std::uint64_t HeatMatrix::most_in_an_hour() const {
    std::uint64_t most = 0;
    for (const auto& row : counts)
        most = std::max(most, *std::max_element(row.begin(), row.begin() + day_alone));
    return most;
}

std::uint64_t HeatMatrix::most_in_a_day_alone() const {
    return std::ranges::max(counts, {}, [](const auto& row) { return row[day_alone]; })[day_alone];
}

std::uint64_t HeatMatrix::in_hours() const {
    std::uint64_t sum = 0;
    for (const auto& row : counts)
        sum = std::accumulate(row.begin(), row.begin() + day_alone, sum);
    return sum;
}

std::uint64_t HeatMatrix::in_days_alone() const {
    std::uint64_t sum = 0;
    for (const auto& row : counts)
        sum += row[day_alone];
    return sum;
}

ActivityRows activity_rows(std::span<const Happening> happenings, std::int64_t most_days) {
    ActivityRows rows;
    set_out(rows, happenings, most_days);
    std::map<std::uint32_t, ActivityRow> of_actor;
    const auto count = [&](std::uint32_t actor, std::size_t column) {
        if (actor == Happening::nobody) return;
        ActivityRow& row = of_actor[actor];
        row.actor = actor;
        row.counts.resize(rows.starts.size() - 1);
        ++row.counts[column];
        ++row.all;
    };
    for (const Happening& h : happenings) {
        const auto column = column_of(h, rows.starts);
        if (!column) {
            ++rows.unplaced;
            continue;
        }
        count(h.from, *column);
        if (h.to != h.from) count(h.to, *column);
    }
    for (auto& [actor, row] : of_actor)
        rows.rows.push_back(std::move(row));
    std::ranges::stable_sort(rows.rows, std::greater(), &ActivityRow::all);
    return rows;
}

} // namespace headwater
