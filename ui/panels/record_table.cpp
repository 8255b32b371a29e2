// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/record_table.h"

#include <set>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/panels/record_table_model.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

QTableView* table_view() {
    auto* view = new QTableView;
    view->setProperty("role", "bare");
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setShowGrid(false);
    view->setSortingEnabled(true);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(30);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

} // namespace

RecordTable::RecordTable(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_heading(paragraph_of("heading")),
      m_below(label_of("small")),
      m_search(link_button(tr("Search in these"))),
      m_empty(paragraph_of("faint")),
      m_model(new RecordTableModel(session, this)),
      m_view(table_view()) {
    setProperty("role", "paper");
    setAttribute(Qt::WA_StyledBackground);
    m_view->setModel(m_model);
    auto* column = panel_column(this);
    column->addWidget(m_heading);
    auto* line = new QHBoxLayout;
    line->addWidget(m_below, 1);
    line->addWidget(m_search);
    column->addLayout(line);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    column->addStretch(0);
    connect(m_search, &QPushButton::clicked, this,
            [this] { Q_EMIT search_asked(qt(m_model->order().kind)); });
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { m_session.go_to(m_model->record_at(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordTable::follow);
    connect(m_model, &RecordTableModel::sorted, this, &RecordTable::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordTable::refresh);
}

void RecordTable::show(const QString& heading, const ListOrder& order, const QString& empty) {
    m_heading->setText(heading);
    m_view->setAccessibleName(heading);
    m_empty->setText(empty);
    const ListOrder& before = m_model->order();
    const bool same = before.list == order.list && before.kind == order.kind;
    m_model->show(same ? before : order);
    if (same) return;
    m_view->horizontalHeader()->setSortIndicator(order.column.empty() ? -1 : 0, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    const bool narrow = order.list == RecordList::entities;
    m_view->horizontalHeader()->setStretchLastSection(!narrow);
    if (narrow) {
        m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_view->setColumnWidth(1, 64);
        m_view->setColumnWidth(2, 84);
    }
}

void RecordTable::refresh() {
    const int rows = m_model->rowCount();
    m_below->setText(m_model->is_sorting() ? tr("%1, sorting...").arg(QLocale().toString(rows))
                                           : tr("%1 in all").arg(QLocale().toString(rows)));
    m_below->setVisible(rows > 0);
    m_search->setVisible(rows > 0 && m_model->order().list == RecordList::entities);
    m_view->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
}

/// One row is gone to, several are selected.
void RecordTable::follow() {
    constexpr qsizetype most = 5000;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.size() == 1) return m_session.go_to(m_model->record_at(rows.front().row()));
    std::set<std::int64_t> records;
    for (const QModelIndex& index : rows.mid(0, most))
        records.insert(m_model->record_at(index.row()));
    records.erase(0);
    if (!records.empty()) m_session.select(std::move(records));
}

} // namespace headwater
