// SPDX-License-Identifier: Apache-2.0
// A step of the import assistant: shows a draft and changes it.
#pragma once

#include <QWidget>

#include "ui/import/import_draft.h"

namespace headwater {

class ImportPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The draft stays alive while it is shown; called again whenever it changes.
    void show_draft(ImportDraft& draft) {
        m_draft = &draft;
        m_filling = true;
        fill(draft);
        m_filling = false;
    }

protected:
    virtual void fill(ImportDraft& draft) = 0;
    /// Unless the page itself is being filled.
    void change(const std::function<void(ImportSpec&)>& how) {
        if (m_draft && !m_filling) m_draft->change(how);
    }

    ImportDraft* m_draft = nullptr;
    bool m_filling = false;
};

} // namespace headwater
