// SPDX-License-Identifier: Apache-2.0
// The table of a ranking: its rows, how they are painted and how wide they stand.
#pragma once

#include <QTableView>

#include "ui/panels/ranking_model.h"

namespace headwater {

class RankingPainter;

class RankingTable : public QTableView {
    Q_OBJECT

public:
    explicit RankingTable(QWidget* parent = nullptr);

    const RankingModel& rows() const { return *m_rows; }
    /// Shows one list of the answer; who was chosen stays chosen.
    void show_list(std::shared_ptr<const Answer> answer, const std::string& list);
    /// Chooses the row of the record; false: it has none, or is chosen already.
    bool choose(std::int64_t record);

private:
    void fit_columns();

    RankingModel* m_rows;
    RankingPainter* m_painter;
};

} // namespace headwater
