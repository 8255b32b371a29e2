// SPDX-License-Identifier: Apache-2.0
// How far rounds have come that each bring a rest nearer to nothing: counted in digits gained.
#pragma once

#include <algorithm>
#include <cmath>

#include "core/base/task.h"

namespace headwater {

class Convergence {
public:
    /// The rest is 1 at first, and small enough at `enough`.
    Convergence(Task& task, double enough) : m_task(task), m_digits(tenths(enough)) {
        task.restart(m_digits);
    }
    void reach(double rest) {
        const std::uint64_t gained = std::min(m_digits, tenths(rest));
        if (gained <= m_gained) return;
        m_task.advance(gained - m_gained);
        m_gained = gained;
    }

private:
    static std::uint64_t tenths(double rest) {
        return rest > 0
                   ? static_cast<std::uint64_t>(std::clamp(-10 * std::log10(rest), 0.0, 3000.0))
                   : 3000;
    }

    Task& m_task;
    std::uint64_t m_digits; ///< in tenths
    std::uint64_t m_gained = 0;
};

} // namespace headwater
