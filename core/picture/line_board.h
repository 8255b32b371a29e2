// SPDX-License-Identifier: Apache-2.0
// The line board: stages as columns, people, firms, vehicles and places as cards under them, the
// goods flowing between; how well everything is known, by which force, and where nobody knows.
#pragma once

#include <functional>
#include <set>

#include "core/analysis/supply_line.h"
#include "core/base/message.h"
#include "core/model/schema.h"
#include "core/picture/board_places.h"
#include "core/picture/compose_pages.h"
#include "core/picture/picture.h"
#include "core/picture/style.h"
#include "core/picture/text_measure.h"

namespace headwater {

struct LineBoardLook {
    std::set<std::int64_t> selected = {}; ///< entities
    /// Movements of the line that stand out, as places in SupplyLine::movements; empty: all alike.
    std::vector<std::uint32_t> lit = {};
    /// Words in the reader's language; empty: English.
    std::function<std::string(const Message&)> translate = {};
};

/// Within a column who has most lines through him stands first. A card carries the colour of the
/// force in whose district it is, a full frame if two sources speak of it and a dashed one if one
/// does, and a question mark on the side on which the trail is lost. Flows grow with their weight
/// and are dashed where they rest on weak evidence, dotted where they run against the order of
/// stages. Marks carry the ids of entities.
/// `places` are those of place_cards().
Picture compose_line_board(const SupplyLine& line, const BoardPlaces& places,
                           const LineBoardLook& look, const Schema& schema, const Style& style,
                           const TextMeasure& measure);

/// The board on paper, in the print palette, with what stands around a chart; the legend is the
/// board's own. Fails as compose_drawing() does.
Result<PaperChart> compose_line_pages(const SupplyLine& line, const LineBoardLook& look,
                                      const Schema& schema, const TextMeasure& measure,
                                      const Furniture& furniture, const PageSetup& setup,
                                      Task& task);

} // namespace headwater
