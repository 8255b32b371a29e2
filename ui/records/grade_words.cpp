// SPDX-License-Identifier: Apache-2.0
#include "ui/records/grade_words.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "ui/look/language.h"

namespace headwater {

namespace {

constexpr GradeWords admiralty_sources[] = {
    {'A', QT_TRANSLATE_NOOP("grades", "completely reliable")},
    {'B', QT_TRANSLATE_NOOP("grades", "usually reliable")},
    {'C', QT_TRANSLATE_NOOP("grades", "fairly reliable")},
    {'D', QT_TRANSLATE_NOOP("grades", "not usually reliable")},
    {'E', QT_TRANSLATE_NOOP("grades", "unreliable")},
    {'F', QT_TRANSLATE_NOOP("grades", "reliability cannot be judged")}};
constexpr GradeWords admiralty_items[] = {
    {'1', QT_TRANSLATE_NOOP("grades", "confirmed by others")},
    {'2', QT_TRANSLATE_NOOP("grades", "probably true")},
    {'3', QT_TRANSLATE_NOOP("grades", "possibly true")},
    {'4', QT_TRANSLATE_NOOP("grades", "doubtful")},
    {'5', QT_TRANSLATE_NOOP("grades", "improbable")},
    {'6', QT_TRANSLATE_NOOP("grades", "truth cannot be judged")}};
constexpr GradeWords five_sources[] = {{'A', QT_TRANSLATE_NOOP("grades", "always reliable")},
                                       {'B', QT_TRANSLATE_NOOP("grades", "mostly reliable")},
                                       {'C', QT_TRANSLATE_NOOP("grades", "sometimes reliable")},
                                       {'D', QT_TRANSLATE_NOOP("grades", "unreliable")},
                                       {'E', QT_TRANSLATE_NOOP("grades", "untested")}};
constexpr GradeWords five_items[] = {
    {'1', QT_TRANSLATE_NOOP("grades", "known to be true")},
    {'2', QT_TRANSLATE_NOOP("grades", "known to the source personally")},
    {'3', QT_TRANSLATE_NOOP("grades", "not known personally, borne out by others")},
    {'4', QT_TRANSLATE_NOOP("grades", "cannot be judged")},
    {'5', QT_TRANSLATE_NOOP("grades", "suspected to be false")}};
constexpr GradeWords three_sources[] = {{'1', QT_TRANSLATE_NOOP("grades", "reliable")},
                                        {'2', QT_TRANSLATE_NOOP("grades", "untested")},
                                        {'3', QT_TRANSLATE_NOOP("grades", "not reliable")}};
constexpr GradeWords three_items[] = {
    {'A', QT_TRANSLATE_NOOP("grades", "known directly")},
    {'B', QT_TRANSLATE_NOOP("grades", "known indirectly, borne out by others")},
    {'C', QT_TRANSLATE_NOOP("grades", "known indirectly")},
    {'D', QT_TRANSLATE_NOOP("grades", "not known how")},
    {'E', QT_TRANSLATE_NOOP("grades", "suspected to be false")}};

const GradeWords* find(std::span<const GradeWords> marks, QChar wanted) {
    const auto found = std::ranges::find(marks, wanted.toLatin1(), &GradeWords::mark);
    return found == marks.end() ? nullptr : &*found;
}

} // namespace

std::span<const GradeWords> source_marks(GradingSystem system) {
    switch (system) {
    case GradingSystem::admiralty:
        return admiralty_sources;
    case GradingSystem::five_by_five:
        return five_sources;
    case GradingSystem::three_by_five_by_two:
        break;
    }
    return three_sources;
}

std::span<const GradeWords> item_marks(GradingSystem system) {
    switch (system) {
    case GradingSystem::admiralty:
        return admiralty_items;
    case GradingSystem::five_by_five:
        return five_items;
    case GradingSystem::three_by_five_by_two:
        break;
    }
    return three_items;
}

QString words_of(const GradeWords& mark) {
    return QCoreApplication::translate("grades", mark.words);
}

QString title_of(GradingSystem system) {
    return system == GradingSystem::admiralty
               ? QCoreApplication::translate("grades", "Admiralty (A1 to F6)")
               : qt(name_of(system));
}

QString grade_in_words(const QString& grade, GradingSystem system) {
    const auto known = parse_grade(utf8(grade), system);
    if (!known) return {};
    const QString marks = qt(*known);
    const GradeWords* source = find(source_marks(system), marks[0]);
    const GradeWords* item = find(item_marks(system), marks[1]);
    if (source == nullptr || item == nullptr) return {};
    return QCoreApplication::translate("grades", "source %1; information %2")
        .arg(words_of(*source), words_of(*item));
}

QString grade_of(const Evidence& evidence, const Source& source) {
    return qt(evidence.grade.empty() ? source.grade : evidence.grade);
}

QString in_percent(double share) {
    return QCoreApplication::translate("grades", "%1 %")
        .arg(QLocale().toString(static_cast<int>(std::lround(share * 100))));
}

} // namespace headwater
