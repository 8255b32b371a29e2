// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/sources_panel.h"

#include <set>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include "core/base/text.h"
#include "ui/dialogs/source_dialog.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/look/theme.h"
#include "ui/panels/narrowed_list.h"
#include "ui/records/evidence_words.h"
#include "ui/records/grade_words.h"
#include "ui/records/record_steps.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr std::int64_t items_read = 2000; ///< enough to select what a source told of
constexpr std::size_t records_named = 8;
constexpr std::size_t rows_to_narrow = 9;

ListOrder items_of(SourceId source) {
    ListOrder order;
    order.list = RecordList::evidence;
    order.source = source.value;
    return order;
}

} // namespace

SourcesPanel::SourcesPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_rows(new NarrowedList(tr("Narrow the list"),
                              tr("Every imported file and every cited report is listed here, with "
                                 "its grade and what rests on it."))),
      m_details(new QWidget),
      m_detail_rows(new QVBoxLayout(m_details)) {
    setProperty("role", "paper");
    setAttribute(Qt::WA_StyledBackground);
    m_rows->list().setAccessibleName(tr("Sources"));
    m_detail_rows->setContentsMargins(0, 6, 0, 0);
    m_detail_rows->setSpacing(4);
    auto* column = panel_column(this);
    column->addWidget(paragraph_of("heading", tr("Sources")));
    auto* line = new QHBoxLayout;
    line->addWidget(
        paragraph_of("small", tr("Each with the grade of what carries none of its own.")), 1);
    QPushButton* policy = link_button(tr("Grades"));
    policy->setToolTip(tr("What each grade is worth"));
    connect(policy, &QPushButton::clicked, this, &SourcesPanel::policy_asked);
    line->addWidget(policy, 0, Qt::AlignTop);
    column->addLayout(line);
    column->addWidget(m_rows, 1);
    column->addWidget(m_details);
    connect(m_rows, &NarrowedList::chosen, this, &SourcesPanel::choose);
}

ListRow SourcesPanel::row_of(const Counted& counted) const {
    const Source& source = counted.source;
    const QString items = tr("%n item(s)", nullptr, static_cast<int>(counted.items));
    ListRow row{source.id.value, qt(source.title),
                dotted({items, qt(source.agency), dated(source.received)}), qt(source.grade)};
    const auto worth = worth_of(source.grade, source.system, m_session.the_case().grade_policy());
    row.chip_colour = colour_of_worth(worth.value_or(0.5));
    return row;
}

/// Counting what rests on a large file takes a moment.
void SourcesPanel::refresh() {
    if (!m_session.has_case()) return;
    const auto number = std::make_shared<int>(0);
    *number = m_job = m_session.read_in_background<std::vector<Counted>>(
        tr("Reading the sources"), this,
        [](const Case& the_case, Task&) -> Result<std::vector<Counted>> {
            std::vector<Counted> counted;
            for (const Source& source : the_case.sources()) {
                TRY(const auto items, the_case.rows(items_of(source.id)));
                counted.push_back({source, items});
            }
            return counted;
        },
        [this, number](Result<std::vector<Counted>> counted) {
            if (*number != m_job) return; // asked again meanwhile
            if (!counted) return m_session.tell(counted.error());
            show_sources(*counted);
        });
}

void SourcesPanel::show_sources(const std::vector<Counted>& counted) {
    std::vector<ListRow> rows;
    for (const Counted& one : counted)
        rows.push_back(row_of(one));
    m_rows->show_rows(std::move(rows), rows_to_narrow);
    show_details();
}

void SourcesPanel::choose(std::int64_t source) {
    m_chosen = {source};
    show_details();
}

void SourcesPanel::show_details() {
    empty_out(m_detail_rows);
    const auto source = m_chosen ? m_session.the_case().source(m_chosen) : std::optional<Source>();
    m_details->setVisible(source.has_value());
    if (!source) return;
    m_detail_rows->addWidget(rule());
    m_detail_rows->addWidget(paragraph_of("strong", qt(source->title)));
    m_detail_rows->addWidget(
        paragraph_of("", QString("%1: %2").arg(qt(source->grade),
                                               grade_in_words(qt(source->grade), source->system))));
    m_detail_rows->addWidget(paragraph_of(
        "small", dotted({title_of(source->system), qt(source->kind), qt(source->reference),
                         qt(source->agency), dated(source->received)})));
    add_records(source->id);
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    QPushButton* all = link_button(tr("Select what rests on it"));
    connect(all, &QPushButton::clicked, this, [this, id = source->id] { select_records(id); });
    line->addWidget(all);
    if (m_session.may_edit()) {
        QPushButton* edit = link_button(tr("Edit"));
        edit->setObjectName("edit_source");
        connect(edit, &QPushButton::clicked, this, [this, shown = *source] {
            (new SourceDialog(m_session, shown, window()))->open();
        });
        line->addWidget(edit);
    }
    line->addStretch(1);
    m_detail_rows->addLayout(line);
}

/// The first few things that it speaks of, each a click away.
void SourcesPanel::add_records(SourceId source) {
    const auto items = m_session.the_case().page(items_of(source), 0, 60);
    if (!items) return;
    std::set<std::int64_t> named;
    for (const std::int64_t id : *items) {
        const auto item = m_session.the_case().evidence(EvidenceId{id});
        if (!item || named.size() == records_named || !named.insert(item->subject).second) continue;
        auto* row = new RowButton(name_of_record(m_session, item->subject));
        row->set_count(qt(item->place));
        connect(row, &RowButton::clicked, this,
                [this, record = item->subject] { m_session.go_to(record); });
        m_detail_rows->addWidget(row);
    }
}

void SourcesPanel::select_records(SourceId source) {
    m_session.read_in_background<std::set<std::int64_t>>(
        tr("Reading what rests on it"), this,
        [source](const Case& the_case, Task&) -> Result<std::set<std::int64_t>> {
            TRY(const auto items, the_case.page(items_of(source), 0, items_read));
            std::set<std::int64_t> records;
            for (const std::int64_t id : items)
                if (const auto item = the_case.evidence(EvidenceId{id}))
                    records.insert(item->subject);
            return records;
        },
        [this](Result<std::set<std::int64_t>> records) {
            if (!records) return m_session.tell(records.error());
            m_session.select(std::move(*records));
        });
}

} // namespace headwater
