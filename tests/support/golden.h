// SPDX-License-Identifier: Apache-2.0
// Holds a text against the file that was looked at and kept. With HEADWATER_WRITE_GOLDEN set the
// file is written instead; look at it before you commit it.
#pragma once

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace headwater {

inline std::string golden(const std::string& path, const std::string& now) {
    const std::string file = HEADWATER_SOURCE_DIR "/" + path;
    if (std::getenv("HEADWATER_WRITE_GOLDEN")) {
        std::ofstream(file, std::ios::binary) << now;
        return now;
    }
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace headwater
