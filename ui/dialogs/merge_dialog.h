// SPDX-License-Identifier: Apache-2.0
// Two records that are one: both side by side, which of them is kept, what comes together. Nothing
// is merged unasked, and what was merged can be taken out again.
#pragma once

#include <QDialog>

#include "core/model/entity.h"

class QGridLayout;
class QRadioButton;

namespace headwater {

class Session;

class MergeDialog : public QDialog {
    Q_OBJECT

public:
    MergeDialog(Session& session, EntityId left, EntityId right, QWidget* parent = nullptr);

    QRadioButton& keep_right() { return *m_keep_right; }

private:
    void add_side(const Entity& entity, int column, QRadioButton* keep);
    void add_properties();
    void add_counts();
    void merge();

    Session& m_session;
    Entity m_left;
    Entity m_right;
    QGridLayout* m_grid;
    QRadioButton* m_keep_left;
    QRadioButton* m_keep_right;
};

} // namespace headwater
