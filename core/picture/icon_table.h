// SPDX-License-Identifier: Apache-2.0
// The paths of all icons, made from the files of resources/icons when the program is built.
#pragma once

#include <span>
#include <string_view>

namespace headwater {

struct IconRow {
    std::string_view name; ///< of the file, without its ending
    std::string_view path; ///< only M, L, C and Z with absolute numbers: the build sees to it
};

/// Ordered by name.
std::span<const IconRow> icon_table();

} // namespace headwater
