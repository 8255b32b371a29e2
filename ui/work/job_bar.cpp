// SPDX-License-Identifier: Apache-2.0
#include "ui/work/job_bar.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "ui/look/pieces.h"
#include "ui/work/jobs.h"
#include "ui/work/pace_words.h"

namespace headwater {

JobBar::JobBar(Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_progress(new QProgressBar),
      m_words(label_of("faint")),
      m_stop(new QPushButton(tr("Stop"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_progress, 1);
    row->addWidget(m_words);
    row->addWidget(m_stop);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    connect(&m_jobs, &Jobs::changed, this, &JobBar::refresh);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_jobs.stop(m_job); });
    hide();
}

void JobBar::follow(int job) {
    if (job != m_job) {
        m_pace = {};
        m_clock.start();
    }
    m_job = job;
    refresh();
}

QString JobBar::words(Unit unit) const {
    const auto rate = m_pace.rate();
    const auto left = m_pace.seconds_left();
    return rate && left ? pace_in_words(*rate, unit, *left) : QString();
}

void JobBar::refresh() {
    const auto jobs = m_jobs.running();
    const auto job = std::ranges::find(jobs, m_job, &JobView::number);
    setVisible(job != jobs.end());
    if (job == jobs.end()) return;
    m_stop->setEnabled(!job->stopping);
    m_pace.see(job->done, job->total, static_cast<double>(m_clock.elapsed()) / 1000);
    m_words->setText(words(job->unit));
    m_progress->setMaximum(job->total == 0 ? 0 : 1000);
    if (job->total > 0)
        m_progress->setValue(static_cast<int>(1000 * std::min(job->done, job->total) / job->total));
}

} // namespace headwater
