// SPDX-License-Identifier: Apache-2.0
// The families that write every script of a case, in an order that gives Chinese its simplified
// forms; and Qt's answer to how wide a text is.
#pragma once

#include <QFont>
#include <QStringList>

#include "core/picture/text_measure.h"

namespace headwater {

QStringList font_families();

/// For widgets; `pixels` is device-independent.
QFont window_font(int pixels, bool bold = false);

/// For pictures: without hinting, so that letters keep their widths at every scale and on paper.
QFont chart_font(bool bold);
/// The pixel size at which chart_font() is made; painters scale from it.
inline constexpr int chart_font_pixels = 48;

TextMeasure qt_text_measure();

} // namespace headwater
