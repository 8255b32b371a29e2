// SPDX-License-Identifier: Apache-2.0
#include "ui/look/settings.h"

#include "ui/look/language.h"
#include "ui/look/theme.h"

namespace headwater {

QSettings& settings() {
    static const QString other = qEnvironmentVariable("HEADWATER_SETTINGS");
    static QSettings own(other.isEmpty() ? QSettings("Headwater", "Headwater").fileName() : other,
                         QSettings::IniFormat);
    return own;
}

void wear_settings() {
    speak(settings().value("language", language_of_system()).toString());
    wear(appearance_named(settings().value("look").toString()));
}

} // namespace headwater
