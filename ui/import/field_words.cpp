// SPDX-License-Identifier: Apache-2.0
#include "ui/import/field_words.h"

#include <span>

#include <QCoreApplication>

#include "ui/look/language.h"

namespace headwater {

namespace {

using Shape = ImportSpec::Shape;

QString in_language(const char* text) {
    return QCoreApplication::translate("fields", text);
}

/// "First phone", "Điện thoại thứ nhất".
QString sentence_case(const QString& sentence, const QString& kind) {
    QString words = sentence.arg(kind.toLower());
    words[0] = words[0].toUpper();
    return words;
}

struct FieldWords {
    const char* field;
    const char* words;
};

constexpr FieldWords evidence_words[] = {
    {"time", QT_TRANSLATE_NOOP("fields", "when")},
    {"clock", QT_TRANSLATE_NOOP("fields", "time of day")},
    {"end", QT_TRANSLATE_NOOP("fields", "until when")},
    {"duration", QT_TRANSLATE_NOOP("fields", "how long")},
    {"weight", QT_TRANSLATE_NOOP("fields", "how many times")},
    {"amount", QT_TRANSLATE_NOOP("fields", "amount")},
    {"unit", QT_TRANSLATE_NOOP("fields", "unit or currency")},
    {"place", QT_TRANSLATE_NOOP("fields", "where it happened")},
    {"quotation", QT_TRANSLATE_NOOP("fields", "words of the source")},
    {"id", QT_TRANSLATE_NOOP("fields", "number of the record")},
    {"grade", QT_TRANSLATE_NOOP("fields", "grade")},
    {"recorded_by", QT_TRANSLATE_NOOP("fields", "recorded by")},
    {"learnt", QT_TRANSLATE_NOOP("fields", "when it was learnt")},
    {"warrant", QT_TRANSLATE_NOOP("fields", "warrant")},
    {"source", QT_TRANSLATE_NOOP("fields", "title of the source")}};

constexpr FieldWords link_words[] = {{"way", QT_TRANSLATE_NOOP("fields", "in or out")},
                                     {"kind", QT_TRANSLATE_NOOP("fields", "kind of link")},
                                     {"label", QT_TRANSLATE_NOOP("fields", "name of the link")},
                                     {"strength", QT_TRANSLATE_NOOP("fields", "line strength")}};

void add(std::vector<FieldChoice>& all, std::span<const FieldWords> words, FieldPlace place) {
    for (const FieldWords& each : words)
        all.push_back({each.field, in_language(each.words), place});
}

void add_properties(std::vector<FieldChoice>& all, const EntityKind* kind,
                    const std::string& prefix, FieldPlace place) {
    if (!kind) return;
    for (const PropertyKind& property : kind->properties)
        all.push_back({prefix + property.name, in_words(property.label), place});
}

const EntityKind* to_kind_of(const ImportSpec& spec, const Schema& schema) {
    return schema.entity_kind(spec.to_kind.empty() ? spec.entity_kind : spec.to_kind);
}

void add_ties(std::vector<FieldChoice>& all, const ImportSpec& spec, const Schema& schema) {
    const QString name = in_language(QT_TRANSLATE_NOOP("fields", "name or number"));
    const QString kind = in_language(QT_TRANSLATE_NOOP("fields", "kind"));
    all.push_back({"from", name, FieldPlace::from});
    all.push_back({"to", name, FieldPlace::to});
    all.push_back({"with",
                   in_language(QT_TRANSLATE_NOOP("fields", "several, parted by semicolons")),
                   FieldPlace::to});
    add(all, link_words, FieldPlace::link);
    add(all, evidence_words, FieldPlace::evidence);
    all.push_back({"from.kind", kind, FieldPlace::from});
    add_properties(all, schema.entity_kind(spec.entity_kind), "from.", FieldPlace::from);
    all.push_back({"to.kind", kind, FieldPlace::to});
    add_properties(all, to_kind_of(spec, schema), "to.", FieldPlace::to);
}

void add_list(std::vector<FieldChoice>& all, const ImportSpec& spec, const Schema& schema) {
    const EntityKind* kind = schema.entity_kind(spec.entity_kind);
    all.push_back({"label", in_language("name or number"), FieldPlace::from});
    add_properties(all, kind, "", FieldPlace::from);
    all.push_back({"kind", in_language("kind"), FieldPlace::from});
    all.push_back(
        {"owner", in_language(QT_TRANSLATE_NOOP("fields", "owner or user")), FieldPlace::to});
    for (const EntityKind& other : schema.entity_kinds)
        if (!kind || !kind->property(other.name))
            all.push_back({other.name, in_words(other.label), FieldPlace::to});
    for (const FieldWords& each : evidence_words)
        if (!kind || !kind->property(each.field))
            if (!schema.entity_kind(each.field))
                all.push_back({each.field, in_language(each.words), FieldPlace::evidence});
}

} // namespace

std::vector<FieldChoice> field_choices(const ImportSpec& spec, const Schema& schema) {
    std::vector<FieldChoice> all{
        {{}, in_language(QT_TRANSLATE_NOOP("fields", "kept as it stands")), FieldPlace::nowhere}};
    if (spec.shape == Shape::edges)
        add_ties(all, spec, schema);
    else if (spec.shape == Shape::entities)
        add_list(all, spec, schema);
    return all;
}

QString name_of_kind(const std::string& kind, const Schema& schema) {
    const EntityKind* known = schema.entity_kind(kind);
    return known ? in_words(known->label) : qt(kind);
}

QString name_of_link(const std::string& kind, const Schema& schema) {
    const LinkKind* known = schema.link_kind(kind);
    return known ? in_words(known->label) : qt(kind);
}

QString name_of_place(FieldPlace place, const ImportSpec& spec, const Schema& schema) {
    const QString from = name_of_kind(spec.entity_kind, schema);
    const QString to = name_of_kind(spec.to_kind.empty() ? spec.entity_kind : spec.to_kind, schema);
    switch (place) {
    case FieldPlace::from:
        if (spec.shape == Shape::entities) return from;
        return sentence_case(in_language(QT_TRANSLATE_NOOP("fields", "First %1")), from);
    case FieldPlace::to:
        if (spec.shape == Shape::entities)
            return in_language(QT_TRANSLATE_NOOP("fields", "Tied to it"));
        return sentence_case(in_language(QT_TRANSLATE_NOOP("fields", "Second %1")), to);
    case FieldPlace::link:
        return in_language(QT_TRANSLATE_NOOP("fields", "Link"));
    case FieldPlace::evidence:
        return in_language(QT_TRANSLATE_NOOP("fields", "Evidence"));
    case FieldPlace::nowhere:
        break;
    }
    return {};
}

QString in_list(const FieldChoice& choice, const ImportSpec& spec, const Schema& schema) {
    if (choice.place == FieldPlace::nowhere) return choice.words;
    return QString::fromUtf8("%1: %2").arg(name_of_place(choice.place, spec, schema), choice.words);
}

} // namespace headwater
