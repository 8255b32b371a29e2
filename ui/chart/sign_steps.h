// SPDX-License-Identifier: Apache-2.0
// What is drawn on a chart by hand: boxes, notes, words, event frames and pictures. Each change is
// one step that undo takes back.
#pragma once

#include <filesystem>
#include <set>
#include <vector>

#include <QString>

#include "core/model/chart_sign.h"

class QImage;

namespace headwater {

class ChartArea;

/// "note", "words" ...: as steps and notices name them.
QString name_in_words(SignKind kind);

/// Those among what is selected.
std::vector<ChartSign> selected_signs(const ChartArea& area);

/// Draws it, or changes what bears its number.
bool put_sign(ChartArea& area, const ChartSign& sign);
void remove_signs(ChartArea& area, const std::vector<ChartSign>& signs);
/// In a small dialog.
void edit_sign(ChartArea& area, const ChartSign& sign);

enum class Folding { collapse, expand };
void fold(ChartArea& area, const std::vector<ChartSign>& boxes, Folding folding);

// What the rows of the action table call.
void ask_box(ChartArea& area);
void ask_sign(ChartArea& area, SignKind kind);
void ask_picture(ChartArea& area);
/// Read in the background; where it is no picture the window says so.
void add_picture(ChartArea& area, const std::filesystem::path& file);
/// What another program copied.
void add_picture(ChartArea& area, const QImage& image);
/// The boxes that are selected, else those in which everything is that is selected.
std::vector<ChartSign> boxes_meant(const ChartArea& area);

} // namespace headwater
