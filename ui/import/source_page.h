// SPDX-License-Identifier: Apache-2.0
// Third step of an import: who told it and how far they are trusted; and the specification kept
// under a name, so that next month's file is one click.
#pragma once

#include "ui/import/import_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headwater {

class GradeField;

class SourcePage : public ImportPage {
    Q_OBJECT

public:
    explicit SourcePage(QWidget* parent = nullptr);

    QLineEdit& name() { return *m_name; }

private:
    void fill(ImportDraft& draft) override;
    void grade_changed();
    void keep();

    QLineEdit* m_title;
    QComboBox* m_system;
    GradeField* m_grade;
    QLineEdit* m_name;
    QPushButton* m_keep;
    QLabel* m_kept;
    QLabel* m_packed_title;
    QCheckBox* m_packed;
    QLabel* m_packed_why;
};

} // namespace headwater
