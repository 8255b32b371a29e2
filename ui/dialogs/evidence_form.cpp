// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/evidence_form.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogs/date_field.h"
#include "ui/dialogs/grade_field.h"
#include "ui/dialogs/source_form.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

QDoubleSpinBox* number_field(double least) {
    auto* field = new QDoubleSpinBox;
    field->setRange(least, 1e12);
    field->setDecimals(3);
    field->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return field;
}

/// "2026-11-22" of "2026-11-22T05:22:00Z".
QString day_of(const std::string& now) {
    return qt(now).left(10);
}

} // namespace

EvidenceForm::EvidenceForm(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_sources(session.the_case().sources()),
      m_source(new QComboBox),
      m_new_source(new SourceForm),
      m_place(new QLineEdit),
      m_happened(new DateField(tr("Happened"))),
      m_learnt(new DateField(tr("Learnt"))),
      m_quotation(new QPlainTextEdit),
      m_own_grade(new QCheckBox(tr("It has a grade of its own"))),
      m_grade(new GradeField),
      m_amount(number_field(0)),
      m_unit(new QLineEdit),
      m_times(number_field(0)),
      m_property(new QLineEdit),
      m_warrant(new QLineEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(first_rows());
    QWidget* more = more_rows();
    more->hide();
    QPushButton* opener = link_button(tr("Quantity, warrant and more"));
    opener->setCheckable(true);
    connect(opener, &QPushButton::toggled, more, &QWidget::setVisible);
    column->addWidget(opener, 0, Qt::AlignLeft);
    column->addWidget(more);
    connect(m_source, &QComboBox::currentIndexChanged, this, &EvidenceForm::choose_source);
    connect(m_new_source, &SourceForm::changed, this, &EvidenceForm::changed);
    connect(m_happened, &DateField::changed, this, &EvidenceForm::changed);
    connect(m_learnt, &DateField::changed, this, &EvidenceForm::changed);
    connect(m_own_grade, &QCheckBox::toggled, m_grade, &QWidget::setVisible);
    m_learnt->set_edtf(day_of(session.station().now()));
    m_times->setValue(1);
    m_grade->hide();
    choose_source();
}

QFormLayout* EvidenceForm::first_rows() {
    for (const Source& source : m_sources)
        m_source->addItem(QString("%1  %2").arg(qt(source.grade), qt(source.title)),
                          QVariant::fromValue<qlonglong>(source.id.value));
    m_source->addItem(tr("A new source"), QVariant::fromValue<qlonglong>(0));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(20);
    m_source->setPlaceholderText(tr("Choose a source"));
    m_source->setCurrentIndex(m_sources.empty() ? 0 : -1); // nobody is cited by oversight
    m_source->setAccessibleName(tr("Source"));
    m_place->setPlaceholderText(tr("page 2, row 1204"));
    m_quotation->setPlaceholderText(tr("what it says, word for word"));
    m_quotation->setFixedHeight(64);
    m_quotation->setTabChangesFocus(true);
    m_quotation->setAccessibleName(tr("Words"));
    auto* rows = new QFormLayout;
    rows->addRow(tr("Source"), m_source);
    rows->addRow(m_new_source);
    rows->addRow(tr("Where in it"), m_place);
    rows->addRow(tr("Words"), m_quotation);
    rows->addRow(tr("Happened"), m_happened);
    rows->addRow(tr("Learnt"), m_learnt);
    rows->addRow(m_own_grade);
    rows->addRow(m_grade);
    return rows;
}

QWidget* EvidenceForm::more_rows() {
    auto* more = new QWidget;
    auto* rows = new QFormLayout(more);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* amount = new QHBoxLayout;
    m_unit->setPlaceholderText(tr("kg, VND"));
    m_unit->setAccessibleName(tr("Unit"));
    amount->addWidget(m_amount, 2);
    amount->addWidget(m_unit, 1);
    m_property->setPlaceholderText(tr("empty: of all of it"));
    m_warrant->setPlaceholderText(tr("on whom the warrant was"));
    rows->addRow(tr("How much"), amount);
    rows->addRow(tr("How many times"), m_times);
    rows->addRow(tr("Speaks of"), m_property);
    rows->addRow(tr("Warrant on"), m_warrant);
    return more;
}

void EvidenceForm::choose_source() {
    m_new_source->setVisible(m_source->currentIndex() == static_cast<int>(m_sources.size()));
    m_grade->set_system(source().system);
    Q_EMIT changed();
}

void EvidenceForm::show_evidence(const Evidence& evidence) {
    m_shown = evidence;
    if (evidence.source)
        m_source->setCurrentIndex(
            m_source->findData(QVariant::fromValue<qlonglong>(evidence.source.value)));
    m_place->setText(qt(evidence.place));
    m_quotation->setPlainText(qt(evidence.quotation));
    m_happened->set_edtf(qt(evidence.happened));
    if (evidence.id || !evidence.learnt.empty()) m_learnt->set_edtf(qt(evidence.learnt));
    m_own_grade->setChecked(!evidence.grade.empty());
    if (!evidence.grade.empty()) m_grade->set_grade(qt(evidence.grade));
    m_amount->setValue(evidence.amount);
    m_unit->setText(qt(evidence.unit));
    m_times->setValue(evidence.weight);
    m_property->setText(qt(evidence.property));
    m_warrant->setText(qt(evidence.warrant));
}

Evidence EvidenceForm::evidence() const {
    Evidence evidence = m_shown;
    evidence.source = source().id;
    evidence.place = utf8(m_place->text().trimmed());
    evidence.quotation = utf8(m_quotation->toPlainText().trimmed());
    evidence.happened = utf8(m_happened->edtf());
    evidence.learnt = utf8(m_learnt->edtf());
    evidence.grade = m_own_grade->isChecked() ? utf8(m_grade->grade()) : std::string();
    evidence.amount = m_amount->value();
    evidence.unit = utf8(m_unit->text().trimmed());
    evidence.weight = m_times->value();
    evidence.property = utf8(m_property->text().trimmed());
    evidence.warrant = utf8(m_warrant->text().trimmed());
    return evidence;
}

Source EvidenceForm::source() const {
    const SourceId wanted{m_source->currentData().toLongLong()};
    const auto known = std::ranges::find(m_sources, wanted, &Source::id);
    return known == m_sources.end() ? m_new_source->source() : *known;
}

bool EvidenceForm::is_complete() const {
    const bool chosen = m_source->currentIndex() >= 0;
    const bool has_source = chosen && (source().id || m_new_source->is_complete());
    return has_source && m_happened->is_valid() && m_learnt->is_valid();
}

} // namespace headwater
