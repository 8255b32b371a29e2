// SPDX-License-Identifier: Apache-2.0
// The bottom edge: what is running, how far it is, and Stop. What is quick is never shown.
#pragma once

#include <chrono>
#include <map>

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace headwater {

class Jobs;

class WorkBar : public QWidget {
    Q_OBJECT

public:
    explicit WorkBar(Jobs& jobs, QWidget* parent = nullptr);

    /// What stands there while nothing runs: "saved, step 41".
    void set_state(const QString& state);
    void set_caution(const QString& caution);

private:
    void refresh();

    Jobs& m_jobs;
    QProgressBar* m_progress;
    QLabel* m_running;
    QPushButton* m_stop;
    QLabel* m_state;
    QLabel* m_caution;
    int m_shown = 0; ///< number of the job shown
    std::map<int, std::chrono::steady_clock::time_point> m_seen;
};

} // namespace headwater
