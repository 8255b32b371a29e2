// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/selection_sets.h"

#include <algorithm>
#include <memory>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/casefile/edits.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/work/session.h"

namespace headwater {

SelectionSets::SelectionSets(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_name(new QLineEdit),
      m_keep(new QPushButton(tr("Keep the selection"))),
      m_one(new QComboBox),
      m_how(new QComboBox),
      m_other(new QComboBox),
      m_remove(link_button(tr("Delete this set"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_keep->setAutoDefault(false);
    row->addWidget(m_name, 1);
    row->addWidget(m_keep);
    column->addLayout(row);
    column->addWidget(section_of(tr("Find what is in")));
    m_one->setAccessibleName(tr("The first set"));
    m_how->setAccessibleName(tr("How they are combined"));
    m_other->setAccessibleName(tr("The second set"));
    m_how->addItems({tr("alone"), tr("and also in"), tr("or in"), tr("but not in")});
    for (QWidget* field : {m_one, m_how, m_other})
        column->addWidget(field);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_keep, &QPushButton::clicked, this, &SelectionSets::keep);
    connect(m_remove, &QPushButton::clicked, this, &SelectionSets::remove);
    connect(m_how, &QComboBox::currentIndexChanged, this,
            [this](int how) { m_other->setVisible(how > 0); });
    connect(m_one, &QComboBox::currentIndexChanged, this,
            [this](int set) { m_remove->setEnabled(set > 0 && m_session.may_edit()); });
    connect(&session, &Session::case_changed, this, &SelectionSets::read);
    fill({});
    read();
    m_other->hide();
}

void SelectionSets::read() {
    if (!m_session.has_case()) return;
    m_session.jobs().stop(m_reading);
    const auto job = std::make_shared<int>(0);
    using Sets = std::vector<SelectionSet>;
    *job = m_reading = m_session.read_in_background<Sets>(
        tr("Reading the selection sets"), this,
        [](const Case& the_case, Task&) -> Result<Sets> { return the_case.selections(); },
        [this, job](Result<Sets> sets) {
            if (sets && *job == m_reading) fill(std::move(*sets));
        });
}

void SelectionSets::fill(std::vector<SelectionSet> sets) {
    m_known = std::move(sets);
    m_keep->setEnabled(m_session.may_edit());
    for (QComboBox* box : {m_one, m_other}) {
        const QString before = box->currentData().toString();
        box->clear();
        box->addItem(tr("What is selected"), QString());
        for (const SelectionSet& set : m_known)
            box->addItem(QString("%1 (%2)").arg(qt(set.name)).arg(set.records.size()),
                         qt(set.name));
        box->setCurrentIndex(std::max(0, box->findData(before)));
    }
    m_remove->setEnabled(m_one->currentIndex() > 0 && m_session.may_edit());
}

void SelectionSets::keep() {
    const auto& chosen = m_session.selection();
    const SelectionSet set{utf8(m_name->text().trimmed()), {chosen.begin(), chosen.end()}};
    if (set.records.empty()) return m_session.tell(tr("Select something on the chart first."));
    if (m_session.apply({utf8(tr("Keep the selection %1").arg(qt(set.name))),
                         [&](Edits& edits) { return edits.put_selection(set); }, ""}))
        m_name->clear();
}

void SelectionSets::remove() {
    const QString name = m_one->currentData().toString();
    m_session.apply({utf8(tr("Delete the selection %1").arg(name)),
                     [&](Edits& edits) { return edits.remove_selection(utf8(name)); }, ""});
}

void SelectionSets::choose(const QString& one, Combine how, const QString& other) {
    m_one->setCurrentIndex(m_one->findData(one));
    m_how->setCurrentIndex(static_cast<int>(how) + 1);
    m_other->setCurrentIndex(m_other->findData(other));
}

std::vector<std::int64_t> SelectionSets::records_of(const QComboBox& box) const {
    if (box.currentIndex() > 0)
        return m_known[static_cast<std::size_t>(box.currentIndex() - 1)].records;
    return {m_session.selection().begin(), m_session.selection().end()};
}

SetCombination SelectionSets::combination() const {
    const int how = m_how->currentIndex();
    if (how == 0) return {records_of(*m_one), {}, {}};
    return {records_of(*m_one), records_of(*m_other), static_cast<Combine>(how - 1)};
}

} // namespace headwater
