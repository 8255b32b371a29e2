// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/stopwatch.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <string>

#include <malloc.h>
#include <sys/resource.h>

namespace headwater {
namespace {

double user_seconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec) +
           1e-6 * static_cast<double>(usage.ru_utime.tv_usec);
}

double wall_seconds() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double>(now).count();
}

/// A line of what Linux says about this program.
double status(const std::string& wanted) {
    std::ifstream file("/proc/self/status");
    for (std::string name; file >> name;) {
        double kilobytes = 0;
        if (name == wanted && file >> kilobytes) return kilobytes / 1024;
        file.ignore(4096, '\n');
    }
    return 0;
}

/// From here on the peak counts anew.
void forget_peak() {
    std::ofstream("/proc/self/clear_refs") << 5;
}

} // namespace

Stopwatch::Stopwatch() {
    malloc_trim(0);
    forget_peak();
    m_megabytes = megabytes_in_use();
    m_processor = user_seconds();
    m_wall = wall_seconds();
}

Cost Stopwatch::read() const {
    return {user_seconds() - m_processor, wall_seconds() - m_wall,
            std::max(0.0, status("VmHWM:") - m_megabytes)};
}

double megabytes_in_use() {
    return status("VmRSS:");
}

} // namespace headwater
