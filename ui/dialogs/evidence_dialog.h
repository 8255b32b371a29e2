// SPDX-License-Identifier: Apache-2.0
// Cites a source for a record, or changes an item that is there.
#pragma once

#include <QDialog>

#include "core/model/evidence.h"

namespace headwater {

class EvidenceForm;
class Session;

class EvidenceDialog : public QDialog {
    Q_OBJECT

public:
    /// `evidence` names its subject; without an id it is added.
    EvidenceDialog(Session& session, const Evidence& evidence, QWidget* parent = nullptr);

private:
    void keep();

    Session& m_session;
    EvidenceForm* m_form;
};

} // namespace headwater
