// SPDX-License-Identifier: Apache-2.0
// What a ranking is asked of and how it is shown: the case as it is or a kept finding, which list,
// which evidence and ties count. Everything is as the methods say until somebody chooses otherwise.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QWidget>

#include "core/desk/kept_finding.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace headwater {

class Session;
struct Answer;
struct Question;

class RankingChoices : public QWidget {
    Q_OBJECT

public:
    explicit RankingChoices(Session& session, QWidget* parent = nullptr);

    /// Lists what was kept of the question, and the lists that the answer holds; what is chosen
    /// stays chosen.
    void refresh(const Question* question, const Answer* answer);
    /// The filter with what is chosen here.
    Filter narrowed(Filter filter) const;
    /// As in lists_of().
    std::string list() const;
    /// Number of the kept finding that is shown; 0: the case as it is.
    std::int64_t kept() const;
    void show_kept(std::int64_t number);
    /// As if these were one, until somebody says otherwise; nothing is joined.
    void rank_as_one(const std::vector<std::int64_t>& records);

Q_SIGNALS:
    void rank_asked();                    ///< other evidence or ties count
    void kept_asked(std::int64_t number); ///< 0: back to the case as it is
    void list_chosen();

private:
    void fill_days(const Question& question);
    void read_heads();
    void fill_lists(const Answer* answer);
    void say_as_one();

    Session& m_session;
    QComboBox* m_day;
    QComboBox* m_list;
    QCheckBox* m_graded;
    QCheckBox* m_kin;
    QCheckBox* m_services;
    QLabel* m_one;
    QPushButton* m_apart;
    std::vector<KeptHead> m_heads;
    std::vector<EntityId> m_as_one;
};

} // namespace headwater
