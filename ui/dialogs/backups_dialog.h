// SPDX-License-Identifier: Apache-2.0
// The copies that were made of the case by themselves: makes one at once, or brings an old one back
// as another file. The case itself is never overwritten.
#pragma once

#include <filesystem>
#include <vector>

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;

namespace headwater {

class ListModel;
class Session;

class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    explicit BackupsDialog(Session& session, QWidget* parent = nullptr);

    int copies() const { return static_cast<int>(m_copies.size()); }
    void back_up_now();
    /// The copy in that row as a file of its own.
    void restore(int row, const std::filesystem::path& target);

Q_SIGNALS:
    void restored(std::filesystem::path file);

private:
    void refresh();
    void ask_to_restore();

    Session& m_session;
    std::vector<std::filesystem::path> m_copies;
    QLabel* m_empty;
    ListModel* m_model;
    QListView* m_list;
    QPushButton* m_restore;
};

} // namespace headwater
