// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/record_steps_list.h"

#include <algorithm>

#include <QLabel>
#include <QVBoxLayout>

#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/panels/change_words.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr std::size_t steps_named = 12;
constexpr std::size_t changes_named = 5;

} // namespace

RecordStepsList::RecordStepsList(Session& session, std::int64_t record, QWidget* parent)
    : QWidget(parent), m_session(session), m_alive(&session), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_job = session.read_in_background<std::vector<RecordStep>>(
        tr("Reading the history"), this,
        [record](const Case& the_case, Task&) {
            return the_case.history_of(record, steps_named + 1);
        },
        [this](Result<std::vector<RecordStep>> steps) {
            m_job = 0;
            if (!steps) return m_session.tell(steps.error());
            show_steps(*steps);
        });
}

RecordStepsList::~RecordStepsList() {
    if (m_job != 0 && m_alive) m_session.jobs().stop(m_job);
}

void RecordStepsList::show_steps(const std::vector<RecordStep>& steps) {
    for (std::size_t i = 0; i < std::min(steps.size(), steps_named); ++i)
        add_step(steps[i]);
    if (steps.size() > steps_named) m_column->addWidget(label_of("faint", tr("and older ones")));
}

void RecordStepsList::add_step(const RecordStep& step) {
    m_column->addWidget(paragraph_of("", step_in_words(step.entry)));
    m_column->addWidget(paragraph_of("small", when_and_who(step.entry)));
    if (!step.entry.why.empty())
        m_column->addWidget(paragraph_of("small", tr("Why: %1").arg(qt(step.entry.why))));
    const std::size_t shown = std::min(step.changes.size(), changes_named);
    for (std::size_t i = 0; i < shown; ++i)
        m_column->addWidget(
            paragraph_of("faint", change_in_words(step.changes[i], m_session.schema())));
    if (step.changes.size() > shown)
        m_column->addWidget(label_of(
            "faint", tr("and %n more", nullptr, static_cast<int>(step.changes.size() - shown))));
    m_column->addSpacing(6);
}

} // namespace headwater
