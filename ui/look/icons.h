// SPDX-License-Identifier: Apache-2.0
// Icons of resources/icons for buttons and menus, drawn in the theme's colours at any size.
#pragma once

#include <QIcon>
#include <string_view>

namespace headwater {

/// Follows the theme of the moment of painting. An unknown name gives an empty icon.
QIcon icon_named(std::string_view name);

/// A disc in the colour of a kind, as lists show it.
QIcon disc_icon(const QColor& colour);

} // namespace headwater
