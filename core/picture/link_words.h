// SPDX-License-Identifier: Apache-2.0
// What is written on ties that are seen from near: their kind, how often, when.
#pragma once

#include <string>
#include <vector>

#include "core/picture/chart_look.h"
#include "core/picture/label_places.h"

namespace headwater {

/// "called · ×12 · 3 May 2023 to 9 May 2023"; empty where nothing is to be said.
std::string words_on(const ChartLink& link, const Schema& schema, const LinkWords& wanted);

/// Writes on as many ties in sight as have room between names, discs and each other, the weightiest
/// first; where several run between the same two and none has room for words, how many there are.
void draw_link_words(const ChartLook& look, LabelPlaces& places, std::vector<Mark>& marks);

/// From afar: how many ties run along each flow between groups.
void draw_flow_counts(const ChartLook& look, LabelPlaces& places, std::vector<Mark>& marks);

} // namespace headwater
