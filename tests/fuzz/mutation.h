// SPDX-License-Identifier: Apache-2.0
// Breaks bytes in the ways in which files break, the same way for the same seed.
#pragma once

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>

namespace headwater::fuzz {

inline std::string broken(std::string bytes, std::mt19937_64& random) {
    const auto below = [&](std::size_t bound) {
        return static_cast<std::size_t>(random() % (bound == 0 ? 1 : bound));
    };
    for (std::size_t times = 1 + below(6); times > 0; --times) {
        const std::size_t at = below(bytes.size());
        const std::size_t size = below(std::min<std::size_t>(bytes.size() - at, 64));
        switch (random() % 7) {
        case 0: // another byte
            if (!bytes.empty()) bytes[at] = static_cast<char>(random());
            break;
        case 1: // one bit
            if (!bytes.empty()) bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
            break;
        case 2: // cut short
            bytes.resize(at);
            break;
        case 3: // a piece is missing
            bytes.erase(at, size);
            break;
        case 4: // a piece comes again
            bytes.insert(below(bytes.size()), bytes.substr(at, size));
            break;
        case 5: // signs that formats are made of
            bytes.insert(at, 1 + random() % 40, "\0[]{}<>\"&;*=,\n\t-9\xFF"[random() % 19]);
            break;
        default: // a number that is too large
            bytes.insert(at, "99999999999999999999");
        }
    }
    return bytes;
}

} // namespace headwater::fuzz
