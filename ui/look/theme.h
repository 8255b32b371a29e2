// SPDX-License-Identifier: Apache-2.0
// How the window looks: one accent colour, two type sizes, light and dark. Colours of the chart
// come from core/picture/style, so that panels and chart wear the same dress.
#pragma once

#include <QColor>
#include <QString>

#include "core/picture/style.h"

namespace headwater {

enum class Appearance { system, light, dark };

struct Theme {
    Palette palette = Palette::light;
    Style chart;
    QColor chrome; ///< behind panels and bars
    QColor paper;  ///< chart, lists, fields
    QColor text;
    QColor faint; ///< second-rank text, still readable
    QColor line;  ///< hairlines between parts
    QColor accent;
    QColor on_accent; ///< text on the accent
    QColor chosen;    ///< the row or question at work
    QColor hover;
    QColor interval; ///< bars of doubt
    QColor marking, marking_line, marking_text;
    QColor badge, badge_text;
    QColor note, note_text;
    QColor alert;
    QColor good;
};

/// Type sizes in device-independent pixels.
inline constexpr int body_size = 13;
inline constexpr int small_size = 11;
inline constexpr int heading_size = 17;

/// What the application wears now.
const Theme& theme();

/// "light", "dark"; anything else is the system's.
Appearance appearance_named(const QString& name);

/// Dresses the whole application: palette, fonts, style sheet. Call after QApplication stands.
void wear(Appearance appearance);

QColor colour(const Colour& colour);

/// From green for a grade worth 1 to red for one worth nothing.
QColor colour_of_worth(double worth);

} // namespace headwater
