// SPDX-License-Identifier: Apache-2.0
// A picture as a printer without colours shows it.
#pragma once

#include "core/picture/picture.h"

namespace headwater {

/// Every colour becomes the grey that is as light. Photos stay as they are.
void make_grey(Picture& picture);

/// Of equal lightness as seen: Rec. 709 weights.
Colour grey_of(Colour colour);

} // namespace headwater
