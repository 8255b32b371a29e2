// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/what_if.h"

#include <algorithm>

#include "core/analysis/draw_chance.h"

namespace headwater {

Network with_ties(const Network& network, const std::function<bool(const TieRecord&)>& keep) {
    Network rest;
    rest.filter = network.filter;
    for (const TieRecord& tie : network.ties)
        if (tie.strength > 0 && keep(tie)) rest.ties.push_back(tie.bare());
    connect(rest, network.vertices());
    rest.direction_known = network.direction_known;
    return rest;
}

Network without_source(const Network& network, std::int64_t source) {
    return with_ties(network, [&](const TieRecord& tie) {
        return std::any_of(tie.vouchers.begin(), tie.vouchers.end(), [&](const Voucher& voucher) {
            return voucher.source != source && voucher.worth > 0;
        });
    });
}

Network without_person(const Network& network, Vertex person) {
    return with_ties(network,
                     [&](const TieRecord& tie) { return tie.from != person && tie.to != person; });
}

Network without_warrant(const Network& network, std::uint32_t warrant) {
    return with_ties(network, [&](const TieRecord& tie) { return tie.warrant != warrant; });
}

Network without_some(const Network& network, double share, std::uint64_t seed, std::uint64_t draw) {
    const DrawChance chance(seed, draw);
    constexpr std::uint32_t left_out = 100;
    const auto stays = [&](Vertex v) { return chance.share(left_out, v) >= share; };
    return with_ties(network,
                     [&](const TieRecord& tie) { return stays(tie.from) && stays(tie.to); });
}

Result<std::vector<Fall>> worst_falls(const std::function<Network(std::uint64_t)>& make,
                                      std::size_t count, Vertex vertices, const Rescore& rescore,
                                      const std::function<bool(std::size_t, Vertex)>& spares,
                                      Task& task) {
    std::vector<Fall> worst(vertices);
    if (count == 0) return worst;
    TRY(const RankDraws draws, rank_draws(make, count, vertices, rescore, task));
    for (std::size_t i = 0; i < count; ++i)
        for (Vertex v = 0; v < vertices; ++v)
            if (!spares(i, v) && draws.worst_rank(i, v) > worst[v].rank)
                worst[v] = {draws.worst_rank(i, v), i};
    return worst;
}

} // namespace headwater
