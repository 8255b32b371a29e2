// SPDX-License-Identifier: Apache-2.0
// A table of people and places of the line that sorts by any column and shares the selection with
// the rest of the window. Its rows are held once, whatever their number.
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include <QAbstractTableModel>
#include <QTableView>

namespace headwater {

class Session;

/// Cells with a number stand at the right, words that only sort by one at the left.
struct LineCell {
    QString text;
    double number = std::numeric_limits<double>::quiet_NaN(); ///< sorts by it, where there is one
    QString explanation = {};                                 ///< under the pointer
    bool is_number = false;
};

struct LineRow {
    std::vector<LineCell> cells;
    std::int64_t record = 0; ///< 0: stands for none
};

class LineRows : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit LineRows(QStringList header, QObject* parent = nullptr);

    /// In the order that was asked for last; until then as they are given.
    void show(std::vector<LineRow> rows);
    std::int64_t record_at(int row) const { return m_rows[static_cast<std::size_t>(row)].record; }
    /// -1: it stands in none.
    int row_of(std::int64_t record) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void put_in_order();

    QStringList m_header;
    std::vector<LineRow> m_rows;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

class LineTable : public QTableView {
    Q_OBJECT

public:
    LineTable(Session& session, const QString& name, const QStringList& header,
              QWidget* parent = nullptr);

    void show_rows(std::vector<LineRow> rows);
    /// Of the row that is chosen; 0: none.
    std::int64_t chosen() const;

private:
    void follow_selection();

    Session& m_session;
    LineRows* m_rows;
    bool m_is_following = false;
};

} // namespace headwater
