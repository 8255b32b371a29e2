// SPDX-License-Identifier: Apache-2.0
// Refutes an item of evidence: it stays visible, counts nothing, and the reason stands beside it.
#pragma once

#include <QDialog>

#include "core/model/evidence.h"

class QPlainTextEdit;

namespace headwater {

class Session;

class RefuteDialog : public QDialog {
    Q_OBJECT

public:
    RefuteDialog(Session& session, const Evidence& evidence, QWidget* parent = nullptr);

private:
    void keep();

    Session& m_session;
    Evidence m_evidence;
    QPlainTextEdit* m_why;
};

} // namespace headwater
