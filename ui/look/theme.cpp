// SPDX-License-Identifier: Apache-2.0
#include "ui/look/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

#include "ui/look/fonts.h"
#include "ui/look/style_sheet.h"

namespace headwater {

namespace {

Theme g_theme;

Theme light() {
    Theme t;
    t.palette = Palette::light;
    t.chart = style_for(Palette::light);
    t.chrome = "#f6f7f9";
    t.paper = "#ffffff";
    t.text = "#1f2933";
    t.faint = "#5b6875";
    t.line = "#d9dee4";
    t.accent = "#1f6f8b";
    t.on_accent = "#ffffff";
    t.chosen = "#dcebf0";
    t.hover = "#ebeef2";
    t.interval = "#9fb6c1";
    t.marking = "#fdf1d8";
    t.marking_line = "#e3c37a";
    t.marking_text = "#7a5a10";
    t.badge = "#efe7f7";
    t.badge_text = "#6b4a96";
    t.note = "#f7f4ec";
    t.note_text = "#6b5a2a";
    t.alert = "#b8512f";
    t.good = "#2f7d4f";
    return t;
}

Theme dark() {
    Theme t;
    t.palette = Palette::dark;
    t.chart = style_for(Palette::dark);
    t.chrome = "#1b2027";
    t.paper = "#14181d";
    t.text = "#e3e8ed";
    t.faint = "#98a5b2";
    t.line = "#333c46";
    t.accent = "#5cb3cf";
    t.on_accent = "#0f1720";
    t.chosen = "#1f3b47";
    t.hover = "#262e37";
    t.interval = "#4d6a77";
    t.marking = "#3a2f16";
    t.marking_line = "#7d6528";
    t.marking_text = "#f0cf85";
    t.badge = "#3b2e4f";
    t.badge_text = "#d0b8ee";
    t.note = "#2a261a";
    t.note_text = "#d8c690";
    t.alert = "#e08a68";
    t.good = "#6cc08f";
    return t;
}

/// What the desktop wore before we dressed the application; Qt 6.4 cannot be asked for it.
bool desktop_is_dark() {
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

QPalette palette_of(const Theme& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.chrome);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.paper);
    p.setColor(QPalette::AlternateBase, t.chrome);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.faint);
    p.setColor(QPalette::Button, t.chrome);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::ToolTipBase, t.paper);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.on_accent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::Mid, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.faint);
    return p;
}

} // namespace

const Theme& theme() {
    return g_theme;
}

Appearance appearance_named(const QString& name) {
    if (name == "light") return Appearance::light;
    return name == "dark" ? Appearance::dark : Appearance::system;
}

void wear(Appearance appearance) {
    const bool dark_wanted =
        appearance == Appearance::dark || (appearance == Appearance::system && desktop_is_dark());
    g_theme = dark_wanted ? dark() : light();
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    QApplication::setPalette(palette_of(g_theme));
    QApplication::setFont(window_font(body_size));
    qApp->setStyleSheet(style_sheet_of(g_theme));
}

QColor colour(const Colour& c) {
    return QColor(c.red, c.green, c.blue, c.alpha);
}

QColor colour_of_worth(double worth) {
    if (worth >= 0.9) return "#2f7d4f";
    if (worth >= 0.7) return "#3a8563";
    if (worth >= 0.45) return "#94701c";
    return "#b04f4f";
}

} // namespace headwater
