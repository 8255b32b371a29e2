// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/same_person.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/analysis/wording.h"

namespace headwater {

namespace {

constexpr double alike = 0.3;
constexpr std::uint32_t few = 3;
constexpr int most_rounds = 8;
constexpr Vertex nowhere = std::numeric_limits<Vertex>::max();

struct Pair {
    Vertex before;
    Vertex after;
    std::uint32_t common;
    std::size_t all; ///< contacts of either
    double likeness;
};

class Matching {
public:
    Matching(const Network& before, const Network& after)
        : m_before(before),
          m_after(after),
          m_itself(before.vertices(), nowhere),
          m_earlier(after.vertices(), nowhere),
          m_common(after.vertices(), 0) {
        std::unordered_map<std::int64_t, Vertex> later;
        for (Vertex v = 0; v < after.vertices(); ++v)
            later.emplace(after.actors[v].id.value, v);
        for (Vertex v = 0; v < before.vertices(); ++v)
            if (const auto found = later.find(before.actors[v].id.value); found != later.end()) {
                m_itself[v] = found->second;
                m_earlier[found->second] = v;
            }
        m_now = m_itself;
    }

    /// True: the matches changed.
    bool improve() {
        std::vector<Pair> pairs;
        for (Vertex a = 0; a < m_before.vertices(); ++a)
            add_pairs(a, pairs);
        std::sort(pairs.begin(), pairs.end(), [](const Pair& x, const Pair& y) {
            return std::tuple(-x.likeness, x.before, x.after) <
                   std::tuple(-y.likeness, y.before, y.after);
        });
        auto matched = take_best(pairs);
        const bool changed = matched != m_matched;
        m_matched = std::move(matched);
        m_now = m_itself;
        for (const Pair& pair : m_best)
            m_now[pair.before] = pair.after;
        return changed;
    }

    const std::vector<Pair>& best() const { return m_best; }
    /// How much of its contacts somebody keeps under the same number.
    double continuity(Vertex a) const {
        return m_itself[a] == nowhere ? 0 : likeness(a, m_itself[a]);
    }
    double continuity_of_later(Vertex b) const {
        return m_earlier[b] == nowhere ? 0 : likeness(m_earlier[b], b);
    }

private:
    /// `known` are the contacts of the first as they are now, each once.
    double jaccard(std::size_t known, Vertex b, std::uint32_t common) const {
        const auto all = known + m_after.graph.degree(b) - common;
        return all > 0 ? static_cast<double>(common) / static_cast<double>(all) : 0;
    }

    double likeness(Vertex a, Vertex b) const {
        const auto known = contacts_now(a);
        std::uint32_t common = 0;
        for (const Vertex u : known)
            common += u < m_after.vertices() && m_after.graph.has_arc(b, u) ? 1 : 0;
        return jaccard(known.size(), b, common);
    }

    /// Who the contacts of `a` are in the later network, each once: somebody and his new phone are
    /// one. Those who are no longer there are counted, under places beyond the last.
    std::vector<Vertex> contacts_now(Vertex a) const {
        std::vector<Vertex> now;
        for (const Vertex u : m_before.graph.neighbours(a))
            now.push_back(m_now[u] != nowhere ? m_now[u] : m_after.vertices() + u);
        std::sort(now.begin(), now.end());
        now.erase(std::unique(now.begin(), now.end()), now.end());
        return now;
    }

    /// All who share a contact with `a`; common contacts are counted by walking to them.
    void add_pairs(Vertex a, std::vector<Pair>& pairs) {
        if (m_before.graph.degree(a) < few) return;
        std::vector<Vertex> met;
        const auto known = contacts_now(a);
        for (const Vertex u : known) {
            if (u >= m_after.vertices()) continue;
            for (const Vertex b : m_after.graph.neighbours(u))
                if (m_common[b]++ == 0) met.push_back(b);
        }
        for (const Vertex b : met) {
            const auto common = std::exchange(m_common[b], 0);
            const double like = jaccard(known.size(), b, common);
            if (b == m_itself[a] || m_after.graph.degree(b) < few || like < alike) continue;
            if (like > continuity(a) && like > continuity_of_later(b))
                pairs.push_back(
                    {a, b, common, known.size() + m_after.graph.degree(b) - common, like});
        }
    }

    std::vector<std::pair<Vertex, Vertex>> take_best(const std::vector<Pair>& pairs) {
        std::vector<char> used_before(m_before.vertices(), 0);
        std::vector<char> used_after(m_after.vertices(), 0);
        std::vector<std::pair<Vertex, Vertex>> matched;
        m_best.clear();
        for (const Pair& pair : pairs) {
            if (used_before[pair.before] != 0 || used_after[pair.after] != 0) continue;
            used_before[pair.before] = used_after[pair.after] = 1;
            m_best.push_back(pair);
            matched.push_back({pair.before, pair.after});
        }
        std::sort(matched.begin(), matched.end());
        return matched;
    }

    const Network& m_before;
    const Network& m_after;
    std::vector<Vertex> m_itself;  ///< the same record in the later network
    std::vector<Vertex> m_earlier; ///< and the other way round
    std::vector<Vertex> m_now;     ///< who that is now, as far as we think
    std::vector<std::uint32_t> m_common;
    std::vector<Pair> m_best;
    std::vector<std::pair<Vertex, Vertex>> m_matched;
};

SamePerson explained(const Network& before, const Network& after, const Matching& matching,
                     const Pair& pair) {
    SamePerson proposal{pair.before, pair.after, pair.likeness, {}, {}};
    const Actor& old = before.actors[pair.before];
    const Actor& fresh = after.actors[pair.after];
    const std::vector<std::int64_t> records{old.id.value, fresh.id.value};
    proposal.reasons.push_back({say("%1 before and %2 after have %3 of %4 contacts in common.",
                                    {old.label, fresh.label, count(pair.common), count(pair.all)}),
                                records});
    proposal.reasons.push_back({say("%1 itself keeps %2 of its contacts.",
                                    {old.label, percent(matching.continuity(pair.before))}),
                                records});
    if (matching.continuity(pair.before) > 0)
        proposal.against.push_back(
            {say("%1 is still in use afterwards, with other contacts.", {old.label}), records});
    return proposal;
}

} // namespace

Result<std::vector<SamePerson>> propose_same_persons(const Network& before, const Network& after,
                                                     Task& task) {
    Matching matching(before, after);
    for (int round = 0; round < most_rounds; ++round) {
        if (!task.may_go_on()) return stopped();
        if (!matching.improve()) break;
    }
    std::vector<SamePerson> proposals;
    for (const Pair& pair : matching.best())
        proposals.push_back(explained(before, after, matching, pair));
    return proposals;
}

} // namespace headwater
