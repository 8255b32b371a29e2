// SPDX-License-Identifier: Apache-2.0
// What moved from one kept ranking to another, or to now, and because of which evidence.
#pragma once

#include <QWidget>

#include "core/analysis/comparison.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace headwater {

class Session;

class ComparisonPanel : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPanel(Session& session, QWidget* parent = nullptr);

    /// Lists the kept rankings anew and compares those that are chosen.
    void look();

private:
    void fill_choices();
    void compare();
    void show_moves(const Comparison& comparison);
    void add(const Move& move);

    Session& m_session;
    QComboBox* m_before;
    QComboBox* m_after;
    QLabel* m_state;
    QVBoxLayout* m_list;
    int m_serial = 0; ///< only the latest comparison counts
};

} // namespace headwater
