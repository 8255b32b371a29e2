// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/date_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "core/base/moment.h"
#include "ui/look/dates.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"

namespace headwater {

DateField::DateField(const QString& name, QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit), m_reading(label_of("small")) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field, 1);
    row->addWidget(m_reading, 1);
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(tr("2023-05-03 21:14, 2023-05, before 2023"));
    m_field->setToolTip(tr("As exactly as it is known: 2023, 2023-05, 3/5/2023 21:14, before "
                           "2023-05, or two dates with a / between."));
    connect(m_field, &QLineEdit::textChanged, this, &DateField::read);
}

void DateField::set_edtf(const QString& edtf) {
    m_field->setText(edtf);
}

QString DateField::edtf() const {
    const QString typed = m_field->text().trimmed();
    const auto moment = parse_moment(utf8(typed));
    return moment ? qt(moment->text) : typed;
}

bool DateField::is_valid() const {
    const QString typed = m_field->text().trimmed();
    return typed.isEmpty() || parse_moment(utf8(typed)).has_value();
}

void DateField::read() {
    const QString typed = m_field->text().trimmed();
    const auto moment = parse_moment(utf8(typed));
    m_reading->setText(typed.isEmpty() ? QString()
                       : moment        ? date_in_words(*moment)
                                       : tr("no date yet"));
    Q_EMIT changed();
}

} // namespace headwater
