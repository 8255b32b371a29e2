// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/line_wording.h"

#include <fmt/format.h>

namespace headwater {

std::string names_of(const SupplyLine& line, const std::vector<Vertex>& holders) {
    constexpr std::size_t most = 4;
    std::string names;
    for (std::size_t i = 0; i < holders.size() && i < most; ++i)
        names += (i == 0 ? "" : ", ") + line.label(holders[i]);
    if (holders.size() > most) names += fmt::format(" (+{})", holders.size() - most);
    return names;
}

std::string weight(double kilograms) {
    return kilograms >= 1 ? fmt::format("{:.1f} kg", kilograms)
                          : fmt::format("{:.0f} g", kilograms * 1000);
}

Message line_caveat() {
    return say("A line shows that goods could have passed this way; it is a lead to be verified, "
               "not evidence.");
}

Message strike_caveat() {
    return say("A forecast from what is recorded; who is not in the records is not foreseen. Lead "
               "for verification, not evidence.");
}

} // namespace headwater
