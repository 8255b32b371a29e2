// SPDX-License-Identifier: Apache-2.0
// A dossier as pages on paper.
#pragma once

#include "core/picture/dossier.h"
#include "core/picture/style.h"
#include "core/picture/text_measure.h"

namespace headwater {

/// `paper` in points. Headings are bookmarks.
std::vector<Picture> pages_of(const Dossier& dossier, Size paper, const Style& style,
                              const TextMeasure& measure);

} // namespace headwater
