// SPDX-License-Identifier: Apache-2.0
// The fields of one item of evidence: who told, where it stands, when it happened and when we
// learnt it, in which words, how much, and what it is worth.
#pragma once

#include <vector>

#include <QWidget>

#include "core/model/evidence.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace headwater {

class DateField;
class GradeField;
class Session;
class SourceForm;

class EvidenceForm : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceForm(Session& session, QWidget* parent = nullptr);

    void show_evidence(const Evidence& evidence);
    /// What was shown, with what was typed since.
    Evidence evidence() const;
    /// The source chosen; its id is 0 where it is a new one.
    Source source() const;
    bool is_complete() const;

Q_SIGNALS:
    void changed();

private:
    QFormLayout* first_rows();
    QWidget* more_rows();
    void choose_source();

    Session& m_session;
    Evidence m_shown;
    std::vector<Source> m_sources;
    QComboBox* m_source;
    SourceForm* m_new_source;
    QLineEdit* m_place;
    DateField* m_happened;
    DateField* m_learnt;
    QPlainTextEdit* m_quotation;
    QCheckBox* m_own_grade;
    GradeField* m_grade;
    QDoubleSpinBox* m_amount;
    QLineEdit* m_unit;
    QDoubleSpinBox* m_times;
    QLineEdit* m_property;
    QLineEdit* m_warrant;
};

} // namespace headwater
