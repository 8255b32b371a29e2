// SPDX-License-Identifier: Apache-2.0
// The line icons of resources/icons, built into the program. Each is drawn on a square of 24 by
// 24 with a round pen two units wide and no filling.
#pragma once

#include <string_view>
#include <vector>

#include "core/picture/path.h"

namespace headwater {

constexpr double icon_side = 24;
constexpr double icon_pen = 2;

/// Path data in the SVG grammar, only M, L, C and Z with absolute coordinates. Empty: no such icon.
std::string_view icon_path(std::string_view name);
/// The same as steps, to be painted.
Path icon_steps(std::string_view name);
/// The steps moved and scaled into the box of the mark; `pen_width` fits them.
Path icon_steps(const IconMark& icon);
double pen_width(const IconMark& icon);

std::vector<std::string_view> icon_names();

} // namespace headwater
