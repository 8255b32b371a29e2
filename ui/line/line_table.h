// SPDX-License-Identifier: Apache-2.0
// A short table of people and places of the line that sorts by any column and shares the selection
// with the rest of the window.
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include <QTableWidget>

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

class LineTable : public QTableWidget {
    Q_OBJECT

public:
    LineTable(Session& session, const QString& name, const QStringList& header,
              QWidget* parent = nullptr);

    /// Keeps the order that the user chose.
    void show_rows(const std::vector<LineRow>& rows);
    /// Of the row that is chosen; 0: none.
    std::int64_t chosen() const;

private:
    void follow_selection();

    Session& m_session;
    bool m_is_following = false;
};

} // namespace headwater
