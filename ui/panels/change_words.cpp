// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/change_words.h"

#include <QCoreApplication>

#include "ui/look/language.h"
#include "ui/records/evidence_words.h"
#include "ui/records/property_words.h"

namespace headwater {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("changes", text);
}

struct Name {
    const char* name;
    const char* words;
};

constexpr Name nouns[] = {{"entity", QT_TRANSLATE_NOOP("changes", "Record")},
                          {"link", QT_TRANSLATE_NOOP("changes", "Link")},
                          {"property", QT_TRANSLATE_NOOP("changes", "Card")},
                          {"evidence", QT_TRANSLATE_NOOP("changes", "Evidence")},
                          {"source", QT_TRANSLATE_NOOP("changes", "Source")},
                          {"attachment", QT_TRANSLATE_NOOP("changes", "Attachment")},
                          {"chart", QT_TRANSLATE_NOOP("changes", "Chart")},
                          {"setting", QT_TRANSLATE_NOOP("changes", "Case")}};

constexpr Name fields[] = {{"label", QT_TRANSLATE_NOOP("changes", "name")},
                           {"kind", QT_TRANSLATE_NOOP("changes", "kind")},
                           {"title", QT_TRANSLATE_NOOP("changes", "title")},
                           {"grade", QT_TRANSLATE_NOOP("changes", "grade")},
                           {"system", QT_TRANSLATE_NOOP("changes", "grading")},
                           {"strength", QT_TRANSLATE_NOOP("changes", "line strength")},
                           {"directed", QT_TRANSLATE_NOOP("changes", "direction")},
                           {"from", QT_TRANSLATE_NOOP("changes", "from")},
                           {"to", QT_TRANSLATE_NOOP("changes", "to")},
                           {"happened", QT_TRANSLATE_NOOP("changes", "happened")},
                           {"learnt", QT_TRANSLATE_NOOP("changes", "learnt")},
                           {"place", QT_TRANSLATE_NOOP("changes", "place")},
                           {"quotation", QT_TRANSLATE_NOOP("changes", "words")},
                           {"source", QT_TRANSLATE_NOOP("changes", "source")},
                           {"amount", QT_TRANSLATE_NOOP("changes", "quantity")},
                           {"unit", QT_TRANSLATE_NOOP("changes", "unit")},
                           {"weight", QT_TRANSLATE_NOOP("changes", "how many times")},
                           {"warrant", QT_TRANSLATE_NOOP("changes", "warrant")},
                           {"refuted", QT_TRANSLATE_NOOP("changes", "refuted")},
                           {"refuted_why", QT_TRANSLATE_NOOP("changes", "why refuted")},
                           {"name", QT_TRANSLATE_NOOP("changes", "name")},
                           {"picture", QT_TRANSLATE_NOOP("changes", "picture on charts")},
                           {"layout", QT_TRANSLATE_NOOP("changes", "layout")},
                           {"marking", QT_TRANSLATE_NOOP("changes", "marking")},
                           {"received", QT_TRANSLATE_NOOP("changes", "received")},
                           {"agency", QT_TRANSLATE_NOOP("changes", "held by")},
                           {"reference", QT_TRANSLATE_NOOP("changes", "file mark")}};

template<std::size_t count>
QString find(const Name (&names)[count], const std::string& wanted) {
    for (const Name& name : names)
        if (wanted == name.name) return words(name.words);
    return {};
}

QString capital(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

/// "called: A – B".
QString link_in_words(const QString& kind, const QString& between, const Schema& schema) {
    const LinkKind* known = schema.link_kind(utf8(kind));
    const QString name = known ? in_words(known->label) : kind;
    return between.isEmpty() ? name : name + ": " + between;
}

} // namespace

QString step_in_words(const HistoryEntry& entry) {
    const QString label = qt(entry.label);
    if (entry.action == "undo") return words(QT_TRANSLATE_NOOP("changes", "Undone: %1")).arg(label);
    if (entry.action == "redo")
        return words(QT_TRANSLATE_NOOP("changes", "Done again: %1")).arg(label);
    if (entry.action == "go back")
        return words(QT_TRANSLATE_NOOP("changes", "Went back to step %1")).arg(entry.of_step);
    return label;
}

QString when_and_who(const HistoryEntry& entry) {
    return dotted({dated(entry.when), qt(entry.user)});
}

QString change_in_words(const FieldChange& change, const Schema& schema) {
    const QString noun = find(nouns, change.noun);
    if (change.field.empty()) {
        QString what = qt(change.after.empty() ? change.before : change.after);
        if (change.noun == "link") what = link_in_words(what, qt(change.between), schema);
        const char* text = change.before.empty() ? QT_TRANSLATE_NOOP("changes", "%1 added: %2")
                                                 : QT_TRANSLATE_NOOP("changes", "%1 deleted: %2");
        return words(text).arg(noun, what);
    }
    QString field = change.noun == "property" ? name_of_property(change.field, nullptr, schema)
                                              : find(fields, change.field);
    if (field.isEmpty()) field = qt(change.field);
    const bool own = change.noun == "entity" || change.noun == "property" || noun.isEmpty();
    const QString name = own ? capital(field) : noun + ", " + field;
    if (change.before.empty())
        return words(QT_TRANSLATE_NOOP("changes", "%1: %2")).arg(name, qt(change.after));
    if (change.after.empty())
        return words(QT_TRANSLATE_NOOP("changes", "%1 taken away: %2"))
            .arg(name, qt(change.before));
    return words(QT_TRANSLATE_NOOP("changes", "%1: %2 became %3"))
        .arg(name, qt(change.before), qt(change.after));
}

} // namespace headwater
