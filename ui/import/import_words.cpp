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

} // namespace

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
    if (intake.packed)
        return in_language(QT_TRANSLATE_NOOP("import",
                                             "Taken in as step %1: %2 calls stored in %3 packed "
                                             "blocks, %4 rows rejected."))
            .arg(counted(static_cast<std::uint64_t>(intake.step)), counted(intake.balance.created),
                 counted(intake.blocks), counted(intake.balance.rejected));
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
