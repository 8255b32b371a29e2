// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/grade_field.h"

#include <QComboBox>
#include <QHBoxLayout>

#include "ui/look/language.h"
#include "ui/records/grade_words.h"

namespace headwater {

namespace {

void fill(QComboBox& field, std::span<const GradeWords> marks) {
    field.clear();
    for (const GradeWords& mark : marks)
        field.addItem(QString("%1: %2").arg(QChar(mark.mark)).arg(words_of(mark)),
                      QString(QChar(mark.mark)));
}

QComboBox* mark_field() {
    auto* field = new QComboBox;
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(10);
    return field;
}

} // namespace

GradeField::GradeField(QWidget* parent)
    : QWidget(parent), m_source(mark_field()), m_item(mark_field()) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_source, 1);
    row->addWidget(m_item, 1);
    m_source->setAccessibleName(tr("How reliable the source is"));
    m_item->setAccessibleName(tr("How credible the information is"));
    set_system(GradingSystem::admiralty);
    set_grade("F6");
}

void GradeField::set_system(GradingSystem system) {
    const QString before = grade();
    m_system = system;
    fill(*m_source, source_marks(system));
    fill(*m_item, item_marks(system));
    set_grade(before);
}

void GradeField::set_grade(const QString& grade) {
    const auto known = parse_grade(utf8(grade), m_system);
    const QString marks = known ? qt(*known) : QString();
    const int source = marks.isEmpty() ? -1 : m_source->findData(QString(marks[0]));
    const int item = marks.isEmpty() ? -1 : m_item->findData(QString(marks[1]));
    m_source->setCurrentIndex(source < 0 ? m_source->count() / 2 : source);
    m_item->setCurrentIndex(item < 0 ? m_item->count() / 2 : item);
}

QString GradeField::grade() const {
    return m_source->currentData().toString() + m_item->currentData().toString();
}

QComboBox* system_field() {
    auto* field = new QComboBox;
    for (const GradingSystem system : {GradingSystem::admiralty, GradingSystem::five_by_five,
                                       GradingSystem::three_by_five_by_two})
        field->addItem(title_of(system), static_cast<int>(system));
    return field;
}

} // namespace headwater
