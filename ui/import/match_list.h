// SPDX-License-Identifier: Apache-2.0
// Pairs that may be one and the same, each with its score and its reasons, accepted one by one or
// from a score on. Decides; merges nothing.
#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "core/exchange/likely_same.h"

class QDoubleSpinBox;
class QLabel;
class QTableWidget;
class QTableWidgetItem;

namespace headwater {

class MatchList : public QWidget {
    Q_OBJECT

public:
    using NameOf = std::function<QString(EntityId)>;

    /// What the two columns of names are called.
    MatchList(const QString& kept, const QString& other, QWidget* parent = nullptr);

    void show_pairs(const std::vector<LikelySame>& pairs, const std::vector<bool>& accepted,
                    const NameOf& name_of);
    const std::vector<bool>& accepted() const { return m_accepted; }
    std::size_t accepted_count() const;
    QDoubleSpinBox& threshold() { return *m_threshold; }
    QTableWidget& table() { return *m_table; }
    void accept_from_threshold();
    void decline_all();

Q_SIGNALS:
    void decided();

private:
    void set_all(const std::function<bool(const LikelySame&)>& accept);
    void show_reasons(int row);
    void take_change(QTableWidgetItem* item);
    void count();

    std::vector<LikelySame> m_pairs;
    std::vector<bool> m_accepted;
    bool m_filling = false;
    QLabel* m_count;
    QDoubleSpinBox* m_threshold;
    QTableWidget* m_table;
    QLabel* m_for;
    QLabel* m_against;
};

} // namespace headwater
