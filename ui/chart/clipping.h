// SPDX-License-Identifier: Apache-2.0
// Copy and paste between charts, between cases, and into other programs: on the clipboard lie the
// places and what is drawn, a package with the records, the names as text, and a picture.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QMimeData>

#include "core/model/chart.h"

namespace headwater {

class Case;
class ChartArea;

/// What is on its way from one chart to another.
struct Clipping {
    std::string case_file; ///< of which case: where it lies
    std::string title;     ///< of the case
    std::vector<Placement> placements;
    std::vector<ChartSign> signs;
    std::map<std::string, std::string> pictures = {}; ///< bytes of those drawn, by digest
    std::string package = {}; ///< bytes; empty: no things, only what is drawn
    bool operator==(const Clipping&) const = default;
};

void put_on(QMimeData& clipboard, const Clipping& clipping);
/// None where something else lies there, or what cannot be read.
std::optional<Clipping> clipping_on(const QMimeData& clipboard);

/// By which a case is known again: its file.
std::string place_of(const Case& the_case);

/// Gathered in the background; the window says how much it was.
void copy_selected(ChartArea& area);
void paste(ChartArea& area);

} // namespace headwater
