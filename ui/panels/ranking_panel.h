// SPDX-License-Identifier: Apache-2.0
// Who runs it? The ranking with its parts and its doubt, the method one click away, and the line
// that it is a lead, not evidence. Reasons for and against stand in the inspector.
#pragma once

#include <cstdint>
#include <memory>

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace headwater {

class ComparisonPanel;
class Proposals;
class RankingChoices;
class RankingTable;
class RankingWork;
class Session;
struct Answer;
struct Question;
struct RankingWish;

class RankingPanel : public QWidget {
    Q_OBJECT

public:
    explicit RankingPanel(Session& session, QWidget* parent = nullptr);

    /// Shows the question; runs it unless its answer is here and up to date.
    void ask(const Question& question);
    /// Shows a kept ranking as it was.
    void open_kept(const Question& question, std::int64_t number);
    /// True until the first answer is here.
    bool is_running() const;

Q_SIGNALS:
    void print_asked();

private:
    QWidget* ranking_page();
    void add_pages();
    void turn_to(int page);
    void connect_parts();
    RankingWish wanted() const;
    /// The session's answer where it is one to the question that stands here.
    std::shared_ptr<const Answer> answer() const;
    void run();
    void look_at(std::int64_t kept);
    void refresh();
    void refresh_state();
    void refresh_notes();
    void refresh_buttons();
    QString state_of(const Answer& answer) const;
    void choose(int row);
    void follow_selection();
    void explain(int row);
    void keep_finding();
    void show_method();

    Session& m_session;
    const Question* m_question = nullptr;
    RankingWork* m_work;
    QLabel* m_heading;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    ComparisonPanel* m_moved;
    Proposals* m_phones;
    Proposals* m_services;
    QLabel* m_basis; ///< coverage and cut-off
    QLabel* m_stale;
    QPushButton* m_again;
    QLabel* m_nobody; ///< "no clear leader"
    RankingChoices* m_choices;
    RankingTable* m_table;
    QLabel* m_doubt; ///< how sure it is, or that it is being drawn
    QPushButton* m_draw;
    QLabel* m_parts; ///< of the chosen one; why and why not stand in the inspector
    QPushButton* m_how;
    QPushButton* m_pin;
    QPushButton* m_keep;
    QPushButton* m_print;
};

} // namespace headwater
