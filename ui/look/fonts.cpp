// SPDX-License-Identifier: Apache-2.0
#include "ui/look/fonts.h"

#include <QFontMetricsF>

namespace headwater {

QStringList font_families() {
    return {"Noto Sans", "Noto Sans Lao", "Noto Sans Khmer", "Noto Sans Thai", "Noto Sans CJK SC"};
}

QFont window_font(int pixels, bool bold) {
    QFont font;
    font.setFamilies(font_families());
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

QFont chart_font(bool bold) {
    QFont font = window_font(chart_font_pixels, bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

TextMeasure qt_text_measure() {
    return [](std::string_view text, double size, bool bold) -> Size {
        const QFontMetricsF metrics(chart_font(bold));
        const double scale = size / chart_font_pixels;
        const QString words = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        return {metrics.horizontalAdvance(words) * scale, metrics.height() * scale};
    };
}

} // namespace headwater
