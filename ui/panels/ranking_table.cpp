// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/ranking_table.h"

#include <QHeaderView>

#include "ui/panels/ranking_painter.h"

namespace headwater {

namespace {
constexpr int rows_scaled = 10; ///< the bars of doubt of so many fit into their column
} // namespace

RankingTable::RankingTable(QWidget* parent)
    : QTableView(parent), m_rows(new RankingModel(this)), m_painter(new RankingPainter(this)) {
    setProperty("role", "bare");
    setModel(m_rows);
    setItemDelegate(m_painter);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(32);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(RankingModel::name, QHeaderView::Stretch);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Ranking"));
}

void RankingTable::show_list(std::shared_ptr<const Answer> answer, const std::string& list) {
    const auto before = currentIndex().data(RankingModel::record).toLongLong();
    const QSignalBlocker quiet(selectionModel());
    m_rows->show(std::move(answer), list);
    if (const auto row = m_rows->row_of(before)) selectRow(*row);
    fit_columns();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const int height = RankingPainter::height_of(m_rows->index(row, RankingModel::name));
        if (rowHeight(row) != height) setRowHeight(row, height);
    }
}

bool RankingTable::choose(std::int64_t record) {
    const auto row = m_rows->row_of(record);
    if (!row || currentIndex().row() == *row) return false;
    const QSignalBlocker quiet(selectionModel());
    setCurrentIndex(m_rows->index(*row, 0));
    scrollTo(m_rows->index(*row, 0));
    viewport()->update();
    return true;
}

void RankingTable::fit_columns() {
    m_painter->set_scale(m_rows->widest(rows_scaled));
    m_painter->set_two_parts(m_rows->has_parts());
    setColumnWidth(RankingModel::rank, 38);
    setColumnWidth(RankingModel::parts, 36);
    setColumnWidth(RankingModel::interval, 80);
    setColumnHidden(RankingModel::interval, !m_rows->has_doubt());
}

} // namespace headwater
