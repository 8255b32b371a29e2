// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/source_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include "ui/dialogs/date_field.h"
#include "ui/dialogs/grade_field.h"
#include "ui/look/language.h"

namespace headwater {

SourceForm::SourceForm(QWidget* parent)
    : QWidget(parent),
      m_title(new QLineEdit),
      m_kind(new QComboBox),
      m_reference(new QLineEdit),
      m_agency(new QLineEdit),
      m_system(system_field()),
      m_grade(new GradeField),
      m_received(new DateField(tr("Received"))) {
    const std::pair<const char*, QString> kinds[] = {{"file", tr("File")},
                                                     {"report", tr("Report")},
                                                     {"informant", tr("Informant")},
                                                     {"observation", tr("Observation")}};
    for (const auto& [name, words] : kinds)
        m_kind->addItem(words, QString(name));
    m_title->setPlaceholderText(tr("Surveillance note 14"));
    m_reference->setPlaceholderText(tr("file mark or file name"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Name of the source"), m_title);
    form->addRow(tr("What it is"), m_kind);
    form->addRow(tr("File mark"), m_reference);
    form->addRow(tr("Held by"), m_agency);
    form->addRow(tr("Received"), m_received);
    form->addRow(tr("Grading"), m_system);
    form->addRow(tr("Grade"), m_grade);
    connect(m_system, &QComboBox::currentIndexChanged, this, [this] {
        m_grade->set_system(static_cast<GradingSystem>(m_system->currentData().toInt()));
    });
    connect(m_title, &QLineEdit::textChanged, this, &SourceForm::changed);
    connect(m_received, &DateField::changed, this, &SourceForm::changed);
    show_source({});
}

void SourceForm::show_source(const Source& source) {
    m_shown = source;
    m_title->setText(qt(source.title));
    if (const QString kind = qt(source.kind); !kind.isEmpty() && m_kind->findData(kind) < 0)
        m_kind->addItem(kind, kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(qt(source.kind))));
    m_reference->setText(qt(source.reference));
    m_agency->setText(qt(source.agency));
    m_system->setCurrentIndex(m_system->findData(static_cast<int>(source.system)));
    m_grade->set_system(source.system);
    m_grade->set_grade(qt(source.grade));
    m_received->set_edtf(qt(source.received));
}

Source SourceForm::source() const {
    Source source = m_shown;
    source.title = utf8(m_title->text().trimmed());
    source.kind = utf8(m_kind->currentData().toString());
    source.reference = utf8(m_reference->text().trimmed());
    source.agency = utf8(m_agency->text().trimmed());
    source.system = static_cast<GradingSystem>(m_system->currentData().toInt());
    source.grade = utf8(m_grade->grade());
    source.received = utf8(m_received->edtf());
    return source;
}

bool SourceForm::is_complete() const {
    return !m_title->text().trimmed().isEmpty() && m_received->is_valid();
}

} // namespace headwater
