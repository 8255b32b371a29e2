// SPDX-License-Identifier: Apache-2.0
// Last step of an import: the balance of its rows, and every row that was not taken in.
#pragma once

#include "ui/import/import_page.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace headwater {

class Session;

class ResultPage : public ImportPage {
    Q_OBJECT

public:
    explicit ResultPage(Session& session, QWidget* parent = nullptr);

    QLabel& balance() { return *m_balance; }
    /// Of the draft that is shown.
    void save_rejected(const QString& file);

private:
    void fill(ImportDraft& draft) override;
    void show_balance(const Balance& balance);
    void ask_file();

    Session& m_session;
    QLabel* m_said;
    QLabel* m_repeat;
    QLabel* m_balance;
    QLabel* m_counts;
    QLabel* m_problem_count;
    QPushButton* m_save_rejected;
    QTableWidget* m_problems;
};

} // namespace headwater
