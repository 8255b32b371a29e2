// SPDX-License-Identifier: Apache-2.0
// A sort of millions that can be stopped on the way.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "core/base/task.h"

namespace headwater {

/// Sorts pieces and merges them, with a look at the task between. `less` must leave no two equal,
/// or nobody may care which comes first. False: stopped, and in no order.
template<class T, class Less>
bool sort_patiently(std::vector<T>& things, const Less& less, const Task& task) {
    constexpr std::size_t piece = 1U << 15U;
    const auto at = [&](std::size_t i) {
        return things.begin() + static_cast<std::ptrdiff_t>(std::min(i, things.size()));
    };
    for (std::size_t i = 0; i < things.size(); i += piece) {
        if (!task.may_go_on()) return false;
        std::sort(at(i), at(i + piece), less);
    }
    for (std::size_t width = piece; width < things.size(); width *= 2) {
        for (std::size_t i = 0; i + width < things.size(); i += 2 * width) {
            if (!task.may_go_on()) return false;
            std::inplace_merge(at(i), at(i + width), at(i + 2 * width), less);
        }
    }
    return task.may_go_on();
}

} // namespace headwater
