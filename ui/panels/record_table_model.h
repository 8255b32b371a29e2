// SPDX-License-Identifier: Apache-2.0
// A list of the case as a table that reads only what is looked at: pages of rows in the order of a
// column. An order that the file does not keep is sorted once in the background.
#pragma once

#include <list>
#include <optional>
#include <vector>

#include <QAbstractTableModel>
#include <QColor>

#include "core/casefile/case.h"

namespace headwater {

class Session;

/// A column as it is shown; `order` is its name for ListOrder, empty: not to be sorted by.
struct TableColumn {
    const char* order;
    const char* words; ///< English, translated under the context "tables"
};

class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { record = Qt::UserRole };

    explicit RecordTableModel(Session& session, QObject* parent = nullptr);

    void show(const ListOrder& order);
    /// After the case was changed.
    void read_again() { show(m_order); }
    const ListOrder& order() const { return m_order; }
    /// The order is being made; until then the rows stand as they came.
    bool is_sorting() const { return m_job != 0; }
    /// The entity or link that the row is about.
    std::int64_t record_at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation way, int role) const override;
    void sort(int column, Qt::SortOrder way) override;

Q_SIGNALS:
    void sorted();

private:
    static constexpr int page_rows = 100;
    static constexpr std::size_t pages_kept = 30;

    struct Row {
        std::int64_t record = 0;
        QStringList cells;
        QColor disc;
    };
    struct Page {
        int number = 0;
        std::vector<Row> rows;
    };
    const Row* row_at(int row) const;
    std::vector<std::int64_t> ids_of(int page) const;
    Row read(std::int64_t id) const;
    Row read_entity(EntityId id) const;
    Row read_link(LinkId id) const;
    Row read_evidence(EvidenceId id) const;
    QString count(RecordList list, std::int64_t of) const;
    void sort_in_background();

    Session& m_session;
    ListOrder m_order;
    int m_rows = 0;
    int m_job = 0;
    std::optional<std::vector<std::int64_t>> m_sorted; ///< where the file does not keep the order
    mutable std::list<Page> m_pages;                   ///< last looked at first
};

} // namespace headwater
