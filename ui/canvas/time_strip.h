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
    /// As TimeBar::show; a period that was chosen is let go.
    void show_times(std::vector<std::int64_t> times);
    /// Without a period: one of a twelfth of the whole, from the beginning.
    void play();
    void pause();
    bool is_playing() const { return m_clock.isActive(); }

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void tell();

    TimeBar* m_bar;
    QToolButton* m_play;
    QBasicTimer m_clock;
};

} // namespace headwater
