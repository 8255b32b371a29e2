// SPDX-License-Identifier: Apache-2.0
// The one style sheet of the window, written from the theme's colours.
#pragma once

#include <QString>

namespace headwater {

struct Theme;

QString style_sheet_of(const Theme& theme);

} // namespace headwater
