// SPDX-License-Identifier: Apache-2.0
// When the ties of a chart were in use, and what of the chart is there in a period. Asking costs by
// the number of ties, hardly by that of contacts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/network/network.h"
#include "core/picture/compose.h"
#include "core/picture/presence.h"

namespace headwater {

/// How much there was in equal steps of time.
struct Density {
    std::int64_t first = 0; ///< seconds since 1970, wall-clock time as recorded
    std::int64_t last = 0;
    std::vector<std::uint32_t> bars; ///< none where there are fewer than two different times
    bool operator==(const Density&) const = default;
};

/// Of seconds since 1970, in any order.
Density density_of(std::span<const std::int64_t> times, std::size_t bars = 96);

/// A period, both ends included.
struct Period {
    std::int64_t from = 0;
    std::int64_t to = 0;
    /// Seconds before it in which what was in use then fades away; 0: nothing fades.
    std::int64_t fading = 0;
    bool operator==(const Period&) const = default;
};

class ChartTimes {
public:
    ChartTimes() = default;
    /// Of the ties that the scene draws. A tie that stands for others is in use when they are.
    ChartTimes(const ChartScene& scene, const Network& network);

    std::size_t contacts() const { return m_uses.size(); }
    const Density& density() const { return m_density; }

    bool is_dated(std::size_t tie) const { return m_begin[tie] != m_begin[tie + 1]; }
    /// How much of a tie of the scene is there, as Presence says it. A contact that is only known
    /// to have been somewhere in a longer time is there where the two overlap.
    std::uint8_t share(std::size_t tie, const Period& period) const;

private:
    struct Use {
        std::int64_t first;
        std::int64_t latest; ///< end of this or of an earlier one, whichever is later
    };

    std::vector<Use> m_uses;            ///< by tie, then by beginning
    std::vector<std::uint32_t> m_begin; ///< of each tie, and the end of the last
    Density m_density;
};

} // namespace headwater
