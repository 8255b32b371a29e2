// SPDX-License-Identifier: Apache-2.0
// The time bar with what plays it: the chosen period slides on by itself until the end.
#pragma once

#include <QBasicTimer>
#include <QWidget>

#include "ui/canvas/time_bar.h"

class QToolButton;

namespace headwater {

class TimeStrip : public QWidget {
    Q_OBJECT

public:
    explicit TimeStrip(QWidget* parent = nullptr);

    TimeBar& bar() { return *m_bar; }
    /// As TimeBar::show; a period that was chosen holds on where the whole is as long as before.
    void show_times(Density density);
    /// Without a period: one of a twelfth of the whole, from the beginning.
    void play();
    void pause();
    void play_or_pause();
    bool is_playing() const { return m_clock.isActive(); }
    /// Seconds in which what has left the period fades away: while it plays, and where the desktop
    /// likes motion; else 0.
    std::int64_t fading() const;
    /// Opens a menu that somebody else fills.
    QToolButton& filter() { return *m_filter; }

Q_SIGNALS:
    void paused();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void tell();

    TimeBar* m_bar;
    QToolButton* m_play;
    QToolButton* m_filter;
    QBasicTimer m_clock;
};

} // namespace headwater
