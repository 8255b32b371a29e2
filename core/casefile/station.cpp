// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/station.h"

#include <chrono>
#include <cstdlib>
#include <initializer_list>
#include <random>

#include <fmt/chrono.h>

namespace headwater {

namespace {

std::string utc_now() {
    const auto now = std::chrono::system_clock::now();
    return fmt::format("{:%FT%TZ}", fmt::gmtime(std::chrono::system_clock::to_time_t(now)));
}

/// What belongs to the platform: Unix names the account USER or LOGNAME, Windows USERNAME.
std::string account() {
    for (const char* const name : {"USER", "USERNAME", "LOGNAME"}) {
        const char* const value = std::getenv(name);
        if (value && *value) return value;
    }
    return "unknown";
}

} // namespace

Station this_station() {
    return {utc_now, account(), 0};
}

std::uint32_t random_tag() {
    constexpr std::uint32_t largest = 0x7fffffff;
    std::random_device device;
    return std::uniform_int_distribution<std::uint32_t>(1, largest)(device);
}

} // namespace headwater
