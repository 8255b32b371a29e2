// SPDX-License-Identifier: Apache-2.0
// Where the cards of the line board stand: which holders and places are shown, in which column,
// in which order.
#pragma once

#include <string>
#include <vector>

#include "core/analysis/supply_line.h"
#include "core/base/geometry.h"

namespace headwater {

struct BoardCard {
    Actor actor;
    std::string force;
    Box box;
    std::size_t sources = 0; ///< that speak of it
    double share = 0;        ///< of the lines that pass
    bool is_site = false;
    bool lost_before = false; ///< nobody knows from whom
    bool lost_after = false;  ///< nobody knows to whom
    StageBasis basis = StageBasis::none;
};

struct BoardColumn {
    Stage stage = Stage::unknown;
    double left = 0;
    std::size_t holders = 0; ///< at this stage, shown or not
    std::size_t hidden = 0;  ///< of its cards for lack of room
    bool covered = false;    ///< somebody or some movement is known
};

struct BoardPlaces {
    std::vector<BoardColumn> columns;
    std::vector<BoardCard> cards;
    std::vector<std::size_t> card_of; ///< of each holder; its number of cards: none
    double bottom = 0;
};

inline constexpr double card_width = 158, card_height = 38, card_gap = 9;
inline constexpr double column_step = 224, board_head = 64;

/// Columns of the stages of goods always; of money and of unknown stages where somebody is there.
/// `most_cards` in a column, the rest is counted.
BoardPlaces place_cards(const SupplyLine& line, std::size_t most_cards = 18);

} // namespace headwater
