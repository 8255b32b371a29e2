// SPDX-License-Identifier: Apache-2.0
#include "ui/records/evidence_words.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/records/grade_words.h"
#include "ui/records/property_words.h"

namespace headwater {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("evidence", text);
}

QString worth_in_words(const Evidence& evidence, double worth) {
    if (evidence.refuted) return words(QT_TRANSLATE_NOOP("evidence", "nothing: it is refuted"));
    return in_percent(worth);
}

} // namespace

QString amount_of(const Evidence& evidence) {
    QStringList parts;
    if (evidence.weight > 1)
        parts << QCoreApplication::translate("evidence", "%n time(s)", nullptr,
                                             static_cast<int>(evidence.weight));
    if (evidence.duration > 0)
        parts << words(QT_TRANSLATE_NOOP("evidence", "%1 s")).arg(evidence.duration, 0, 'f', 0);
    if (evidence.amount > 0)
        parts << QString("%1 %2").arg(evidence.amount, 0, 'g', 10).arg(qt(evidence.unit)).trimmed();
    return dotted(parts);
}

QString dotted(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QString::fromUtf8(" · "));
}

QWidget* detail_of(const Evidence& evidence, const Source& source, double worth) {
    const std::pair<const char*, QString> lines[] = {
        {QT_TRANSLATE_NOOP("evidence", "Refuted"),
         evidence.refuted ? qt(evidence.refuted_why) : QString()},
        {QT_TRANSLATE_NOOP("evidence", "Words"), qt(evidence.quotation)},
        {QT_TRANSLATE_NOOP("evidence", "Happened"), dated(evidence.happened)},
        {QT_TRANSLATE_NOOP("evidence", "Learnt"), dated(evidence.learnt)},
        {QT_TRANSLATE_NOOP("evidence", "Place"), qt(evidence.place)},
        {QT_TRANSLATE_NOOP("evidence", "Speaks of"),
         evidence.property.empty()
             ? QString()
             : name_of_property(evidence.property, nullptr, built_in_schema())},
        {QT_TRANSLATE_NOOP("evidence", "How much"), amount_of(evidence)},
        {QT_TRANSLATE_NOOP("evidence", "Grade"),
         grade_in_words(grade_of(evidence, source), source.system)},
        {QT_TRANSLATE_NOOP("evidence", "Worth"), worth_in_words(evidence, worth)},
        {QT_TRANSLATE_NOOP("evidence", "Warrant on"), qt(evidence.warrant)},
        {QT_TRANSLATE_NOOP("evidence", "Held by"), qt(source.agency)},
        {QT_TRANSLATE_NOOP("evidence", "Recorded by"), qt(evidence.recorded_by)},
    };
    auto* detail = new QWidget;
    auto* grid = new QGridLayout(detail);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    for (const auto& [name, value] : lines) {
        if (value.isEmpty()) continue;
        const int row = grid->rowCount();
        grid->addWidget(label_of("small", words(name)), row, 0, Qt::AlignTop);
        grid->addWidget(paragraph_of("small", value), row, 1);
    }
    return detail;
}

} // namespace headwater
