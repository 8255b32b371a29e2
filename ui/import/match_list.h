// SPDX-License-Identifier: Apache-2.0
// Pairs that may be one and the same, each with its score and its reasons: accepted or kept apart
// one by one, accepted where they are sure or from a score on. Decides; merges nothing.
#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "core/desk/arrival.h"

class QDoubleSpinBox;
class QLabel;
class QLayout;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace headwater {

class MatchList : public QWidget {
    Q_OBJECT

public:
    using NameOf = std::function<QString(EntityId)>;

    /// What the two columns of names are called.
    MatchList(const QString& kept, const QString& other, QWidget* parent = nullptr);

    void show_pairs(const std::vector<LikelySame>& pairs, const std::vector<Verdict>& verdicts,
                    const NameOf& name_of_kept, const NameOf& name_of_other);
    const std::vector<Verdict>& verdicts() const { return m_verdicts; }
    std::size_t count_of(Verdict verdict) const;
    std::size_t accepted_count() const { return count_of(Verdict::one); }
    QDoubleSpinBox& threshold() { return *m_threshold; }
    QTableWidget& table() { return *m_table; }
    void accept_sure_ones();
    void accept_from_threshold();
    /// The chosen rows, or open again where all of them are kept apart already.
    void keep_chosen_apart();
    void leave_all_open();

Q_SIGNALS:
    void decided();

private:
    QLayout* buttons();
    void set_all(const std::function<Verdict(const LikelySame&, Verdict now)>& say);
    void show_verdict(int row);
    std::vector<int> chosen_rows() const;
    void show_reasons(int row);
    void take_change(QTableWidgetItem* item);
    void count();

    std::vector<LikelySame> m_pairs;
    std::vector<Verdict> m_verdicts;
    bool m_filling = false;
    QLabel* m_count;
    QPushButton* m_sure;
    QPushButton* m_apart;
    QDoubleSpinBox* m_threshold;
    QTableWidget* m_table;
    QLabel* m_for;
    QLabel* m_against;
};

} // namespace headwater
