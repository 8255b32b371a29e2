// SPDX-License-Identifier: Apache-2.0
// The text of a search with its conditions put in, read and taken out, so that chips and typing
// write the same language.
#pragma once

#include <QString>

namespace headwater {

/// The value of `name:value` in the text; empty: there is none.
QString condition_in(const QString& text, const QString& name);
/// The text with `name:value` in place of what stood there; an empty value takes it out. Values
/// with blanks are put in quotation marks.
QString with_condition(const QString& text, const QString& name, const QString& value);

} // namespace headwater
