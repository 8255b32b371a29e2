// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/activity.h"

#include <map>
#include <random>

#include <catch2/catch.hpp>

#include "core/base/moment.h"

using namespace headwater;

namespace {

Happening on(const char* when, std::uint32_t from = 0, std::uint32_t to = 1) {
    const Moment moment = parse_moment(when).value();
    return {moment.first, moment.last, from, to, 1};
}

HeatCell cell(const char* when) {
    return cell_of(on(when)).value();
}

/// Day by day from 1970, as a calendar on the wall does it.
struct WallClock {
    std::int64_t day = 0;
    int weekday = 3;
    WallClock(std::int64_t seconds) {
        for (; (day + 1) * 86400 <= seconds; ++day)
            weekday = (weekday + 1) % 7;
    }
};

} // namespace

TEST_CASE("a contact falls into its weekday and hour") {
    CHECK(cell("2023-05-01T00:00") == HeatCell{0, 0}); // a Monday
    CHECK(cell("2023-05-02T05:52") == HeatCell{1, 5});
    CHECK(cell("2023-05-07T23:59:59") == HeatCell{6, 23});
    CHECK(cell("2008-06-01T12:30") == HeatCell{6, 12});
    CHECK(cell("1969-12-31T23:00") == HeatCell{2, 23});
    CHECK(cell("1900-01-01T07:00") == HeatCell{0, 7});
}

TEST_CASE("what is known to the day alone has no hour, and never midnight") {
    CHECK(cell("2023-05-01") == HeatCell{0, HeatCell::no_hour});
    CHECK(cell("2023-05-01T21:10/2023-05-01T22:10") == HeatCell{0, HeatCell::no_hour});
    CHECK(cell("2023-05-01T21:10/2023-05-01T21:40") == HeatCell{0, 21});
}

TEST_CASE("what may have been on either of two days is in no cell") {
    for (const char* when : {"2023-05", "2023", "2023-05-01/2023-05-02", "../2023-05-01",
                             "2023-05-01/..", "2023-05-01T23:00/2023-05-02T01:00"})
        CHECK_FALSE(cell_of(on(when)));
}

TEST_CASE("the matrix counts what a calendar on the wall counts") {
    std::mt19937 chance(3);
    std::vector<Happening> happenings;
    std::map<std::pair<int, int>, std::uint64_t> expected;
    std::uint64_t hours = 0, days = 0, dayless = 0;
    for (int i = 0; i < 3000; ++i) {
        const auto at = static_cast<std::int64_t>(chance() % 400'000'000U);
        const std::int64_t lengths[] = {0, 59, 3599, 40'000, 200'000};
        const Happening h{at, at + lengths[chance() % 5], 0, 1, 1};
        happenings.push_back(h);
        const WallClock first(h.first), last(h.last);
        if (first.day != last.day) {
            ++dayless;
            continue;
        }
        const auto hour = (h.first - first.day * 86400) / 3600;
        const bool known = hour == (h.last - first.day * 86400) / 3600;
        ++(known ? hours : days);
        ++expected[{first.weekday, known ? static_cast<int>(hour) : HeatCell::no_hour}];
    }
    const HeatMatrix matrix = heat_matrix(happenings);
    std::uint64_t most = 0, most_alone = 0;
    for (int weekday = 0; weekday < 7; ++weekday)
        for (int hour = 0; hour <= HeatCell::no_hour; ++hour) {
            const std::uint64_t count = expected[{weekday, hour}];
            CHECK(matrix.at({weekday, hour}) == count);
            std::uint64_t& top = hour == HeatCell::no_hour ? most_alone : most;
            top = std::max(top, count);
        }
    CHECK(matrix.in_hours() == hours);
    CHECK(matrix.in_days_alone() == days);
    CHECK(matrix.dayless == dayless);
    CHECK(matrix.most_in_an_hour() == most);
    CHECK(matrix.most_in_a_day_alone() == most_alone);
}

TEST_CASE("rows count by day, month or year, as long as it all lasted") {
    const auto columns = [](const char* last) {
        const auto rows = activity_rows(std::vector{on("2023-01-30T10:00"), on(last)});
        return std::pair(rows.step, rows.starts.size() - 1);
    };
    CHECK(columns("2023-01-30T23:00") == std::pair(ActivityStep::day, std::size_t{1}));
    CHECK(columns("2023-05-02") == std::pair(ActivityStep::day, std::size_t{93}));
    CHECK(columns("2023-05-03") == std::pair(ActivityStep::month, std::size_t{5}));
    CHECK(columns("2032-12-31") == std::pair(ActivityStep::month, std::size_t{120}));
    CHECK(columns("2033-01-01") == std::pair(ActivityStep::year, std::size_t{11}));
    CHECK(activity_rows({}).starts.empty());
}

TEST_CASE("every actor has a row of what he took part in, the most active first") {
    const std::vector<Happening> happenings{on("2023-05-01", 4, 2), on("2023-05-01T10:00", 2, 2),
                                            on("2023-05-03", 2, 7),
                                            on("2023-05", 4, 7), // on no day for certain
                                            on("2023-05-03T10:00", 7, Happening::nobody)};
    const ActivityRows rows = activity_rows(happenings);
    CHECK(rows.step == ActivityStep::day);
    CHECK(rows.unplaced == 1);
    CHECK(rows.rows ==
          std::vector<ActivityRow>{{2, {2, 0, 1}, 3}, {7, {0, 0, 2}, 2}, {4, {1, 0, 0}, 1}});
}

TEST_CASE("a date known to the month has its place where columns are months") {
    const ActivityRows rows = activity_rows(
        std::vector{on("2023-01-05"), on("2023-05"), on("2023-12-24T20:00"), on("2023")});
    CHECK(rows.step == ActivityStep::month);
    CHECK(rows.unplaced == 1);
    CHECK(rows.rows.front().counts ==
          std::vector<std::uint32_t>{1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1});
}
