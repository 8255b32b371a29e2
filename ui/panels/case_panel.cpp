// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/case_panel.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/look/theme.h"
#include "ui/panels/case_counts.h"
#include "ui/panels/questions.h"
#include "ui/work/session.h"

namespace headwater {

CasePanel::CasePanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_counts(new CaseCounts(session, this)),
      m_contents(nullptr),
      m_rows(new QButtonGroup(this)) {
    QWidget* inside = scrolled_inside(this);
    m_contents = new QVBoxLayout(inside);
    m_contents->setContentsMargins(10, 16, 10, 12);
    m_contents->setSpacing(1);
    m_rows->setExclusive(false);
    connect(m_counts, &CaseCounts::changed, this, &CasePanel::refresh);
    refresh();
}

RowButton* CasePanel::add_row(const QString& name, const QString& words) {
    auto* row = new RowButton(words);
    row->setObjectName(name);
    row->setCheckable(true);
    row->setChecked(name == m_marked);
    connect(row, &RowButton::clicked, this, [this, row, name] {
        row->setChecked(name == m_marked);
        Q_EMIT asked(name);
    });
    m_rows->addButton(row);
    m_contents->addWidget(row);
    return row;
}

void CasePanel::refresh() {
    empty_out(m_contents);
    for (QAbstractButton* button : m_rows->buttons())
        m_rows->removeButton(button);
    const auto section = [&](const QString& words, int above) {
        m_contents->addSpacing(above);
        QLabel* label = section_of(words);
        label->setContentsMargins(10, 0, 0, 6);
        m_contents->addWidget(label);
    };
    section(tr("In this case"), 0);
    if (m_counts->of_kinds().empty()) {
        QLabel* hint = paragraph_of("faint", tr("People, phones, places and what links them "
                                                "appear here once a file is imported."));
        hint->setContentsMargins(10, 2, 6, 4);
        m_contents->addWidget(hint);
    }
    if (m_session.has_case()) add_contents();
    section(tr("Questions"), 26);
    for (const Question& question : questions())
        add_row(QString("question:") + question.name, in_words(question.words))
            ->setEnabled(m_session.has_case());
    m_contents->addStretch(1);
}

void CasePanel::add_contents() {
    const auto shown = [&](std::int64_t count) {
        return m_counts->is_known() ? QLocale().toString(static_cast<qlonglong>(count))
                                    : QString::fromUtf8("…");
    };
    for (const auto& [name, count] : m_counts->of_kinds()) {
        const EntityKind* kind = m_session.schema().entity_kind(name);
        RowButton* row = add_row("kind:" + qt(name), kind ? in_words(kind->plural) : qt(name));
        row->set_disc(kind ? colour(colour_of(*kind, theme().chart)) : theme().faint);
        row->set_count(shown(count));
    }
    m_contents->addSpacing(10);
    m_contents->addWidget(rule());
    m_contents->addSpacing(8);
    const CaseTotals& totals = m_counts->totals();
    const std::pair<const char*, std::pair<QString, QString>> lists[] = {
        {"links", {tr("Links"), shown(totals.links)}},
        {"evidence", {tr("Evidence"), shown(totals.evidence)}},
        {"sources", {tr("Sources"), shown(totals.sources)}},
        {"charts", {tr("Charts"), shown(totals.charts)}},
        {"findings", {tr("Findings"), shown(totals.findings)}},
        {"history",
         {tr("History"),
          QLocale().toString(static_cast<qlonglong>(m_session.the_case().revision()))}}};
    for (const auto& [name, row] : lists) {
        RowButton* button = add_row(name, row.first);
        button->indent();
        button->set_count(row.second);
    }
}

void CasePanel::mark(const QString& name) {
    m_marked = name;
    for (QAbstractButton* button : m_rows->buttons())
        button->setChecked(button->objectName() == name);
}

} // namespace headwater
