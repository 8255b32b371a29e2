// SPDX-License-Identifier: Apache-2.0
// How far one job is, how fast it goes and how long it still takes, with Stop: for dialogs, which
// lie over the work bar of the window.
#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include "core/base/task.h"
#include "ui/work/pace.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace headwater {

class Jobs;

class JobBar : public QWidget {
    Q_OBJECT

public:
    explicit JobBar(Jobs& jobs, QWidget* parent = nullptr);
    /// Is shown until that job ends.
    void follow(int job);

private:
    void refresh();
    QString words(Unit unit) const;

    Jobs& m_jobs;
    int m_job = 0;
    Pace m_pace;
    QElapsedTimer m_clock;
    QProgressBar* m_progress;
    QLabel* m_words;
    QPushButton* m_stop;
};

} // namespace headwater
