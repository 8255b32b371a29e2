// SPDX-License-Identifier: Apache-2.0
// When contacts happen: by weekday and hour, and over time for each actor. What is known to the day
// alone has no hour here, and what is known less exactly has no day: nothing is invented.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace headwater {

/// One contact, its time told by the clocks of one zone.
struct Happening {
    static constexpr auto nobody = static_cast<std::uint32_t>(-1);
    std::int64_t first = 0; ///< seconds since 1970, the earliest and the latest that fit
    std::int64_t last = 0;
    std::uint32_t from = nobody; ///< number of the actor
    std::uint32_t to = nobody;
    std::int64_t record = 0; ///< the link that it speaks of; 0: it is a packed call
};

/// A place in the matrix: a weekday, and an hour or none.
struct HeatCell {
    static constexpr int no_hour = 24;
    int weekday = 0; ///< 0 is Monday
    int hour = no_hour;
    auto operator<=>(const HeatCell&) const = default;
};

/// Where it falls; none where it may have been on either of two days.
std::optional<HeatCell> cell_of(const Happening& happening);

struct HeatMatrix {
    /// Of each weekday the hours, and then what is known to the day alone.
    std::array<std::array<std::uint64_t, 25>, 7> counts{};
    std::uint64_t dayless = 0; ///< known less exactly than to the day: in no cell

    std::uint64_t at(const HeatCell& cell) const {
        return counts[static_cast<std::size_t>(cell.weekday)][static_cast<std::size_t>(cell.hour)];
    }
    std::uint64_t most_in_an_hour() const;
    std::uint64_t most_in_a_day_alone() const;
    std::uint64_t in_hours() const; ///< sum of all cells with an hour
    std::uint64_t in_days_alone() const;
};

HeatMatrix heat_matrix(std::span<const Happening> happenings);

enum class ActivityStep { day, month, year };

/// Of one actor; a contact counts for both of its ends, once where they are the same.
struct ActivityRow {
    std::uint32_t actor = 0;
    std::vector<std::uint32_t> counts; ///< of each column
    std::uint64_t all = 0;             ///< the sum of them
    bool operator==(const ActivityRow&) const = default;
};

struct ActivityRows {
    ActivityStep step = ActivityStep::day;
    std::vector<std::int64_t> starts; ///< first second of each column, and the end of the last
    std::vector<ActivityRow> rows;    ///< most active first, then by number of the actor
    std::uint64_t unplaced = 0;       ///< contacts that may lie in either of two columns
};

/// By day up to `most_days`, by month up to ten years, else by year. From the first contact that is
/// known to the day to the last, without a column left out.
ActivityRows activity_rows(std::span<const Happening> happenings, std::int64_t most_days = 93);

} // namespace headwater
