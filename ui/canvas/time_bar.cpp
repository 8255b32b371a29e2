// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/time_bar.h"

#include <algorithm>
#include <cmath>

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include "ui/look/fonts.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {

constexpr std::size_t number_of_bars = 96;
constexpr double foot = 18; ///< for the dates beneath
constexpr double least_height = 3;
constexpr double drag_least = 3; ///< pixels; less is a click

QString day_of(std::int64_t seconds) {
    const QDate day = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date();
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

} // namespace

TimeBar::TimeBar(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("When it happened"));
    setToolTip(tr("Draw across to choose a period; drag it or use the arrow keys to move it, "
                  "double click or Esc to let it go."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeBar::show(std::vector<std::int64_t> times) {
    m_bars.clear();
    m_period.reset();
    m_pressed.reset();
    if (!times.empty()) {
        const auto [least, most] = std::ranges::minmax_element(times);
        m_first = *least;
        m_last = *most;
    }
    if (!times.empty() && m_first < m_last) {
        m_bars.assign(number_of_bars, 0);
        for (const std::int64_t time : times)
            ++m_bars[std::min(
                number_of_bars - 1,
                static_cast<std::size_t>(static_cast<double>(time - m_first) / step()))];
    }
    setVisible(!m_bars.empty());
    update();
}

double TimeBar::step() const {
    return static_cast<double>(m_last - m_first) / static_cast<double>(number_of_bars);
}

std::optional<std::pair<std::int64_t, std::int64_t>> TimeBar::period() const {
    return m_period;
}

void TimeBar::choose(std::int64_t from, std::int64_t to) {
    m_period =
        std::pair(std::max(m_first, std::min(from, to)), std::min(m_last, std::max(from, to)));
    tell();
}

void TimeBar::clear() {
    m_period.reset();
    update();
    Q_EMIT cleared();
}

void TimeBar::tell() {
    update();
    if (m_period) Q_EMIT period_chosen(m_period->first, m_period->second);
}

double TimeBar::x_of(std::int64_t time) const {
    return static_cast<double>(time - m_first) / static_cast<double>(m_last - m_first) * width();
}

std::int64_t TimeBar::time_at(double x) const {
    const double share = std::clamp(x / std::max(1, width()), 0.0, 1.0);
    return m_first + static_cast<std::int64_t>(share * static_cast<double>(m_last - m_first));
}

void TimeBar::paintEvent(QPaintEvent*) {
    if (m_bars.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double room = height() - foot - 2;
    if (m_period) {
        QColor ground = theme().accent;
        ground.setAlphaF(0.16f);
        painter.fillRect(QRectF(QPointF(x_of(m_period->first), 0),
                                QPointF(x_of(m_period->second) + 1, height() - foot)),
                         ground);
    }
    const double wide = static_cast<double>(width()) / static_cast<double>(m_bars.size());
    const double tallest = *std::ranges::max_element(m_bars);
    painter.setPen(Qt::NoPen);
    for (std::size_t bar = 0; bar < m_bars.size(); ++bar) {
        if (m_bars[bar] == 0) continue;
        const double left = wide * static_cast<double>(bar);
        const auto middle = time_at(left + wide / 2);
        const bool chosen = m_period && middle >= m_period->first && middle <= m_period->second;
        const double tall = std::max(least_height, room * std::sqrt(m_bars[bar] / tallest));
        painter.setBrush(chosen ? theme().accent : theme().interval);
        painter.drawRect(QRectF(left + 0.5, height() - foot - tall, wide - 1, tall));
    }
    painter.setPen(QPen(theme().line, 1));
    painter.drawLine(QPointF(0, height() - foot + 0.5), QPointF(width(), height() - foot + 0.5));
    painter.setFont(window_font(small_size));
    painter.setPen(theme().faint);
    const QRectF dates(0, height() - foot + 2, width(), foot - 2);
    painter.drawText(dates, Qt::AlignLeft, day_of(m_first));
    painter.drawText(dates, Qt::AlignRight, day_of(m_last));
    if (!m_period) return;
    painter.setPen(theme().text);
    painter.drawText(dates, Qt::AlignHCenter,
                     day_of(m_period->first) + QString::fromUtf8(" – ") + day_of(m_period->second));
}

void TimeBar::mousePressEvent(QMouseEvent* event) {
    if (m_bars.empty() || event->button() != Qt::LeftButton) return;
    m_pressed = event->position().x();
    const std::int64_t here = time_at(*m_pressed);
    m_moving.reset();
    if (m_period && here >= m_period->first && here <= m_period->second) m_moving = m_period;
}

void TimeBar::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (!m_pressed || std::abs(x - *m_pressed) < drag_least) return;
    if (!m_moving) return choose(time_at(*m_pressed), time_at(x));
    m_period = m_moving;
    const double seconds_a_pixel = static_cast<double>(m_last - m_first) / std::max(1, width());
    move_by(static_cast<std::int64_t>((x - *m_pressed) * seconds_a_pixel));
}

void TimeBar::mouseReleaseEvent(QMouseEvent*) {
    m_pressed.reset();
    m_moving.reset();
}

void TimeBar::mouseDoubleClickEvent(QMouseEvent*) {
    if (m_period) clear();
}

/// As a whole, as far as there is room.
void TimeBar::move_by(std::int64_t seconds) {
    const std::int64_t way =
        std::clamp(seconds, m_first - m_period->first, m_last - m_period->second);
    choose(m_period->first + way, m_period->second + way);
}

bool TimeBar::slide(double bars) {
    if (!m_period || m_period->second >= m_last) return false;
    const auto way =
        bars == 0 ? m_period->second - m_period->first : static_cast<std::int64_t>(bars * step());
    move_by(std::max<std::int64_t>(1, way));
    return m_period->second < m_last;
}

void TimeBar::keyPressEvent(QKeyEvent* event) {
    const bool left = event->key() == Qt::Key_Left, right = event->key() == Qt::Key_Right;
    if (m_period && event->key() == Qt::Key_Escape) return clear();
    if (!m_period || !(left || right)) return QWidget::keyPressEvent(event);
    move_by(static_cast<std::int64_t>(left ? -step() : step()));
}

} // namespace headwater
