// SPDX-License-Identifier: Apache-2.0
// The rows of any answer as a table: scored entities, scored ties, groups or paths, each with the
// records it stands for on the chart.
#pragma once

#include <memory>
#include <set>
#include <unordered_map>
#include <vector>

#include <QAbstractTableModel>

#include "core/desk/analyses.h"
#include "ui/work/session.h"

namespace headwater {

class AnalysisModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { place, name, value, columns };
    enum Role { share = Qt::UserRole, is_path };

    explicit AnalysisModel(QObject* parent = nullptr);

    /// Null: nothing.
    void show(std::shared_ptr<const Answer> answer);

    /// What is selected on the chart with the row.
    std::set<std::int64_t> records(int row) const;
    /// Rows of entities and ties that stand for one of these.
    std::vector<int> rows_of(const std::set<std::int64_t>& records) const;
    /// The value of each row, in order; empty for paths and groups.
    std::vector<double> values() const;
    Speaks speaks() const { return m_speaks; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation way, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    std::size_t part_at(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    std::size_t parts() const;
    double value_of(std::size_t part) const;
    QString words_of(std::size_t part) const;
    QString tip_of(std::size_t part) const;
    QString names_of(const std::vector<Vertex>& vertices, const QString& between,
                     std::size_t most) const;
    const std::string& label(Vertex v) const { return m_answer->network.actors[v].label; }
    void note_rows();

    std::shared_ptr<const Answer> m_answer;
    Speaks m_speaks = Speaks::of_entities;
    std::vector<std::size_t> m_order; ///< row -> place in the finding
    std::unordered_map<std::int64_t, int> m_rows;
    double m_least = 0;
    double m_most = 0;
};

} // namespace headwater
