// SPDX-License-Identifier: Apache-2.0
// What the window remembers between two starts: its place, look, language and recent files.
#pragma once

#include <QSettings>

namespace headwater {

/// The user's own file; HEADWATER_SETTINGS in the environment names another.
QSettings& settings();

/// Puts on the look and the language that were chosen last.
void wear_settings();

} // namespace headwater
