// SPDX-License-Identifier: Apache-2.0
#include "ui/import/import_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/look/language.h"

namespace headwater {

namespace {

QString in_language(const char* text) {
    return QCoreApplication::translate("import", text);
}

QString counted(std::uint64_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString kind_words(const std::string& name, const Schema& schema) {
    const EntityKind* kind = schema.entity_kind(name);
    return kind ? in_words(kind->plural).toLower() : qt(name);
}

QString link_words(const std::string& name, const Schema& schema) {
    const LinkKind* kind = schema.link_kind(name);
    return kind ? in_words(kind->label).toLower() : qt(name);
}

QString shape_words(const ImportSpec& spec, const Schema& schema) {
    const std::string& other = spec.to_kind.empty() ? spec.entity_kind : spec.to_kind;
    switch (spec.shape) {
    case ImportSpec::Shape::entities:
        return in_language(QT_TRANSLATE_NOOP("import", "A list of %1, one a row."))
            .arg(kind_words(spec.entity_kind, schema));
    case ImportSpec::Shape::matrix:
        return in_language(
                   QT_TRANSLATE_NOOP("import", "A matrix: every cell is a tie (%1) between %2."))
            .arg(link_words(spec.link_kind, schema), kind_words(spec.entity_kind, schema));
    case ImportSpec::Shape::records:
        return in_language(
            QT_TRANSLATE_NOOP("import", "A file with entities and links of its own."));
    case ImportSpec::Shape::edges:
        break;
    }
    return in_language(QT_TRANSLATE_NOOP("import", "A list of ties (%1) from %2 to %3, one a row."))
        .arg(link_words(spec.link_kind, schema), kind_words(spec.entity_kind, schema),
             kind_words(other, schema));
}

} // namespace

QString understood(const ImportSpec& spec, const Schema& schema) {
    QStringList lines{shape_words(spec, schema)};
    QStringList columns;
    for (const auto& [field, column] : spec.columns)
        columns << QString::fromUtf8("%1 = %2").arg(qt(field), qt(column));
    if (!columns.isEmpty())
        lines << in_language(QT_TRANSLATE_NOOP("import", "Columns: %1.")).arg(columns.join(", "));
    QStringList writing;
    if (!spec.encoding.empty()) writing << qt(spec.encoding);
    if (spec.delimiter == "\t")
        writing << in_language(QT_TRANSLATE_NOOP("import", "separated by tabs"));
    else if (!spec.delimiter.empty())
        writing
            << in_language(QT_TRANSLATE_NOOP("import", "separated by %1")).arg(qt(spec.delimiter));
    if (spec.shape == ImportSpec::Shape::edges)
        writing << (spec.directed ? in_language(QT_TRANSLATE_NOOP("import", "direction matters"))
                                  : in_language(QT_TRANSLATE_NOOP("import", "direction unknown")));
    if (!writing.isEmpty())
        lines << in_language(QT_TRANSLATE_NOOP("import", "Writing: %1.")).arg(writing.join(", "));
    return lines.join('\n');
}

QString in_balance(const Balance& b) {
    return in_language(QT_TRANSLATE_NOOP("import",
                                         "%1 rows read = %2 new + %3 joined + %4 rejected + %5 "
                                         "skipped"))
        .arg(counted(b.rows_read), counted(b.created), counted(b.merged), counted(b.rejected),
             counted(b.skipped));
}

QString outcome(const Intake& intake) {
    if (intake.step == 0)
        return in_language(
            QT_TRANSLATE_NOOP("import", "Nothing in it was new. The case is unchanged."));
    return in_language(QT_TRANSLATE_NOOP("import",
                                         "Taken in as step %1: %2 new things, %3 known already, "
                                         "%4 new links."))
        .arg(counted(static_cast<std::uint64_t>(intake.step)), counted(intake.new_entities),
             counted(intake.known_entities), counted(intake.new_links));
}

QString name_of_severity(Problem::Severity severity) {
    switch (severity) {
    case Problem::Severity::note:
        return in_language(QT_TRANSLATE_NOOP("import", "note"));
    case Problem::Severity::warning:
        return in_language(QT_TRANSLATE_NOOP("import", "warning"));
    case Problem::Severity::rejected:
        break;
    }
    return in_language(QT_TRANSLATE_NOOP("import", "rejected"));
}

} // namespace headwater
