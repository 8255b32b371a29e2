// SPDX-License-Identifier: Apache-2.0
// The grading systems in words: what each mark says of a source and of what it told.
#pragma once

#include <span>

#include <QString>

#include "core/model/evidence.h"

namespace headwater {

struct GradeWords {
    char mark;         ///< 'B'
    const char* words; ///< "usually reliable"; English, translated under the context "grades"
};

/// What may stand first: how reliable the source is.
std::span<const GradeWords> source_marks(GradingSystem system);
/// What may stand second: how credible the item is.
std::span<const GradeWords> item_marks(GradingSystem system);

QString words_of(const GradeWords& mark);
/// "Admiralty", "5x5x5", "3x5x2".
QString title_of(GradingSystem system);
/// "B2" as "usually reliable source, probably true"; empty: not a grade of the system.
QString grade_in_words(const QString& grade, GradingSystem system);
/// The grade that counts: the item's own, else its source's.
QString grade_of(const Evidence& evidence, const Source& source);
/// 0.8 as "80 %".
QString in_percent(double share);

} // namespace headwater
