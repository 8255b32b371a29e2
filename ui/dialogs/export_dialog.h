// SPDX-License-Identifier: Apache-2.0
// The case, or what is chosen of it, as a file of another format: what that format cannot hold is
// told before anything is written.
#pragma once

#include <filesystem>
#include <set>

#include <QDialog>

#include "core/desk/outgo.h"

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace headwater {

class Session;

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(Session& session, QWidget* parent = nullptr);

    QComboBox& format() { return *m_format; }
    bool is_busy() const { return m_jobs > 0; }
    void write(const std::filesystem::path& file);

private:
    QLayout* form();
    void look();
    void ask_file();
    void tell(const QString& sentence);
    void show_left_out(const Result<std::vector<Message>>& left_out);
    std::string ending() const;
    std::set<EntityId> part() const;

    Session& m_session;
    QComboBox* m_format;
    QRadioButton *m_whole, *m_chosen;
    QLabel* m_explanation;
    QLabel* m_left_out;
    QLabel* m_said;
    QPushButton* m_write;
    int m_jobs = 0, m_serial = 0;
};

} // namespace headwater
