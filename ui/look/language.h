// SPDX-License-Identifier: Apache-2.0
// The language of the window. The core speaks English templates; here they are looked up and
// their arguments filled in.
#pragma once

#include <QString>
#include <QStringList>
#include <string_view>

#include "core/base/message.h"

namespace headwater {

/// A sentence of the core in the user's language.
QString in_words(const Message& message);
/// A fixed word of the core: the label of a kind, the name of a part, the title of a layout.
QString in_words(std::string_view text);

QString qt(std::string_view utf8);
std::string utf8(const QString& text);

/// "en", "vi".
QStringList languages();
/// In itself: "English", "Tiếng Việt".
QString name_of_language(const QString& code);
/// Installs the translation; an unknown code or "en" gives English. Widgets made afterwards speak
/// it. Returns the code in use.
QString speak(const QString& code);
/// The best of languages() for the user's system.
QString language_of_system();

} // namespace headwater
