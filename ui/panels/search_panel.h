// SPDX-License-Identifier: Apache-2.0
// Finds records as one types, in the language of the search field or with chips that write it.
// What is found is selected on the chart and shown in the inspector.
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/casefile/case.h"
#include "ui/look/list_rows.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace headwater {

class FilterChips;
class Session;

class SearchPanel : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t most = 500;

    explicit SearchPanel(Session& session, QWidget* parent = nullptr);

    void begin();
    /// Looks again, after the case was changed.
    void look_again();
    QLineEdit& field() { return *m_field; }
    FilterChips& chips() { return *m_chips; }
    int found() const;
    /// What is shown is the answer to what is typed.
    bool is_up_to_date() const { return m_job == 0 && !m_pause.isActive(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look_up(Looking looking = Looking::while_typing);
    struct FoundEntity {
        Entity entity;
        Hit hit;
    };
    struct Answer {
        std::vector<Message> not_understood;
        std::vector<Message> left_out; ///< what was not looked through
        std::vector<FoundEntity> found;
    };
    static Result<Answer> answer(const Case& the_case, const Query& query, Looking looking,
                                 const Task& task);
    void show_found(const Answer& answer);
    ListRow row_of(const FoundEntity& found) const;
    void go_to(const QModelIndex& index);
    void select_all();

    Session& m_session;
    QLineEdit* m_field;
    FilterChips* m_chips;
    QLabel* m_notes;
    QPushButton* m_on; ///< where more was left out than was looked through
    QLabel* m_count;
    QPushButton* m_all;
    QLabel* m_hint;
    ListModel* m_model;
    QListView* m_list;
    QTimer m_pause;
    int m_job = 0;
};

} // namespace headwater
