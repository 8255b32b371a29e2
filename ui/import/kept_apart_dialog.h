// SPDX-License-Identifier: Apache-2.0
// The pairs that somebody said are not the same; each can be proposed again.
#pragma once

#include <QDialog>

#include "core/desk/matching.h"

class QPushButton;
class QTableWidget;

namespace headwater {

class Session;

class KeptApartDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeptApartDialog(Session& session, QWidget* parent = nullptr);

    QTableWidget& table() { return *m_table; }
    /// The chosen pairs.
    void propose_again();

Q_SIGNALS:
    void proposed_again();

private:
    void fill();
    Pairs chosen() const;

    Session& m_session;
    Pairs m_pairs;
    QTableWidget* m_table;
    QPushButton* m_again;
};

} // namespace headwater
