// SPDX-License-Identifier: Apache-2.0
// Changes what is recorded of a source; its grade counts for every item without one of its own.
#pragma once

#include <QDialog>

#include "core/model/source.h"

namespace headwater {

class Session;
class SourceForm;

class SourceDialog : public QDialog {
    Q_OBJECT

public:
    SourceDialog(Session& session, const Source& source, QWidget* parent = nullptr);

    SourceForm& form() { return *m_form; }

private:
    void keep();

    Session& m_session;
    SourceForm* m_form;
};

} // namespace headwater
