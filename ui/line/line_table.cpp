// SPDX-License-Identifier: Apache-2.0
#include "ui/line/line_table.h"

#include <algorithm>
#include <cmath>

#include <QHeaderView>

#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr int row_height = 28;
constexpr int rows_measured = 60; ///< for the widths of columns

bool stands_before(const LineCell& a, const LineCell& b) {
    if (std::isfinite(a.number) && std::isfinite(b.number)) return a.number < b.number;
    return QString::localeAwareCompare(a.text, b.text) < 0;
}

} // namespace

LineRows::LineRows(QStringList header, QObject* parent)
    : QAbstractTableModel(parent), m_header(std::move(header)) {}

void LineRows::show(std::vector<LineRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    put_in_order();
    endResetModel();
}

int LineRows::row_of(std::int64_t record) const {
    const auto found = std::ranges::find(m_rows, record, &LineRow::record);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int LineRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LineRows::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant LineRows::data(const QModelIndex& index, int role) const {
    const LineRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const LineCell& cell = row.cells[static_cast<std::size_t>(index.column())];
    if (role == Qt::DisplayRole) return cell.text;
    if (role == Qt::ToolTipRole && !cell.explanation.isEmpty()) return cell.explanation;
    if (role == Qt::TextAlignmentRole)
        return QVariant((cell.is_number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant LineRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return m_header[section];
    const bool numbers =
        !m_rows.empty() && m_rows.front().cells[static_cast<std::size_t>(section)].is_number;
    if (role == Qt::TextAlignmentRole)
        return QVariant((numbers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void LineRows::sort(int column, Qt::SortOrder order) {
    Q_EMIT layoutAboutToBeChanged();
    m_column = column;
    m_order = order;
    put_in_order();
    Q_EMIT layoutChanged();
}

void LineRows::put_in_order() {
    if (m_column < 0) return;
    const auto at = static_cast<std::size_t>(m_column);
    std::ranges::stable_sort(m_rows, [&](const LineRow& a, const LineRow& b) {
        return m_order == Qt::AscendingOrder ? stands_before(a.cells[at], b.cells[at])
                                             : stands_before(b.cells[at], a.cells[at]);
    });
}

LineTable::LineTable(Session& session, const QString& name, const QStringList& header,
                     QWidget* parent)
    : QTableView(parent), m_session(session), m_rows(new LineRows(header, this)) {
    setModel(m_rows);
    setAccessibleName(name);
    setProperty("role", "bare");
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(row_height);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(rows_measured);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    setSortingEnabled(true);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_is_following && chosen() != 0) m_session.select({chosen()});
    });
    connect(this, &QTableView::doubleClicked, this, [this] {
        if (chosen() != 0) m_session.go_to(chosen());
    });
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, &LineTable::follow_selection);
    connect(&m_session, &Session::selection_changed, this, &LineTable::follow_selection);
}

void LineTable::show_rows(std::vector<LineRow> rows) {
    m_rows->show(std::move(rows));
    follow_selection();
}

std::int64_t LineTable::chosen() const {
    const auto rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : m_rows->record_at(rows.front().row());
}

void LineTable::follow_selection() {
    if (m_is_following) return;
    m_is_following = true;
    clearSelection();
    for (const std::int64_t record : m_session.selection())
        if (const int row = m_rows->row_of(record); row >= 0) {
            selectRow(row);
            break;
        }
    m_is_following = false;
}

} // namespace headwater
