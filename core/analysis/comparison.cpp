// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/comparison.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "core/analysis/wording.h"

namespace headwater {

namespace {

/// All that is known of two people's tie, over layers and directions.
struct Bond {
    double contacts = 0;
    double worth = 0; ///< of the most credible part
    std::vector<std::int64_t> links;
    std::set<std::int64_t> sources;
};

using Bonds = std::map<std::int64_t, Bond>; ///< by the other end
struct Person {
    std::string label;
    std::uint32_t rank = 0;
    Bonds bonds;
};
using People = std::map<std::int64_t, Person>;

People people_of(const Finding& finding, const Network& network) {
    People people;
    for (const Score& score : finding.scores) {
        const Actor& actor = network.actors[score.vertex];
        people[actor.id.value] = {actor.label, score.rank, {}};
    }
    for (const TieRecord& tie : network.ties) {
        if (!(tie.strength > 0)) continue;
        const auto from = network.actors[tie.from].id.value;
        const auto to = network.actors[tie.to].id.value;
        for (const auto& [who, other] : {std::pair(from, to), std::pair(to, from)}) {
            Bond& bond = people[who].bonds[other];
            bond.contacts += tie.weight;
            bond.worth = std::max(bond.worth, tie.confidence);
            for (const LinkId link : tie.links)
                bond.links.push_back(link.value);
            for (const Voucher& voucher : tie.vouchers)
                if (voucher.worth > 0 && voucher.source != 0) bond.sources.insert(voucher.source);
        }
    }
    return people;
}

/// Ties of one kind of change, told in one sentence with their records.
struct Change {
    std::vector<std::string> others;
    std::vector<std::int64_t> records;

    void add(const std::string& label, const Bond& bond) {
        others.push_back(label);
        records.insert(records.end(), bond.links.begin(), bond.links.end());
    }
    std::string names() const {
        constexpr std::size_t most = 5;
        std::string text;
        for (std::size_t i = 0; i < std::min(others.size(), most); ++i)
            text += (i > 0 ? ", " : "") + others[i];
        return others.size() > most ? text + ", ..." : text;
    }
};

/// The sources that say something of a tie now and said nothing of it then.
void tell_new_sources(const Bonds& before, const Bonds& after, const Network& network,
                      std::vector<Reason>& reasons) {
    const Bond nothing;
    std::set<std::int64_t> fresh;
    for (const auto& [other, bond] : after) {
        const auto known = before.find(other);
        const auto& old = (known == before.end() ? nothing : known->second).sources;
        std::ranges::set_difference(bond.sources, old, std::inserter(fresh, fresh.end()));
    }
    Change sources;
    for (const NamedSource& source : network.sources)
        if (fresh.contains(source.id) && !source.title.empty()) {
            sources.others.push_back(source.title);
            sources.records.push_back(source.id);
        }
    if (!sources.others.empty())
        reasons.push_back(
            {say("New evidence comes from: %1.", {sources.names()}), sources.records});
}

std::string label_in(const People& people, std::int64_t who) {
    const auto found = people.find(who);
    return found == people.end() ? std::string() : found->second.label;
}

std::vector<Reason> changes(const Bonds& before, const Bonds& after, const People& old,
                            const People& now) {
    Change fresh, gone, more, fewer, firmer, weaker;
    for (const auto& [other, bond] : after) {
        const auto known = before.find(other);
        const std::string label = label_in(now, other);
        if (known == before.end()) {
            fresh.add(label, bond);
            continue;
        }
        if (bond.contacts > known->second.contacts) more.add(label, bond);
        if (bond.contacts < known->second.contacts) fewer.add(label, bond);
        if (bond.worth > known->second.worth) firmer.add(label, bond);
        if (bond.worth < known->second.worth) weaker.add(label, bond);
    }
    for (const auto& [other, bond] : before)
        if (!after.contains(other)) gone.add(label_in(old, other), bond);
    std::vector<Reason> reasons;
    const auto tell = [&](const Change& change, Message message) {
        if (!change.others.empty()) reasons.push_back({std::move(message), change.records});
    };
    const auto words = [](const Change& change) {
        return std::vector<std::string>{count(change.others.size()), change.names()};
    };
    tell(fresh, say("New ties (%1): %2.", words(fresh)));
    tell(gone, say("Ties that are gone (%1): %2.", words(gone)));
    tell(more, say("Ties with more contacts (%1): %2.", words(more)));
    tell(fewer, say("Ties with fewer contacts (%1): %2.", words(fewer)));
    tell(firmer, say("Ties with better evidence (%1): %2.", words(firmer)));
    tell(weaker, say("Ties with weaker evidence (%1): %2.", words(weaker)));
    if (reasons.empty()) reasons.push_back({say("No own tie changed; others moved past."), {}});
    return reasons;
}

bool worth_telling(const Move& move, std::uint32_t least) {
    if (move.rank_before == 0 || move.rank_after == 0) return true;
    const auto [low, high] = std::minmax(move.rank_before, move.rank_after);
    return high - low >= std::max(least, 1U);
}

std::uint32_t better_rank(const Move& move) {
    if (move.rank_before == 0) return move.rank_after;
    if (move.rank_after == 0) return move.rank_before;
    return std::min(move.rank_before, move.rank_after);
}

} // namespace

Result<Comparison> compare_findings(const Finding& before, const Network& network_before,
                                    const Finding& after, const Network& network_after,
                                    std::uint32_t least) {
    if (before.method != after.method)
        return fail("The two findings answer different questions (%1; %2). Compare findings of "
                    "one method.",
                    {before.title, after.title});
    const People old = people_of(before, network_before);
    const People now = people_of(after, network_after);
    const Person nobody;
    Comparison comparison;
    const auto compare = [&](std::int64_t who, const Person& then, const Person& today) {
        Move move{{who}, today.rank > 0 ? today.label : then.label, then.rank, today.rank, {}};
        if (!worth_telling(move, least)) return;
        move.reasons = changes(then.bonds, today.bonds, old, now);
        tell_new_sources(then.bonds, today.bonds, network_after, move.reasons);
        comparison.moves.push_back(std::move(move));
    };
    for (const auto& [who, today] : now)
        compare(who, old.contains(who) ? old.at(who) : nobody, today);
    for (const auto& [who, then] : old)
        if (!now.contains(who)) compare(who, then, nobody);
    std::stable_sort(comparison.moves.begin(), comparison.moves.end(),
                     [](const Move& a, const Move& b) { return better_rank(a) < better_rank(b); });
    if (before.parameters != after.parameters)
        comparison.notes.push_back(say("The two findings were made with different options; part "
                                       "of what moved may come from that."));
    if (before.version != after.version)
        comparison.notes.push_back(say("The two findings were made by different versions of the "
                                       "program (%1, %2).",
                                       {before.version, after.version}));
    return comparison;
}

} // namespace headwater
