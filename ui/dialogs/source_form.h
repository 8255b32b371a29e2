// SPDX-License-Identifier: Apache-2.0
// The fields of a source: what it is called, who holds it, how it is graded.
#pragma once

#include <QWidget>

#include "core/model/source.h"

class QComboBox;
class QLineEdit;

namespace headwater {

class DateField;
class GradeField;

class SourceForm : public QWidget {
    Q_OBJECT

public:
    explicit SourceForm(QWidget* parent = nullptr);

    void show_source(const Source& source);
    /// What was shown, with what was typed since.
    Source source() const;
    bool is_complete() const;
    QLineEdit& title() { return *m_title; }
    GradeField& grade() { return *m_grade; }

Q_SIGNALS:
    void changed();

private:
    Source m_shown;
    QLineEdit* m_title;
    QComboBox* m_kind;
    QLineEdit* m_reference;
    QLineEdit* m_agency;
    QComboBox* m_system;
    GradeField* m_grade;
    DateField* m_received;
};

} // namespace headwater
