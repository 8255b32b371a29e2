// SPDX-License-Identifier: Apache-2.0
// A new link by hand: between whom, of which kind, how strong, and who told us of it.
#pragma once

#include <QDialog>

#include "core/model/link.h"

class QCheckBox;
class QComboBox;

namespace headwater {

class EntityField;
class EvidenceForm;
class Session;

class LinkDialog : public QDialog {
    Q_OBJECT

public:
    /// Either end may be missing.
    LinkDialog(Session& session, EntityId from, EntityId to, QWidget* parent = nullptr);

    EntityField& from() { return *m_from; }
    EntityField& to() { return *m_to; }
    QComboBox& kind() { return *m_kind; }

private:
    void fill_choices();
    Link link() const;
    void keep();

    Session& m_session;
    EntityField* m_from;
    EntityField* m_to;
    QComboBox* m_kind;
    QCheckBox* m_directed;
    QComboBox* m_strength;
    QCheckBox* m_cited;
    EvidenceForm* m_evidence;
};

/// The three line strengths in words; the data of each row is its number.
QComboBox* strength_field();

} // namespace headwater
