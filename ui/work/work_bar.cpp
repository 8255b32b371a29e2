// SPDX-License-Identifier: Apache-2.0
#include "ui/work/work_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "ui/look/pieces.h"
#include "ui/work/jobs.h"
#include "ui/work/pace_words.h"

namespace headwater {

namespace {
constexpr auto shown_after = std::chrono::milliseconds(300);
}

WorkBar::WorkBar(Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_progress(new QProgressBar),
      m_running(label_of("faint")),
      m_stop(link_button(tr("Stop"))),
      m_state(label_of("faint")),
      m_caution(label_of("caution")) {
    setProperty("role", "chrome");
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(38);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(180);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop->setAccessibleName(tr("Stop what is running"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_progress, m_running, m_stop, m_state})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_caution);
    connect(&m_jobs, &Jobs::changed, this, &WorkBar::refresh);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_jobs.stop(m_shown); });
    refresh();
}

void WorkBar::set_state(const QString& state) {
    m_state->setText(state);
}

void WorkBar::set_caution(const QString& caution) {
    m_caution->setText(caution);
}

void WorkBar::refresh() {
    const auto now = std::chrono::steady_clock::now();
    const auto jobs = m_jobs.running();
    const JobView* shown = nullptr;
    for (const JobView& job : jobs) {
        m_seen.try_emplace(job.number, now);
        if (now - m_seen[job.number] >= shown_after && shown == nullptr) shown = &job;
    }
    std::erase_if(m_seen, [&](const auto& seen) {
        return std::ranges::none_of(jobs, [&](const JobView& j) { return j.number == seen.first; });
    });
    m_shown = shown ? shown->number : 0;
    for (QWidget* part : std::initializer_list<QWidget*>{m_progress, m_running, m_stop})
        part->setVisible(shown != nullptr);
    if (shown == nullptr) return;
    m_progress->setMaximum(shown->total == 0 ? 0 : 1000);
    if (shown->total > 0)
        m_progress->setValue(
            static_cast<int>(1000 * std::min(shown->done, shown->total) / shown->total));
    QString words = shown->stopping
                        ? tr("%1: stopping").arg(shown->name)
                        : progress_in_words(shown->name, shown->done, shown->total, shown->unit);
    if (jobs.size() > 1)
        words += ' ' + tr("(and %n more)", nullptr, static_cast<int>(jobs.size()) - 1);
    m_running->setText(words);
    m_stop->setEnabled(!shown->stopping);
}

} // namespace headwater
