// SPDX-License-Identifier: Apache-2.0
// Records in brief, as they stream by: what evidence says, what a property is, what is new.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace headwater {

/// An item of evidence, as far as an index tells. The texts are gone with the next item.
struct Said {
    std::int64_t subject = 0;
    std::int64_t source = 0;
    std::string_view happened; ///< EDTF
    std::string_view grade;    ///< empty: the source's
    bool refuted = false;
};

/// One value of a property. The text is gone with the next one.
struct RecordedValue {
    std::int64_t subject = 0;
    std::string_view value;
};

struct Newcomers {
    std::vector<std::int64_t> records;                          ///< in order
    std::vector<std::pair<std::int64_t, std::int64_t>> imports; ///< first and last id of each
    bool holds(std::int64_t record) const;
};

} // namespace headwater
