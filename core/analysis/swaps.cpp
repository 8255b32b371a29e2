// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/swaps.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "core/analysis/leader_parts.h"
#include "core/analysis/significance.h"
#include "core/analysis/wording.h"
#include "core/base/moment.h"

namespace headwater {

namespace {

constexpr std::int64_t one_day = 86'400;
constexpr std::int64_t most_cuts = 60;
constexpr std::uint32_t far_moved = 5;

/// The contacts from `first` to before `last` as a network of the same people.
Network part_of(const Network& network, std::int64_t first, std::int64_t last) {
    Network part;
    part.actors = network.actors;
    std::map<std::pair<Vertex, Vertex>, TieRecord> ties;
    for (const Contact& contact : network.contacts) {
        if (contact.first < first || contact.first >= last) continue;
        TieRecord& tie = ties[std::minmax(contact.from, contact.to)];
        std::tie(tie.from, tie.to) = std::minmax(contact.from, contact.to);
        tie.layer = contact.layer;
        tie.strength = tie.weight += 1;
        tie.confidence = 1;
    }
    for (auto& [ends, tie] : ties)
        part.ties.push_back(std::move(tie));
    connect(part, network.vertices());
    return part;
}

std::int64_t midnight(std::int64_t seconds) {
    return seconds - ((seconds % one_day) + one_day) % one_day;
}

/// Days inside the period, without its first and last.
std::vector<std::int64_t> cuts_of(const Network& network) {
    std::vector<std::int64_t> cuts;
    std::int64_t first = Moment::open_end, last = Moment::open_start;
    for (const Contact& contact : network.contacts) {
        if (contact.first == Moment::open_start) continue;
        first = std::min(first, contact.first);
        last = std::max(last, contact.first);
    }
    if (first >= last) return cuts;
    const std::int64_t days = (midnight(last) - midnight(first)) / one_day;
    const std::int64_t step = std::max<std::int64_t>(1, (days + most_cuts - 1) / most_cuts);
    for (std::int64_t day = step; day <= days; day += step)
        cuts.push_back(midnight(first) + day * one_day);
    return cuts;
}

/// How often somebody was in contact before and after a day, each by the length of its period.
class Rates {
public:
    Rates(const Network& network, std::int64_t cut)
        : m_before(network.vertices()), m_after(network.vertices()) {
        std::int64_t first = cut, last = cut + 1;
        for (const Contact& contact : network.contacts) {
            if (contact.first == Moment::open_start) continue;
            first = std::min(first, contact.first);
            last = std::max(last, contact.first);
            auto& numbers = contact.first < cut ? m_before : m_after;
            ++numbers[contact.from];
            ++numbers[contact.to];
        }
        m_share = static_cast<double>(last - cut) / static_cast<double>(last - first);
    }

    /// The first falls silent and the second was silent: each has at most half of the contacts
    /// that its other period lets expect.
    bool changes_hands(Vertex before, Vertex after) const {
        const auto rate_before = [&](Vertex v) { return m_before[v] / (1 - m_share); };
        const auto rate_after = [&](Vertex v) { return m_after[v] / m_share; };
        return rate_after(before) <= silent * rate_before(before) &&
               rate_before(after) <= silent * rate_after(after);
    }

private:
    static constexpr double silent = 0.5;
    std::vector<double> m_before, m_after;
    double m_share = 0.5; ///< of the whole period that comes after
};

/// Keeps of all proposals the best of each person.
std::vector<Swap> best_of(std::vector<Swap> all) {
    std::stable_sort(all.begin(), all.end(), [](const Swap& a, const Swap& b) {
        return std::tuple(-a.likeness, a.before, a.after, a.day) <
               std::tuple(-b.likeness, b.before, b.after, b.day);
    });
    std::set<Vertex> before, after;
    std::vector<Swap> best;
    for (Swap& swap : all)
        if (!before.contains(swap.before) && !after.contains(swap.after)) {
            before.insert(swap.before);
            after.insert(swap.after);
            best.push_back(std::move(swap));
        }
    return best;
}

Result<std::vector<RankAndScore>> places_in(const Network& network, Task& task) {
    std::vector<Vertex> everybody(network.vertices());
    std::iota(everybody.begin(), everybody.end(), Vertex{0});
    TRY(const auto scores, command_scores(network, {}, everybody, task));
    const auto in_order = ranks(scores);
    std::vector<RankAndScore> places;
    for (const Vertex v : everybody)
        places.push_back({in_order[v], scores[v]});
    return places;
}

void add_ranks(Swap& swap, const Network& network) {
    const std::vector<std::int64_t> records{network.actors[swap.before].id.value,
                                            network.actors[swap.after].id.value};
    const std::vector<std::string> words{count(swap.apart_before.rank),
                                         count(swap.apart_after.rank), count(swap.as_one.rank)};
    swap.reasons.push_back(
        {swap.moves_the_list()
             ? say("Apart they rank %1 and %2, as one person %3: the list changes if this is so.",
                   words)
             : say("Apart they rank %1 and %2, as one person %3.", words),
         records});
}

} // namespace

bool Swap::moves_the_list() const {
    const auto best = std::min(apart_before.rank, apart_after.rank);
    return best > as_one.rank + far_moved || as_one.rank > best + far_moved;
}

Network with_merged(const Network& network, const std::vector<std::pair<Vertex, Vertex>>& pairs) {
    std::vector<Vertex> stands_for(network.vertices());
    std::iota(stands_for.begin(), stands_for.end(), Vertex{0});
    for (const auto& [kept, merged] : pairs)
        stands_for[merged] = kept;
    Network one = network;
    const auto move = [&](auto& things) {
        for (auto& thing : things) {
            thing.from = stands_for[thing.from];
            thing.to = stands_for[thing.to];
            if (!thing.directed && thing.from > thing.to) std::swap(thing.from, thing.to);
        }
        std::erase_if(things, [](const auto& thing) { return thing.from == thing.to; });
    };
    move(one.ties);
    move(one.contacts);
    std::stable_sort(one.ties.begin(), one.ties.end(), [](const TieRecord& a, const TieRecord& b) {
        return std::tie(a.from, a.to, a.layer) < std::tie(b.from, b.to, b.layer);
    });
    connect(one, network.vertices());
    return one;
}

Result<std::vector<Swap>> find_swaps(const Network& network, std::optional<std::int64_t> day,
                                     Task& task) {
    const auto cuts = day ? std::vector<std::int64_t>{*day} : cuts_of(network);
    std::vector<Swap> all;
    task.restart(cuts.size());
    for (const std::int64_t cut : cuts) {
        if (!task.may_go_on()) return stopped();
        const Network before = part_of(network, Moment::open_start, cut);
        const Network after = part_of(network, cut, Moment::open_end);
        Task piece(&task);
        TRY(auto proposals, propose_same_persons(before, after, piece));
        const Rates rates(network, cut);
        for (SamePerson& proposal : proposals)
            if (rates.changes_hands(proposal.before, proposal.after))
                all.push_back({.before = proposal.before,
                               .after = proposal.after,
                               .likeness = proposal.likeness,
                               .day = cut,
                               .reasons = std::move(proposal.reasons),
                               .against = std::move(proposal.against)});
        task.advance();
    }
    auto swaps = best_of(std::move(all));
    TRY(const auto apart, places_in(network, task));
    for (Swap& swap : swaps) {
        TRY(const auto merged, places_in(with_merged(network, {{swap.before, swap.after}}), task));
        swap.apart_before = apart[swap.before];
        swap.apart_after = apart[swap.after];
        swap.as_one = merged[swap.before];
        add_ranks(swap, network);
    }
    return swaps;
}

} // namespace headwater
