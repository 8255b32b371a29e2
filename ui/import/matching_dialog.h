// SPDX-License-Identifier: Apache-2.0
// Find Matching Entities: pairs of the whole case that may be one, accepted and merged as one step.
#pragma once

#include <QDialog>
#include <QTimer>

#include "core/exchange/likely_same.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace headwater {

class MatchList;
class Session;

class MatchingDialog : public QDialog {
    Q_OBJECT

public:
    explicit MatchingDialog(Session& session, QWidget* parent = nullptr);

    void look();
    bool is_looking() const { return m_job != 0; }
    MatchList& matches() { return *m_matches; }
    void merge();
    void show_kept_apart();

private:
    void show_pairs(std::vector<LikelySame> pairs);
    void refresh();
    /// How many and which were not merged; empty: none.
    QString told_left_out(const std::vector<std::pair<EntityId, EntityId>>& pairs) const;

    Session& m_session;
    std::vector<LikelySame> m_pairs;
    QString m_left_out; ///< said once, with the next pairs
    int m_job = 0;
    QComboBox* m_kind;
    QPushButton* m_stop;
    QLabel* m_said;
    MatchList* m_matches;
    QPushButton* m_apart;
    QPushButton* m_merge;
};

} // namespace headwater
