// SPDX-License-Identifier: Apache-2.0
// A new entity by hand: its kind, its name, and who told us of it.
#pragma once

#include <QDialog>

#include "ui/records/record_steps.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace headwater {

class EvidenceForm;
class Session;

class EntityDialog : public QDialog {
    Q_OBJECT

public:
    explicit EntityDialog(Session& session, QWidget* parent = nullptr);

    QComboBox& kind() { return *m_kind; }
    QLineEdit& name() { return *m_name; }
    /// In the same step.
    void set_also(AlsoDo also) { m_also = std::move(also); }

private:
    void say_known();
    void keep();

    Session& m_session;
    QComboBox* m_kind;
    QLineEdit* m_name;
    QLabel* m_known;
    QCheckBox* m_cited;
    EvidenceForm* m_evidence;
    AlsoDo m_also;
};

} // namespace headwater
