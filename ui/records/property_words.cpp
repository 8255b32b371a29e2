// SPDX-License-Identifier: Apache-2.0
#include "ui/records/property_words.h"

#include <algorithm>

#include <QtGlobal>

#include "ui/look/language.h"

namespace headwater {

namespace {

/// Names that files bring and no kind labels, so that they are translated like labels.
[[maybe_unused]] constexpr const char* brought_by_files[] = {
    QT_TRANSLATE_NOOP("core", "Area"),     QT_TRANSLATE_NOOP("core", "In charge"),
    QT_TRANSLATE_NOOP("core", "Relation"), QT_TRANSLATE_NOOP("core", "Position"),
    QT_TRANSLATE_NOOP("core", "Note"),     QT_TRANSLATE_NOOP("core", "Consignment"),
};

QString as_words(std::string name) {
    std::ranges::replace(name, '_', ' ');
    QString words = qt(name);
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return in_words(utf8(words));
}

} // namespace

QString name_of_property(const std::string& name, const EntityKind* kind, const Schema& schema) {
    if (const PropertyKind* known = kind ? kind->property(name) : nullptr)
        return in_words(known->label);
    for (const EntityKind& any : schema.entity_kinds)
        if (const PropertyKind* known = any.property(name)) return in_words(known->label);
    return as_words(name);
}

} // namespace headwater
