// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/grade_words.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "ui/look/language.h"

namespace headwater {

namespace {

constexpr GradeMark admiralty_sources[] = {
    {'A', QT_TRANSLATE_NOOP("grades", "completely reliable")},
    {'B', QT_TRANSLATE_NOOP("grades", "usually reliable")},
    {'C', QT_TRANSLATE_NOOP("grades", "fairly reliable")},
    {'D', QT_TRANSLATE_NOOP("grades", "not usually reliable")},
    {'E', QT_TRANSLATE_NOOP("grades", "unreliable")},
    {'F', QT_TRANSLATE_NOOP("grades", "reliability cannot be judged")}};
constexpr GradeMark admiralty_items[] = {
    {'1', QT_TRANSLATE_NOOP("grades", "confirmed by others")},
    {'2', QT_TRANSLATE_NOOP("grades", "probably true")},
    {'3', QT_TRANSLATE_NOOP("grades", "possibly true")},
    {'4', QT_TRANSLATE_NOOP("grades", "doubtful")},
    {'5', QT_TRANSLATE_NOOP("grades", "improbable")},
    {'6', QT_TRANSLATE_NOOP("grades", "truth cannot be judged")}};
constexpr GradeMark five_sources[] = {{'A', QT_TRANSLATE_NOOP("grades", "always reliable")},
                                      {'B', QT_TRANSLATE_NOOP("grades", "mostly reliable")},
                                      {'C', QT_TRANSLATE_NOOP("grades", "sometimes reliable")},
                                      {'D', QT_TRANSLATE_NOOP("grades", "unreliable")},
                                      {'E', QT_TRANSLATE_NOOP("grades", "untested")}};
constexpr GradeMark five_items[] = {
    {'1', QT_TRANSLATE_NOOP("grades", "known to be true")},
    {'2', QT_TRANSLATE_NOOP("grades", "known to the source personally")},
    {'3', QT_TRANSLATE_NOOP("grades", "not known personally, borne out by others")},
    {'4', QT_TRANSLATE_NOOP("grades", "cannot be judged")},
    {'5', QT_TRANSLATE_NOOP("grades", "suspected to be false")}};
constexpr GradeMark three_sources[] = {{'1', QT_TRANSLATE_NOOP("grades", "reliable")},
                                       {'2', QT_TRANSLATE_NOOP("grades", "untested")},
                                       {'3', QT_TRANSLATE_NOOP("grades", "not reliable")}};
constexpr GradeMark three_items[] = {
    {'A', QT_TRANSLATE_NOOP("grades", "known directly")},
    {'B', QT_TRANSLATE_NOOP("grades", "known indirectly, borne out by others")},
    {'C', QT_TRANSLATE_NOOP("grades", "known indirectly")},
    {'D', QT_TRANSLATE_NOOP("grades", "not known how")},
    {'E', QT_TRANSLATE_NOOP("grades", "suspected to be false")}};

const GradeMark* find(std::span<const GradeMark> marks, QChar wanted) {
    const auto found = std::ranges::find(marks, wanted.toLatin1(), &GradeMark::mark);
    return found == marks.end() ? nullptr : &*found;
}

} // namespace

std::span<const GradeMark> source_marks(GradingSystem system) {
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

std::span<const GradeMark> item_marks(GradingSystem system) {
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

QString words_of(const GradeMark& mark) {
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
    const GradeMark* source = find(source_marks(system), marks[0]);
    const GradeMark* item = find(item_marks(system), marks[1]);
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
