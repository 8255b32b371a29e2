// SPDX-License-Identifier: Apache-2.0
// Last step of an import: the balance of its rows, and every row that was not taken in.
#pragma once

#include "ui/import/import_page.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace headwater {

class ResultPage : public ImportPage {
    Q_OBJECT

public:
    explicit ResultPage(QWidget* parent = nullptr);

    QLabel& balance() { return *m_balance; }

private:
    void fill(ImportDraft& draft) override;
    void show_balance(const Balance& balance);

    QLabel* m_said;
    QLabel* m_repeat;
    QLabel* m_balance;
    QLabel* m_counts;
    QLabel* m_problem_count;
    QTableWidget* m_problems;
};

} // namespace headwater
