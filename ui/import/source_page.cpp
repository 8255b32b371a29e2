// SPDX-License-Identifier: Apache-2.0
#include "ui/import/source_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/dialogs/grade_field.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"

namespace headwater {

namespace {

/// The system in which the grade is one, the Admiralty's where none is given.
GradingSystem system_of(const std::string& grade) {
    for (const auto system : {GradingSystem::admiralty, GradingSystem::five_by_five,
                              GradingSystem::three_by_five_by_two})
        if (parse_grade(grade, system)) return system;
    return GradingSystem::admiralty;
}

} // namespace

SourcePage::SourcePage(QWidget* parent)
    : ImportPage(parent),
      m_title(new QLineEdit),
      m_system(system_field()),
      m_grade(new GradeField),
      m_name(new QLineEdit),
      m_keep(new QPushButton(tr("Save"))),
      m_kept(paragraph_of("faint")),
      m_packed_title(section_of(tr("How the calls are kept"))),
      m_packed(new QCheckBox(tr("Keep the calls packed"))),
      m_packed_why(paragraph_of(
          "faint", tr("For calls by the million: a tenth of the space and of the time. They are "
                      "found by number and time, with their rows; numbers become records of the "
                      "case when you tie them into the network."))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(section_of(tr("Where it comes from")));
    auto* form = new QFormLayout;
    m_title->setAccessibleName(tr("Name of the source"));
    m_system->setAccessibleName(tr("Grading system"));
    form->addRow(tr("Name of the source"), m_title);
    form->addRow(tr("Grading system"), m_system);
    form->addRow(tr("Grade"), m_grade);
    column->addLayout(form);
    column->addWidget(paragraph_of(
        "faint", tr("Every link and every property that comes of this file will point at this "
                    "source and bear its grade. Rows with a grade of their own keep it.")));
    column->addSpacing(12);
    for (QWidget* each : std::initializer_list<QWidget*>{m_packed_title, m_packed, m_packed_why})
        column->addWidget(each);
    connect(m_packed, &QCheckBox::toggled, this, [this](bool packed) {
        if (m_draft && !m_filling) m_draft->keep_packed(packed);
    });
    column->addSpacing(12);
    column->addWidget(section_of(tr("For the next file of this kind")));
    auto* row = new QHBoxLayout;
    m_name->setPlaceholderText(tr("Name of the import specification, such as \u201CPhone bills, "
                                  "operator 1\u201D"));
    m_name->setAccessibleName(tr("Name of the import specification"));
    row->addWidget(m_name, 1);
    row->addWidget(m_keep);
    column->addLayout(row);
    column->addWidget(m_kept);
    column->addStretch(1);
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        const std::string title = utf8(m_title->text().trimmed());
        if (m_draft && title != m_draft->spec().source_title)
            change([&](ImportSpec& spec) { spec.source_title = title; });
    });
    connect(m_system, &QComboBox::activated, this, [this] {
        m_grade->set_system(static_cast<GradingSystem>(m_system->currentData().toInt()));
        grade_changed();
    });
    for (auto* box : m_grade->findChildren<QComboBox*>())
        connect(box, &QComboBox::activated, this, &SourcePage::grade_changed);
    connect(m_keep, &QPushButton::clicked, this, &SourcePage::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &SourcePage::keep);
}

void SourcePage::grade_changed() {
    const std::string grade = utf8(m_grade->grade());
    change([&](ImportSpec& spec) { spec.grade = grade; });
}

void SourcePage::keep() {
    if (!m_draft) return;
    const auto kept = m_draft->save_as(m_name->text());
    m_kept->setText(kept ? tr("Saved. A file with the same headers is recognised from now on.")
                         : in_words(kept.error().message));
}

void SourcePage::fill(ImportDraft& draft) {
    setEnabled(draft.is_understood() && !draft.intake());
    if (!draft.is_understood()) return;
    const ImportSpec& spec = draft.spec();
    m_title->setText(qt(spec.source_title));
    const std::string grade = spec.grade.empty() ? "F6" : spec.grade;
    const GradingSystem system = system_of(grade);
    m_system->setCurrentIndex(m_system->findData(static_cast<int>(system)));
    m_grade->set_system(system);
    m_grade->set_grade(qt(grade));
    for (QWidget* each : std::initializer_list<QWidget*>{m_packed_title, m_packed, m_packed_why})
        each->setVisible(draft.may_be_packed());
    m_packed->setChecked(draft.is_packed());
    const bool table = draft.preview().is_table;
    m_name->setEnabled(table);
    m_keep->setEnabled(table);
    if (!m_name->isModified()) m_name->setText(spec.name.empty() ? QString() : in_words(spec.name));
}

} // namespace headwater
