// SPDX-License-Identifier: Apache-2.0
#include "core/picture/board_places.h"

#include <algorithm>
#include <set>

#include "core/analysis/crossings.h"
#include "core/analysis/gaps.h"
#include "core/analysis/line_counts.h"
#include "core/analysis/supply_facts.h"

namespace headwater {

namespace {

std::vector<Stage> stages_shown(const SupplyLine& line) {
    std::vector<Stage> stages(stages_of_goods.begin(), stages_of_goods.end());
    for (const Stage stage : {Stage::money, Stage::unknown})
        if (std::ranges::any_of(line.holders,
                                [&](const Holder& holder) { return holder.stage == stage; }))
            stages.push_back(stage);
    return stages;
}

std::vector<BoardCard> cards_of_holders(const SupplyLine& line) {
    const auto counts = count_lines(line, LineOrder(line));
    const auto sources = sources_of(line);
    std::vector<BoardCard> cards;
    for (Vertex v = 0; v < line.size(); ++v) {
        BoardCard card;
        card.actor = line.holders[v].actor;
        card.force = line.holders[v].force;
        card.basis = line.holders[v].basis;
        card.sources = sources[v];
        card.share = counts.all > 0 ? counts.through[v] / counts.all : 0;
        cards.push_back(std::move(card));
    }
    for (const Gap& gap : find_gaps(line)) {
        for (const Vertex v : gap.after)
            cards[v].lost_before = true;
        for (const Vertex v : gap.before)
            cards[v].lost_after = true;
    }
    return cards;
}

/// Crossings stand under the people who cross there.
std::vector<BoardCard> cards_of_crossings(const SupplyLine& line) {
    std::vector<BoardCard> cards;
    for (const Crossing& crossing : rank_crossings(line)) {
        const Site& site = line.sites[crossing.site];
        if (transport_at(site.actor.kind) == Transport::unknown) continue;
        BoardCard card;
        card.actor = site.actor;
        card.force = site.force;
        card.is_site = true;
        card.sources = 2;
        cards.push_back(std::move(card));
    }
    return cards;
}

bool is_covered(const SupplyLine& line, Stage stage) {
    const auto at_stage = [stage](const auto& one) { return one.stage == stage; };
    return std::ranges::any_of(line.holders, at_stage) ||
           std::ranges::any_of(line.movements, at_stage);
}

class Placing {
public:
    Placing(const SupplyLine& line, std::size_t most) : m_line(line), m_most(most) {
        m_places.bottom = board_head;
    }

    BoardPlaces run() {
        const auto cards = cards_of_holders(m_line);
        const auto crossings = cards_of_crossings(m_line);
        m_places.card_of.assign(cards.size(), 0);
        std::vector<std::size_t> shown(cards.size(), nowhere_shown);
        for (const Stage stage : stages_shown(m_line)) {
            begin_column(stage);
            fill(stage, cards, stage == Stage::transport ? crossings.size() : 0, shown);
            if (stage == Stage::transport)
                for (const BoardCard& card : crossings)
                    put(card);
        }
        for (std::size_t v = 0; v < shown.size(); ++v)
            m_places.card_of[v] = shown[v] == nowhere_shown ? m_places.cards.size() : shown[v];
        return std::move(m_places);
    }

private:
    static constexpr std::size_t nowhere_shown = SIZE_MAX;

    void begin_column(Stage stage) {
        BoardColumn column;
        column.stage = stage;
        column.left = static_cast<double>(m_places.columns.size()) * column_step;
        column.covered = is_covered(m_line, stage);
        m_places.columns.push_back(column);
        m_next = board_head;
    }

    void fill(Stage stage, const std::vector<BoardCard>& cards, std::size_t kept_free,
              std::vector<std::size_t>& shown) {
        std::vector<Vertex> members;
        for (Vertex v = 0; v < m_line.size(); ++v)
            if (m_line.holders[v].stage == stage) members.push_back(v);
        std::ranges::stable_sort(
            members, [&](Vertex a, Vertex b) { return cards[a].share > cards[b].share; });
        m_places.columns.back().holders = members.size();
        const std::size_t room = m_most > kept_free ? m_most - kept_free : 1;
        for (std::size_t i = 0; i < members.size() && i < room; ++i) {
            shown[members[i]] = m_places.cards.size();
            put(cards[members[i]]);
        }
        if (members.size() > room) {
            m_places.columns.back().hidden = members.size() - room;
            m_next += card_height / 2 + card_gap;
        }
    }

    void put(BoardCard card) {
        const double left = m_places.columns.back().left;
        card.box = {left, m_next, left + card_width, m_next + card_height};
        m_next += card_height + card_gap;
        m_places.bottom = std::max(m_places.bottom, m_next);
        m_places.cards.push_back(std::move(card));
    }

    const SupplyLine& m_line;
    std::size_t m_most;
    double m_next = board_head;
    BoardPlaces m_places;
};

} // namespace

BoardPlaces place_cards(const SupplyLine& line, std::size_t most_cards) {
    return Placing(line, most_cards).run();
}

} // namespace headwater
