// SPDX-License-Identifier: Apache-2.0
// A condition as a form: of which kind, and what must hold. Style rules and selecting by rule
// share it.
#pragma once

#include <vector>

#include <QWidget>

#include "core/model/style_rule.h"
#include "ui/dialogs/clause_row.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace headwater {

class Session;

class ConditionForm : public QWidget {
    Q_OBJECT

public:
    explicit ConditionForm(Session& session, QWidget* parent = nullptr);

    void show_condition(const Condition& condition);
    Condition condition() const;
    /// Empty: it can be asked as it stands.
    QString defect() const;

    QComboBox& kinds() { return *m_kinds; }
    const std::vector<ClauseRow*>& rows() const { return m_rows; }
    void add_clause();

Q_SIGNALS:
    void changed();

private:
    void fill_kinds();
    void add_row(const Clause& clause);
    void remove_row(ClauseRow* row);
    void tell();
    std::vector<ClauseSubject> subjects() const;
    void add_properties(std::vector<ClauseSubject>& subjects) const;

    struct Choice {
        Condition::Of of;
        std::vector<std::string> kinds;
    };
    Session& m_session;
    std::vector<Choice> m_choices;
    std::vector<std::string> m_methods; ///< of findings that are kept and have scores
    std::vector<std::string> m_free_properties;
    std::vector<ClauseRow*> m_rows;
    QComboBox* m_kinds;
    QVBoxLayout* m_list;
    QPushButton* m_more;
    QLabel* m_defect;
};

} // namespace headwater
