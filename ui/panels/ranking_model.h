// SPDX-License-Identifier: Apache-2.0
// The rows of a finding as a table: rank, name and badges, the two parts, the interval of doubt.
// Shows one list of the finding at a time: the first list, one part alone, one layer alone.
#pragma once

#include <memory>

#include <QAbstractTableModel>

#include "core/analysis/lists.h"
#include "ui/work/session.h"

namespace headwater {

class RankingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { rank, name, parts, interval, columns };
    enum Role { record = Qt::UserRole, badges, low, high, median, visible, insulated, greyed };

    explicit RankingModel(QObject* parent = nullptr);

    /// `list` as in lists_of(); one that the finding does not have shows the first.
    void show(std::shared_ptr<const Answer> answer, const std::string& list = "first");
    const std::string& list() const { return m_list; }
    const Score* score_at(int row) const;
    std::optional<int> row_of(std::int64_t record) const;
    bool has_doubt() const;
    bool has_parts() const;
    /// The highest rank that any interval reaches among the first `rows`.
    std::uint32_t widest(int rows) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation way, int role) const override;

private:
    QString words_at(int row, int column) const;
    QString tip_at(int row, int column) const;

    std::shared_ptr<const Answer> m_answer;
    std::string m_list = "first";
    std::vector<Listed> m_rows;
};

/// "V" or "Lambda" of a score; empty where the finding has no such part.
std::optional<double> part_of(const Score& score, std::string_view part);
/// Symbols of the methods as people read them: "lam" is "λ", "L" is "Λ".
QString name_of_part(std::string_view part);
/// "Λ 0.94", "started 236".
QString part_in_words(std::string_view part, double value);
/// A list of lists_of() as people read it: "First list", "Insulated leaders (Λ)", "By phone".
QString name_of_list(std::string_view list);

} // namespace headwater
