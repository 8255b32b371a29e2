// SPDX-License-Identifier: Apache-2.0
// How fast a piece of work goes, and how long it still takes. Work comes in stretches: one that
// begins anew, or with another total, is measured from its own beginning.
#pragma once

#include <cstdint>
#include <optional>

namespace headwater {

class Pace {
public:
    /// `now` in seconds, of any clock that only goes on.
    void see(std::uint64_t done, std::uint64_t total, double now);

    /// Units a second; empty: too little was seen.
    std::optional<double> rate() const;
    /// Empty: the total is not known, or too little was seen.
    std::optional<double> seconds_left() const;

private:
    std::uint64_t m_begun = 0, m_done = 0, m_total = 0;
    double m_start = 0, m_now = 0;
    bool m_is_new = true;
};

} // namespace headwater
