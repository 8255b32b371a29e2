// SPDX-License-Identifier: Apache-2.0
// The network as it might truly be: ties dropped as their evidence may be wrong, and ties added
// that nobody recorded. Hides how both are drawn.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "core/analysis/draw_chance.h"
#include "core/network/network.h"

namespace headwater {

/// Drops and adds ties by chance; the same seed and number give the same network.
///
/// Dropping: one draw for each source and one for each tie of a source. A tie stays if one of its
/// sources stays with it. The chances are split so that each tie-source unit stays with the worth
/// of its best item, and the ties of one bad source fall together. The only source of a network,
/// and links without evidence, are drawn unit by unit.
///
/// Adding: hidden/(1 - hidden) of the ties kept. As many of them close a triangle as ties do on
/// record; the others join people by their number of ties plus one. An added tie is like some
/// recorded one in strength, contacts, layer and direction.
class Redraw {
public:
    Redraw(const Network& network, double hidden, std::uint64_t seed);

    /// Ties, graph and directed of draw `number`; no actors, links, contacts or vouchers.
    Network draw(std::uint64_t number) const;

private:
    struct Unit {
        std::uint32_t tie = 0;
        std::uint32_t source = 0;
        double chance = 1; ///< that the tie stays, once its source does
    };

    void split_worth(const std::vector<Voucher>& best);
    void keep(const DrawChance& chance, std::vector<TieRecord>& ties) const;
    void add_hidden(const DrawChance& chance, std::vector<TieRecord>& ties) const;
    std::pair<Vertex, Vertex> hidden_ends(const DrawChance& chance, std::uint64_t item) const;
    std::pair<Vertex, Vertex> closing_ends(const DrawChance& chance, std::uint64_t item) const;
    Vertex by_ties(const DrawChance& chance, std::uint32_t stream, std::uint64_t item) const;

    const Network& m_network;
    double m_hidden;
    std::uint64_t m_seed;
    std::vector<TieRecord> m_ties; ///< those of worth, without lists
    std::vector<Unit> m_units;     ///< by tie
    std::vector<double> m_sources; ///< chance that the source stays
    std::vector<double> m_pairs;   ///< of contacts: k(k-1)/2 summed up to each vertex
    double m_closing = 0;          ///< share of recorded ties whose ends have a common contact
};

} // namespace headwater
