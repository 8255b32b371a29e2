// SPDX-License-Identifier: Apache-2.0
// Who runs it? The ranking with its parts and its doubt, the method one click away, and the line
// that it is a lead, not evidence. Reasons for and against stand in the inspector.
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace headwater {

class RankingModel;
class RankingPainter;
class Session;
struct Question;

class RankingPanel : public QWidget {
    Q_OBJECT

public:
    explicit RankingPanel(Session& session, QWidget* parent = nullptr);

    /// Shows the question; runs it unless its answer is here and up to date.
    void ask(const Question& question);
    bool is_running() const { return m_running; }

Q_SIGNALS:
    void print_asked();

private:
    void run();
    void refresh();
    void show_table();
    void choose(int row);
    void follow_selection();
    void explain(int row);
    void keep_finding();
    void show_method();

    Session& m_session;
    const Question* m_question = nullptr;
    RankingModel* m_model;
    RankingPainter* m_painter;
    QLabel* m_heading;
    QLabel* m_basis;
    QLabel* m_stale;
    QPushButton* m_again;
    QTableView* m_table;
    QLabel* m_parts; ///< of the chosen one; why and why not stand in the inspector
    QLabel* m_method;
    QPushButton* m_how;
    QPushButton* m_pin;
    QPushButton* m_keep;
    QPushButton* m_print;
    bool m_running = false;
};

} // namespace headwater
