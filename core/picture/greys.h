// SPDX-License-Identifier: Apache-2.0
// A picture as a printer without colours shows it.
#pragma once

#include <optional>
#include <utility>

#include "core/model/style_rule.h"
#include "core/picture/picture.h"

namespace headwater {

/// Every colour becomes the grey that is as light. Photos stay as they are.
void make_grey(Picture& picture);

/// Of equal lightness as seen: Rec. 709 weights.
Colour grey_of(Colour colour);

/// The first two rules that differ in colours alone, which cannot be told apart without colour;
/// empty: there are none.
std::optional<std::pair<std::size_t, std::size_t>> alike_in_grey(const StyleRules& rules);

} // namespace headwater
