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

constexpr double foot = 18; ///< for the dates beneath
constexpr double least_height = 3;
constexpr double first_bars = 8; ///< of a period that a key chooses
constexpr double least_gap = 12; ///< between words
constexpr double drag_least = 3; ///< pixels; less is a click

QString day_of(std::int64_t seconds) {
    const QDate day = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date();
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

} // namespace

TimeBar::TimeBar(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("When it happened"));
    setToolTip(
        tr("Draw across to choose a period; drag it or use the arrow keys to move it, with "
           "Shift to widen it, the space bar to play it, double click or Esc to let it go."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeBar::show(Density density, std::optional<Chosen> period) {
    m_density = std::move(density);
    m_period = period;
    m_pressed.reset();
    setVisible(!is_empty());
    update();
}

double TimeBar::step() const {
    return static_cast<double>(m_density.last - m_density.first) /
           static_cast<double>(m_density.bars.size());
}

void TimeBar::choose(std::int64_t from, std::int64_t to) {
    m_period = std::pair(std::max(m_density.first, std::min(from, to)),
                         std::min(m_density.last, std::max(from, to)));
    tell();
}

void TimeBar::clear() {
    m_period.reset();
    describe();
    update();
    Q_EMIT cleared();
}

void TimeBar::tell() {
    describe();
    update();
    if (m_period) Q_EMIT period_chosen(m_period->first, m_period->second);
}

double TimeBar::x_of(std::int64_t time) const {
    return static_cast<double>(time - m_density.first) /
           static_cast<double>(m_density.last - m_density.first) * width();
}

std::int64_t TimeBar::time_at(double x) const {
    const double share = std::clamp(x / std::max(1, width()), 0.0, 1.0);
    return m_density.first +
           static_cast<std::int64_t>(share * static_cast<double>(m_density.last - m_density.first));
}

void TimeBar::set_note(const QString& note) {
    if (note == m_note) return;
    m_note = note;
    describe();
    update();
}

QString TimeBar::words_of_period() const {
    if (!m_period) return {};
    return day_of(m_period->first) + QString::fromUtf8(" – ") + day_of(m_period->second);
}

void TimeBar::describe() {
    const QString period = m_period ? words_of_period() : tr("All of the time");
    setAccessibleDescription(m_note.isEmpty() ? period : period + ". " + m_note);
}

void TimeBar::paintEvent(QPaintEvent*) {
    if (is_empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_period) {
        QColor ground = theme().accent;
        ground.setAlphaF(0.16f);
        painter.fillRect(QRectF(QPointF(x_of(m_period->first), 0),
                                QPointF(x_of(m_period->second) + 1, height() - foot)),
                         ground);
    }
    paint_bars(painter);
    painter.setPen(QPen(theme().line, 1));
    painter.drawLine(QPointF(0, height() - foot + 0.5), QPointF(width(), height() - foot + 0.5));
    paint_words(painter);
}

void TimeBar::paint_bars(QPainter& painter) const {
    const double room = height() - foot - 2;
    const double wide = static_cast<double>(width()) / static_cast<double>(m_density.bars.size());
    const double tallest = *std::ranges::max_element(m_density.bars);
    painter.setPen(Qt::NoPen);
    for (std::size_t bar = 0; bar < m_density.bars.size(); ++bar) {
        if (m_density.bars[bar] == 0) continue;
        const double left = wide * static_cast<double>(bar);
        const auto middle = time_at(left + wide / 2);
        const bool chosen = m_period && middle >= m_period->first && middle <= m_period->second;
        const double tall = std::max(least_height, room * std::sqrt(m_density.bars[bar] / tallest));
        painter.setBrush(chosen ? theme().accent : theme().interval);
        painter.drawRect(QRectF(left + 0.5, height() - foot - tall, wide - 1, tall));
    }
}

/// The period and the note in the middle; the ends where they leave room.
void TimeBar::paint_words(QPainter& painter) const {
    painter.setFont(window_font(small_size));
    const QRectF line(0, height() - foot + 2, width(), foot - 2);
    QStringList said;
    if (m_period) said << words_of_period();
    if (!m_note.isEmpty()) said << m_note;
    const QFontMetricsF metrics(painter.font());
    const QString middle =
        metrics.elidedText(said.join(QString::fromUtf8(" · ")), Qt::ElideRight, width());
    const QString first = day_of(m_density.first), last = day_of(m_density.last);
    const double ends =
        std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(last)) + least_gap;
    painter.setPen(theme().faint);
    if (metrics.horizontalAdvance(middle) + 2 * ends <= width()) {
        painter.drawText(line, Qt::AlignLeft, first);
        painter.drawText(line, Qt::AlignRight, last);
    }
    painter.setPen(theme().text);
    painter.drawText(line, Qt::AlignHCenter, middle);
}

void TimeBar::mousePressEvent(QMouseEvent* event) {
    if (is_empty() || event->button() != Qt::LeftButton) return;
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
    const double seconds_a_pixel =
        static_cast<double>(m_density.last - m_density.first) / std::max(1, width());
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
        std::clamp(seconds, m_density.first - m_period->first, m_density.last - m_period->second);
    choose(m_period->first + way, m_period->second + way);
}

bool TimeBar::slide(double bars) {
    if (!m_period || m_period->second >= m_density.last) return false;
    const auto way =
        bars == 0 ? m_period->second - m_period->first : static_cast<std::int64_t>(bars * step());
    move_by(std::max<std::int64_t>(1, way));
    return m_period->second < m_density.last;
}

void TimeBar::widen_by(std::int64_t seconds) {
    const auto least = std::max<std::int64_t>(1, static_cast<std::int64_t>(step()));
    choose(m_period->first, std::max(m_period->first + least, m_period->second + seconds));
}

/// Without a period an arrow chooses the first one.
void TimeBar::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool left = key == Qt::Key_Left, right = key == Qt::Key_Right;
    if (is_empty()) return QWidget::keyPressEvent(event);
    if (!m_period && (left || right))
        return choose(m_density.first,
                      m_density.first + static_cast<std::int64_t>(first_bars * step()));
    if (!m_period) return QWidget::keyPressEvent(event);
    const auto bar = static_cast<std::int64_t>(left ? -step() : step());
    if (key == Qt::Key_Escape) return clear();
    if (key == Qt::Key_Home) return move_by(m_density.first - m_period->first);
    if (key == Qt::Key_End) return move_by(m_density.last - m_period->second);
    if (!left && !right) return QWidget::keyPressEvent(event);
    event->modifiers().testFlag(Qt::ShiftModifier) ? widen_by(bar) : move_by(bar);
}

} // namespace headwater
