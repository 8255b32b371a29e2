// SPDX-License-Identifier: Apache-2.0
// How far one job is, with Stop: for dialogs, which lie over the work bar of the window.
#pragma once

#include <QWidget>

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

    Jobs& m_jobs;
    int m_job = 0;
    QProgressBar* m_progress;
    QPushButton* m_stop;
};

} // namespace headwater
