// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/histogram.h"

#include <algorithm>
#include <cmath>

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include "ui/look/fonts.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {

constexpr std::size_t number_of_bars = 24;
constexpr double foot = 16; ///< for the numbers beneath
constexpr double least_height = 3;

QString number(double value) {
    return std::abs(value) < 1000 ? QLocale().toString(value, 'g', 3)
                                  : QLocale().toString(value, 'f', 0);
}

} // namespace

Histogram::Histogram(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("How the values are spread"));
    setToolTip(tr("Draw across bars to select whose values lie there."));
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Histogram::show(const std::vector<double>& values) {
    m_bars.clear();
    m_pressed.reset();
    m_reached.reset();
    m_least = HUGE_VAL;
    m_most = -HUGE_VAL;
    for (const double value : values) {
        if (!std::isfinite(value)) continue;
        m_least = std::min(m_least, value);
        m_most = std::max(m_most, value);
    }
    if (m_least < m_most) {
        m_bars.assign(number_of_bars, 0);
        for (const double value : values) {
            if (!std::isfinite(value)) continue;
            const double share = (value - m_least) / (m_most - m_least);
            ++m_bars[std::min(number_of_bars - 1,
                              static_cast<std::size_t>(share * number_of_bars))];
        }
    }
    update();
}

std::pair<double, double> Histogram::range_of(std::size_t bar) const {
    const double step = (m_most - m_least) / static_cast<double>(m_bars.size());
    const double low = m_least + step * static_cast<double>(bar);
    return {low, bar + 1 == m_bars.size() ? m_most : low + step};
}

QRectF Histogram::place_of(std::size_t bar) const {
    const double step = width() / static_cast<double>(m_bars.size());
    const auto tallest = static_cast<double>(*std::ranges::max_element(m_bars));
    const double room = height() - foot - 4;
    // The root keeps a bar of one beside a bar of a thousand in sight.
    const double share = std::sqrt(static_cast<double>(m_bars[bar]) / tallest);
    const double tall = m_bars[bar] == 0 ? 0 : std::max(least_height, room * share);
    return {step * static_cast<double>(bar) + 1, height() - foot - tall, step - 2, tall};
}

std::size_t Histogram::bar_at(double x) const {
    const double share = std::clamp(x / std::max(1, width()), 0.0, 0.999999);
    return static_cast<std::size_t>(share * static_cast<double>(m_bars.size()));
}

bool Histogram::is_chosen(std::size_t bar) const {
    if (!m_pressed) return false;
    const auto [low, high] = std::minmax(*m_pressed, *m_reached);
    return bar >= low && bar <= high;
}

void Histogram::paintEvent(QPaintEvent*) {
    if (m_bars.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (std::size_t bar = 0; bar < m_bars.size(); ++bar) {
        painter.setBrush(is_chosen(bar) ? theme().accent : theme().interval);
        painter.drawRect(place_of(bar));
    }
    const double ground = height() - foot + 0.5;
    painter.setPen(QPen(theme().line, 1));
    painter.drawLine(QPointF(0, ground), QPointF(width(), ground));
    painter.setFont(window_font(small_size));
    painter.setPen(theme().faint);
    const QRectF numbers(0, height() - foot + 2, width(), foot - 2);
    painter.drawText(numbers, Qt::AlignLeft, number(m_least));
    painter.drawText(numbers, Qt::AlignRight, number(m_most));
}

void Histogram::mousePressEvent(QMouseEvent* event) {
    if (m_bars.empty() || event->button() != Qt::LeftButton) return;
    m_pressed = m_reached = bar_at(event->position().x());
    update();
}

void Histogram::mouseMoveEvent(QMouseEvent* event) {
    if (!m_pressed || !(event->buttons() & Qt::LeftButton)) return;
    m_reached = bar_at(event->position().x());
    update();
}

void Histogram::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_pressed || event->button() != Qt::LeftButton) return;
    m_reached = bar_at(event->position().x());
    const auto [low, high] = std::minmax(*m_pressed, *m_reached);
    update();
    Q_EMIT brushed(range_of(low).first, range_of(high).second);
}

} // namespace headwater
