// SPDX-License-Identifier: Apache-2.0
#include "ui/import/result_page.h"

#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/import/import_words.h"
#include "ui/import/row_table.h"
#include "ui/look/language.h"
#include "ui/panels/pieces.h"

namespace headwater {

ResultPage::ResultPage(QWidget* parent)
    : ImportPage(parent),
      m_said(paragraph_of("strong")),
      m_repeat(paragraph_of("note")),
      m_balance(paragraph_of("heading")),
      m_counts(paragraph_of("faint")),
      m_problem_count(paragraph_of("faint")),
      m_problems(problem_table()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_said);
    column->addWidget(m_repeat);
    column->addWidget(section_of(tr("What became of the rows")));
    column->addWidget(m_balance);
    column->addWidget(m_counts);
    column->addSpacing(6);
    column->addWidget(section_of(tr("Problems")));
    column->addWidget(m_problem_count);
    column->addWidget(m_problems, 1);
    column->addStretch(0);
}

void ResultPage::show_balance(const Balance& b) {
    m_balance->setText(in_balance(b));
    m_counts->setText(tr("new: made a record. joined: said more about one that was there. "
                         "rejected: could not be read. skipped: empty, or not wanted."));
}

void ResultPage::fill(ImportDraft& draft) {
    const auto& intake = draft.intake();
    const Arrival* arrival = draft.arrival();
    m_repeat->setVisible((intake && intake->seen_before) || (arrival && arrival->seen_before));
    m_repeat->setText(intake ? tr("This very file was in the case already; it was taken in again. "
                                  "Undo takes it back.")
                             : tr("This very file is in the case already."));
    const std::vector<Problem>* problems = nullptr;
    if (draft.error()) {
        m_said->setText(draft.error()->kind == Error::Kind::stopped
                            ? tr("Stopped. The case is unchanged.")
                            : in_words(draft.error()->message));
    } else if (draft.objection()) {
        m_said->setText(in_words(draft.objection()->message));
    } else if (intake) {
        m_said->setText(outcome(*intake));
        show_balance(intake->balance);
        problems = &intake->problems;
    } else if (draft.is_taking_in()) {
        m_said->setText(tr("Taking it in."));
    } else if (arrival) {
        m_said->setText(
            tr("Ready. Nothing is in the case yet. Without what you accepted as known, the "
               "rows would count like this:"));
        show_balance(arrival->batch.balance);
        problems = &arrival->batch.problems;
    } else {
        m_said->setText(tr("Nothing is in the case yet."));
    }
    if (!problems) {
        if (!arrival) m_balance->clear();
        m_problem_count->clear();
        m_problems->setVisible(false);
        return;
    }
    m_problem_count->setText(
        problems->empty() ? tr("No problems.")
                          : tr("%n problem(s)", nullptr, static_cast<int>(problems->size())));
    m_problems->setVisible(!problems->empty());
    show_problems(*m_problems, *problems);
}

} // namespace headwater
