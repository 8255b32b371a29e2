// SPDX-License-Identifier: Apache-2.0
#include "ui/import/result_page.h"

#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/exchange/rejected_rows.h"
#include "ui/import/import_words.h"
#include "ui/import/row_table.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/work/session.h"

namespace headwater {

ResultPage::ResultPage(Session& session, QWidget* parent)
    : ImportPage(parent),
      m_session(session),
      m_said(paragraph_of("strong")),
      m_repeat(paragraph_of("note")),
      m_balance(paragraph_of("heading")),
      m_counts(paragraph_of("faint")),
      m_problem_count(paragraph_of("faint")),
      m_save_rejected(new QPushButton(tr("Save the rejected rows..."))),
      m_problems(problem_table()) {
    m_save_rejected->setObjectName("save-rejected");
    m_save_rejected->hide();
    m_save_rejected->setToolTip(
        tr("As a file of the same columns: repair it and import it again."));
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
    column->addWidget(m_save_rejected, 0, Qt::AlignLeft);
    column->addWidget(m_problems, 1);
    column->addStretch(0);
    connect(m_save_rejected, &QPushButton::clicked, this, &ResultPage::ask_file);
}

void ResultPage::ask_file() {
    const QString name =
        qt(m_draft->file().stem().string()) + ' ' + tr("rejected rows") + QString(".csv");
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the rejected rows as"), name,
                                                      tr("Tables (*.csv *.tsv *.txt)"));
    if (!file.isEmpty()) save_rejected(file);
}

void ResultPage::save_rejected(const QString& file) {
    m_session.jobs().start<Exported>(
        tr("Writing the rejected rows"), this,
        [rejected = m_draft->intake()->rejected, spec = m_draft->intake()->spec,
         place = std::filesystem::path(file.toStdU16String())](Task& task) {
            const auto words = [](const Message& why) { return utf8(in_words(why)); };
            return write_rejected(rejected, spec, place, words, task);
        },
        [this](Result<Exported> written) {
            if (!written) return m_problem_count->setText(in_words(written.error().message));
            m_problem_count->setText(
                tr("The rejected rows stand in %1. Repair them and import that file as this one "
                   "was.")
                    .arg(qt(written->files.front().string())));
        });
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
    m_save_rejected->setVisible(intake && !intake->rejected.empty());
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
