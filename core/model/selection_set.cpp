// SPDX-License-Identifier: Apache-2.0
#include "core/model/selection_set.h"

#include <algorithm>
#include <iterator>

namespace headwater {

std::vector<std::int64_t> combined(const std::vector<std::int64_t>& one,
                                   const std::vector<std::int64_t>& other, Combine how) {
    std::vector<std::int64_t> result;
    const auto out = std::back_inserter(result);
    switch (how) {
    case Combine::both:
        std::ranges::set_intersection(one, other, out);
        break;
    case Combine::either:
        std::ranges::set_union(one, other, out);
        break;
    case Combine::minus:
        std::ranges::set_difference(one, other, out);
    }
    return result;
}

} // namespace headwater
