// SPDX-License-Identifier: Apache-2.0
#include "ui/line/line_table.h"

#include <cmath>

#include <QHeaderView>

#include "ui/window/session.h"

namespace headwater {

namespace {

constexpr int row_height = 28;

/// Numbers before words, each by its own order.
class Item : public QTableWidgetItem {
public:
    explicit Item(const LineCell& cell) : QTableWidgetItem(cell.text), m_number(cell.number) {
        setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        if (!cell.explanation.isEmpty()) setToolTip(cell.explanation);
        if (cell.is_number) setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    bool operator<(const QTableWidgetItem& other) const override {
        const double theirs = static_cast<const Item&>(other).m_number;
        if (std::isfinite(m_number) && std::isfinite(theirs)) return m_number < theirs;
        return QString::localeAwareCompare(text(), other.text()) < 0;
    }

private:
    double m_number;
};

} // namespace

LineTable::LineTable(Session& session, const QString& name, const QStringList& header,
                     QWidget* parent)
    : QTableWidget(0, static_cast<int>(header.size()), parent), m_session(session) {
    setAccessibleName(name);
    setProperty("role", "bare");
    setHorizontalHeaderLabels(header);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(row_height);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableWidget::itemSelectionChanged, this, [this] {
        if (!m_is_following && chosen() != 0) m_session.select({chosen()});
    });
    connect(this, &QTableWidget::cellDoubleClicked, this, [this] {
        if (chosen() != 0) m_session.go_to(chosen());
    });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (isSortingEnabled()) return;
        setSortingEnabled(true); // until then rows stand as they were given
        sortByColumn(column, Qt::DescendingOrder);
    });
    horizontalHeader()->setSectionsClickable(true);
    connect(&m_session, &Session::selection_changed, this, &LineTable::follow_selection);
}

void LineTable::show_rows(const std::vector<LineRow>& rows) {
    m_is_following = true;
    const bool sorted = isSortingEnabled();
    setSortingEnabled(false);
    setRowCount(static_cast<int>(rows.size()));
    for (int r = 0; r < rowCount(); ++r) {
        const LineRow& row = rows[static_cast<std::size_t>(r)];
        for (int c = 0; c < columnCount(); ++c) {
            auto* item = new Item(row.cells[static_cast<std::size_t>(c)]);
            item->setData(Qt::UserRole, static_cast<qlonglong>(row.record));
            setItem(r, c, item);
        }
    }
    setSortingEnabled(sorted);
    for (int c = 0; c < columnCount() && !rows.empty(); ++c)
        if (rows.front().cells[static_cast<std::size_t>(c)].is_number)
            horizontalHeaderItem(c)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_is_following = false;
    follow_selection();
}

std::int64_t LineTable::chosen() const {
    const auto items = selectedItems();
    return items.isEmpty() ? 0 : items.front()->data(Qt::UserRole).toLongLong();
}

void LineTable::follow_selection() {
    if (m_is_following) return;
    m_is_following = true;
    clearSelection();
    for (int r = 0; r < rowCount(); ++r)
        if (m_session.selection().contains(item(r, 0)->data(Qt::UserRole).toLongLong())) {
            selectRow(r);
            break;
        }
    m_is_following = false;
}

} // namespace headwater
