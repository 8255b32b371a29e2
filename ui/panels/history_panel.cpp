// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/history_panel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include "core/base/text.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/panels/change_words.h"
#include "ui/panels/narrowed_list.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr std::size_t steps_at_once = 500;
constexpr std::size_t changes_named = 12;

QString number(std::int64_t step) {
    return QLocale().toString(static_cast<qlonglong>(step));
}

} // namespace

HistoryPanel::HistoryPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_limit(steps_at_once),
      m_rows(
          new NarrowedList(tr("Narrow by what, who or when"),
                           tr("Every step taken in this case is listed here, with who and when."))),
      m_older(link_button(tr("Show older steps"))),
      m_details(new QWidget),
      m_detail_rows(new QVBoxLayout(m_details)) {
    setProperty("role", "paper");
    setAttribute(Qt::WA_StyledBackground);
    m_rows->list().setAccessibleName(tr("History"));
    m_detail_rows->setContentsMargins(0, 6, 0, 0);
    m_detail_rows->setSpacing(4);
    auto* column = panel_column(this);
    column->addWidget(paragraph_of("heading", tr("History")));
    auto* line = new QHBoxLayout;
    line->addWidget(paragraph_of("small", tr("Newest first. Nothing is ever taken out of it.")), 1);
    QPushButton* verify = link_button(tr("Verify"));
    verify->setToolTip(tr("Checks that no step was altered behind the program's back"));
    connect(verify, &QPushButton::clicked, this, &HistoryPanel::verify_asked);
    line->addWidget(verify);
    column->addLayout(line);
    column->addWidget(m_rows, 1);
    column->addWidget(m_older, 0, Qt::AlignLeft);
    column->addWidget(m_details);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_limit += steps_at_once;
        refresh();
    });
    connect(m_rows, &NarrowedList::chosen, this, &HistoryPanel::choose);
}

ListRow HistoryPanel::row_of(const HistoryEntry& entry) const {
    ListRow row{entry.step, step_in_words(entry), when_and_who(entry), number(entry.step)};
    row.faint = entry.action == "undo" || entry.action == "redo";
    return row;
}

void HistoryPanel::refresh() {
    if (!m_session.has_case()) return;
    m_entries = m_session.the_case().history(m_limit);
    std::vector<ListRow> rows;
    for (const HistoryEntry& entry : m_entries)
        rows.push_back(row_of(entry));
    m_rows->show_rows(std::move(rows), 2);
    m_older->setVisible(!m_entries.empty() && m_entries.back().step > 1);
    show_details();
}

const HistoryEntry* HistoryPanel::chosen() const {
    const auto found = std::ranges::find(m_entries, m_chosen, &HistoryEntry::step);
    return found == m_entries.end() ? nullptr : &*found;
}

void HistoryPanel::choose(std::int64_t step) {
    m_chosen = step;
    show_details();
}

void HistoryPanel::show_details() {
    if (m_job != 0) m_session.jobs().stop(std::exchange(m_job, 0));
    empty_out(m_detail_rows);
    const HistoryEntry* entry = chosen();
    m_details->setVisible(entry != nullptr);
    if (entry == nullptr) return;
    m_detail_rows->addWidget(rule());
    m_detail_rows->addWidget(paragraph_of("strong", step_in_words(*entry)));
    if (!entry->why.empty())
        m_detail_rows->addWidget(paragraph_of("", tr("Why: %1").arg(qt(entry->why))));
    m_detail_rows->addWidget(paragraph_of("small", when_and_who(*entry)));
    auto* changes = new QVBoxLayout;
    m_detail_rows->addLayout(changes);
    read_changes(entry->step, changes);
    QLabel* seal = label_of("small", tr("Seal %1").arg(qt(entry->chain).left(16)));
    seal->setToolTip(qt(entry->chain));
    m_detail_rows->addWidget(seal);
    if (!m_session.may_edit() || entry->step == m_entries.front().step) return;
    QPushButton* back = link_button(tr("Go back to this step..."));
    back->setObjectName("go_back");
    connect(back, &QPushButton::clicked, this, &HistoryPanel::ask_to_go_back);
    m_detail_rows->addWidget(back, 0, Qt::AlignLeft);
}

void HistoryPanel::read_changes(std::int64_t step, QVBoxLayout* column) {
    if (m_job != 0) m_session.jobs().stop(m_job);
    const auto number = std::make_shared<int>(0);
    *number = m_job = m_session.read_in_background<std::vector<FieldChange>>(
        tr("Reading the history"), this,
        [step](const Case& the_case, Task&) {
            return the_case.changes_of(step, changes_named + 1);
        },
        [this, number, column](Result<std::vector<FieldChange>> changes) {
            if (*number != m_job) return; // another step was chosen; the column is gone
            m_job = 0;
            if (!changes) return m_session.tell(changes.error());
            for (std::size_t i = 0; i < std::min(changes->size(), changes_named); ++i)
                column->addWidget(
                    paragraph_of("", change_in_words((*changes)[i], m_session.schema())));
            if (changes->size() > changes_named)
                column->addWidget(label_of("faint", tr("and more")));
        });
}

void HistoryPanel::ask_to_go_back() {
    const HistoryEntry* entry = chosen();
    if (entry == nullptr) return;
    const auto later = static_cast<int>(m_entries.front().step - entry->step);
    auto* dialog = new ConfirmDialog(
        tr("Make the case what it was after step %1, \"%2\"?")
            .arg(number(entry->step), step_in_words(*entry)),
        tr("What the %n later step(s) did is set aside. They stay in the history, and Ctrl+Z "
           "brings everything back.",
           nullptr, later),
        tr("Go back"), [this, step = entry->step] { go_back(step); }, window());
    dialog->open();
}

void HistoryPanel::go_back(std::int64_t step) {
    m_session.write_in_background<std::int64_t>(
        tr("Going back to step %1").arg(number(step)),
        [step](Case& the_case, Task& task) { return the_case.go_back_to(step, &task); },
        [&session = m_session, step](Result<std::int64_t> done) {
            if (!done) return session.tell(done.error());
            session.tell(tr("The case is as it was after step %1. Ctrl+Z takes that back.")
                             .arg(number(step)));
        });
}

} // namespace headwater
