// SPDX-License-Identifier: Apache-2.0
// Files on their way into the case: what was understood of each, the balance of its rows, every
// problem with its place. Nothing is taken in before the button is pressed, each file is one step.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include <QDialog>

#include "core/desk/intake.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace headwater {

class Session;

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Session& session, std::vector<std::filesystem::path> files,
                 QWidget* parent = nullptr);

    /// True while a file is being read or taken in.
    bool is_busy() const { return m_busy; }
    bool is_done() const;

private:
    /// A file and how far it is.
    struct Entry {
        std::filesystem::path file;
        std::optional<ImportSpec> spec;
        std::optional<Balance> balance;
        std::vector<Problem> problems;
        std::optional<Intake> intake;
        std::optional<Error> error;
    };
    struct Looked {
        ImportSpec spec;
        Balance balance;
        std::vector<Problem> problems;
    };

    void look_at(std::size_t index);
    void take_in(std::size_t index);
    void take_all();
    std::optional<std::size_t> waiting() const;
    void choose(int row);
    void refresh();
    void refresh_list();
    void show_entry(const Entry& entry);
    void show_problems(const std::vector<Problem>& problems);
    void edited();

    Session& m_session;
    std::vector<Entry> m_entries;
    int m_shown = 0;
    bool m_busy = false;
    bool m_taking = false;
    bool m_filling = false;

    QListWidget* m_list;
    QLabel* m_understood;
    QLineEdit* m_source;
    QComboBox* m_grade;
    QLabel* m_balance;
    QLabel* m_problem_count;
    QTableWidget* m_problems;
    QPushButton* m_take;
    QPushButton* m_close;
};

} // namespace headwater
