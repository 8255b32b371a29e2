// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/time_strip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QTimerEvent>
#include <QToolButton>

#include "ui/look/icons.h"

namespace headwater {

namespace {

constexpr int tick_ms = 120;
constexpr double bars_a_tick = 0.5;
/// Where the desktop asks for no motion: a whole period further now and then.
constexpr int calm_tick_ms = 1500;
constexpr int share_of_all = 12;
/// Bars that the period has gone on by when what left it is gone.
constexpr int bars_of_fading = 2;

bool likes_motion(const QWidget& widget) {
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0;
}

} // namespace

TimeStrip::TimeStrip(QWidget* parent)
    : QWidget(parent), m_bar(new TimeBar), m_play(new QToolButton), m_filter(new QToolButton) {
    m_play->setObjectName("play_time");
    m_play->setIconSize({16, 16});
    m_filter->setObjectName("filter_chart");
    m_filter->setIcon(icon_named("filter"));
    m_filter->setIconSize({16, 16});
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filter->setToolTip(tr("Show only some kinds"));
    m_filter->setAccessibleName(m_filter->toolTip());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 2);
    row->setSpacing(6);
    row->addWidget(m_filter);
    row->addWidget(m_play);
    row->addWidget(m_bar, 1);
    connect(m_play, &QToolButton::clicked, this, &TimeStrip::play_or_pause);
    connect(m_bar, &TimeBar::cleared, this, &TimeStrip::pause);
    tell();
    hide();
}

void TimeStrip::tell() {
    m_play->setIcon(icon_named(is_playing() ? "pause" : "play"));
    m_play->setToolTip(is_playing() ? tr("Stop")
                                    : tr("Play: the period slides on by itself (space bar)"));
    m_play->setAccessibleName(m_play->toolTip());
}

void TimeStrip::show_times(Density density) {
    const TimeBar::Chosen whole(density.first, density.last);
    const auto held = m_bar->whole() == whole ? m_bar->period() : std::nullopt;
    if (!held) pause();
    m_bar->show(std::move(density), held);
    setVisible(!m_bar->is_empty());
}

void TimeStrip::play() {
    if (m_bar->is_empty()) return;
    const auto [first, last] = m_bar->whole();
    const auto period = m_bar->period();
    if (!period || period->second >= last) {
        const auto length = period ? period->second - period->first : (last - first) / share_of_all;
        m_bar->choose(first, first + length);
    }
    m_clock.start(likes_motion(*this) ? tick_ms : calm_tick_ms, this);
    tell();
}

void TimeStrip::pause() {
    const bool was_playing = is_playing();
    m_clock.stop();
    tell();
    if (was_playing) Q_EMIT paused();
}

std::int64_t TimeStrip::fading() const {
    if (!is_playing() || !likes_motion(*this)) return 0;
    const auto [first, last] = m_bar->whole();
    return bars_of_fading * (last - first) /
           static_cast<std::int64_t>(m_bar->density().bars.size());
}

void TimeStrip::play_or_pause() {
    is_playing() ? pause() : play();
}

/// What the bar has no use for comes here.
void TimeStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space) return QWidget::keyPressEvent(event);
    play_or_pause();
}

void TimeStrip::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_clock.timerId()) return QWidget::timerEvent(event);
    if (!m_bar->slide(likes_motion(*this) ? bars_a_tick : 0)) pause();
}

} // namespace headwater
