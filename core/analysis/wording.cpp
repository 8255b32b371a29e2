// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/wording.h"

#include <fmt/format.h>

namespace headwater {

std::string percent(double share) {
    const double hundredths = share * 100;
    if (hundredths > 0 && hundredths < 0.1) return "under 0.1 %";
    return fmt::format("{:.{}f} %", hundredths, hundredths < 0.95 ? 1 : 0);
}

std::string decimal(double value, int places) {
    return fmt::format("{:.{}f}", value, places);
}

std::string count(std::uint64_t number) {
    auto digits = fmt::format("{}", number);
    for (auto at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, 1, ',');
    return digits;
}

} // namespace headwater
