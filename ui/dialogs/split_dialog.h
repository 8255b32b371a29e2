// SPDX-License-Identifier: Apache-2.0
// One record that is really two: which of its properties, links and items of evidence go with the
// part that becomes a record of its own.
#pragma once

#include <QDialog>

#include "core/model/entity.h"

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace headwater {

class Session;

class SplitDialog : public QDialog {
    Q_OBJECT

public:
    SplitDialog(Session& session, EntityId whole, QWidget* parent = nullptr);

    QLineEdit& name() { return *m_name; }
    QTreeWidget& tree() { return *m_tree; }

private:
    void add_tree();
    void add_properties();
    void add_links();
    void add_evidence();
    QTreeWidgetItem* add_group(const QString& words);
    void add_row(QTreeWidgetItem* group, const QString& words, std::int64_t number);
    void add_rest(QTreeWidgetItem* group, std::int64_t left);
    void narrow(const QString& words);
    /// What is chosen in the group at that place.
    std::vector<std::int64_t> chosen(int group) const;
    void show_state();
    void split();

    Session& m_session;
    Entity m_whole;
    QLineEdit* m_name;
    QTreeWidget* m_tree;
    QPushButton* m_keep = nullptr;
};

} // namespace headwater
