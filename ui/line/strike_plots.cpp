// SPDX-License-Identifier: Apache-2.0
#include "ui/line/strike_plots.h"

#include <algorithm>
#include <array>

#include <QPainter>

#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/records/grade_words.h"

namespace headwater {

namespace {

constexpr int row_height = 24, head_height = 34, widest_name = 240;
constexpr int measures = 4;
constexpr double words_height = 15;

double end_of(const Recovery& recovery) {
    return recovery.steps.empty() ? recovery.lines : recovery.steps.back().lines;
}

std::array<double, measures> values_of(const StrikeOutcome& outcome) {
    return {outcome.lines, outcome.quantity, outcome.largest_part, outcome.apart};
}

QStringList names_of_measures() {
    return {ChoiceBars::tr("Lines left"), ChoiceBars::tr("Flow left"),
            ChoiceBars::tr("Largest part"), ChoiceBars::tr("Pairs apart")};
}

/// Room for the longest name, within reason.
int width_of_names(const std::vector<StrikeChoice>& choices) {
    const QFontMetrics metrics(window_font(body_size, true));
    int width = 0;
    for (const StrikeChoice& choice : choices)
        width = std::max(width, metrics.horizontalAdvance(in_words(choice.name)));
    return std::min(width + 12, widest_name);
}

} // namespace

QString words_of(Replacement replacement) {
    switch (replacement) {
    case Replacement::none:
        return ChoiceBars::tr("Nobody steps in");
    case Replacement::random:
        return ChoiceBars::tr("Anybody of the stage");
    case Replacement::friend_of_friend:
        return ChoiceBars::tr("Who stands nearest");
    }
    return {};
}

ChoiceBars::ChoiceBars(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("What each choice leaves"));
    setToolTip(tr("Shares of what was there before. The largest part: of the people, how many "
                  "still hang together. Pairs apart: how many pairs cannot reach each other."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceBars::show(std::vector<StrikeChoice> choices) {
    m_choices = std::move(choices);
    updateGeometry();
    update();
}

QSize ChoiceBars::sizeHint() const {
    return {520, head_height + row_height * static_cast<int>(m_choices.size()) + 4};
}

void ChoiceBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int name_width = width_of_names(m_choices);
    const double wide = (width() - name_width) / static_cast<double>(measures);
    painter.setFont(window_font(small_size));
    painter.setPen(theme().faint);
    const QStringList names = names_of_measures();
    for (int m = 0; m < measures; ++m)
        painter.drawText(QRectF(name_width + wide * m, 0, wide - 8, head_height - 6),
                         Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, names[m]);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const double top = head_height + row_height * static_cast<double>(i);
        painter.setFont(window_font(body_size, i == 0));
        painter.setPen(theme().text);
        const QFontMetrics metrics(painter.font());
        painter.drawText(
            QRectF(0, top, name_width - 8, row_height), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(in_words(m_choices[i].name), Qt::ElideRight, name_width - 8));
        const auto values = values_of(m_choices[i].outcome);
        for (int m = 0; m < measures; ++m) {
            const QRectF bar(name_width + wide * m, top + 4, wide - 56, row_height - 8);
            painter.fillRect(bar, theme().hover);
            const double share = std::clamp(values[static_cast<std::size_t>(m)], 0.0, 1.0);
            painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * share, bar.height())),
                             i == 0 ? theme().accent : theme().interval);
            painter.drawText(QRectF(bar.right() + 5, top, 46, row_height),
                             Qt::AlignLeft | Qt::AlignVCenter, in_percent(share));
        }
    }
}

RecoveryPlot::RecoveryPlot(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("How the line comes back"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RecoveryPlot::show(std::vector<Recovery> recoveries) {
    m_recoveries = std::move(recoveries);
    update();
}

QRectF RecoveryPlot::plot() const {
    return QRectF(rect()).adjusted(44, 8, -170, -24);
}

QPointF RecoveryPlot::place(std::size_t step, double share) const {
    std::size_t most = 1;
    for (const Recovery& recovery : m_recoveries)
        most = std::max(most, recovery.steps.size());
    const QRectF room = plot();
    return {room.left() + room.width() * static_cast<double>(step) / static_cast<double>(most),
            room.bottom() - room.height() * std::clamp(share, 0.0, 1.0)};
}

void RecoveryPlot::paint_ground(QPainter& painter) const {
    painter.setFont(window_font(small_size));
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = place(0, share).y();
        painter.setPen(QPen(theme().line, 1));
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
        painter.setPen(theme().faint);
        painter.drawText(QRectF(0, y - 9, 38, 18), Qt::AlignRight | Qt::AlignVCenter,
                         in_percent(share));
    }
    painter.drawText(QRectF(plot().left(), plot().bottom() + 4, plot().width(), 18),
                     Qt::AlignCenter, tr("steps after the strike"));
}

void RecoveryPlot::paintEvent(QPaintEvent*) {
    if (m_recoveries.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint_ground(painter);
    const std::array pens{QPen(theme().faint, 2, Qt::DotLine), QPen(theme().text, 2, Qt::DashLine),
                          QPen(theme().accent, 2.5)};
    std::vector<std::size_t> order; // lowest end first, so that words stand in the order of lines
    for (std::size_t i = 0; i < m_recoveries.size(); ++i)
        order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return end_of(m_recoveries[i]); });
    double below = height() + 100.0; // of the words written last
    for (const std::size_t i : order) {
        const Recovery& recovery = m_recoveries[i];
        QPolygonF way{place(0, recovery.lines)};
        for (std::size_t s = 0; s < recovery.steps.size(); ++s)
            way << place(s + 1, recovery.steps[s].lines);
        painter.setPen(pens[i % pens.size()]);
        painter.drawPolyline(way);
        below = std::min(way.back().y(), below - words_height);
        painter.setPen(theme().text);
        painter.drawText(QRectF(plot().right() + 8, below - 9, 162, 18),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         words_of(recovery.replacement) + " " + in_percent(end_of(recovery)));
    }
}

} // namespace headwater
