// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/gaps.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace headwater {

namespace {

/// Holders at whom the trail of one consignment stops in the same way: same stage, same place.
struct LooseEnds {
    Stage stage = Stage::unknown;
    std::uint32_t site = no_place;
    std::int64_t time = INT64_MIN; ///< earliest of the last receipt, or of the first handing on
    std::vector<Vertex> holders;
    double quantity = 0;
    std::string goods;
};

/// Everything known of one consignment, by holder.
struct Trail {
    std::map<Vertex, std::vector<const Movement*>> received;
    std::map<Vertex, std::vector<const Movement*>> given;
};

using Ends = std::vector<LooseEnds>;

void gather(std::map<std::pair<Stage, std::uint32_t>, LooseEnds>& ends, Vertex holder, Stage stage,
            const std::vector<const Movement*>& movements, const Movement& one) {
    LooseEnds& end = ends[{stage, one.site}];
    end.time = end.holders.empty() ? one.first : std::max(end.time, one.first);
    end.stage = stage;
    end.site = one.site;
    end.holders.push_back(holder);
    end.goods = one.goods;
    for (const Movement* movement : movements)
        end.quantity += movement->quantity;
}

class TrailEnds {
public:
    TrailEnds(const SupplyLine& line, std::uint32_t consignment, const Trail& trail)
        : m_line(line), m_consignment(consignment), m_trail(trail) {}

    /// Who received and is not known to have handed on.
    Ends last() const {
        std::map<std::pair<Stage, std::uint32_t>, LooseEnds> ends;
        for (const auto& [holder, movements] : m_trail.received) {
            const Stage stage = stage_at(holder, *movements.back());
            const bool rightly = stage >= Stage::retail || was_seized(holder, movements);
            if (!m_trail.given.contains(holder) && !rightly)
                gather(ends, holder, stage, movements, *movements.back());
        }
        return in_order(ends);
    }

    /// Who handed on and is not known to have received.
    Ends first() const {
        std::map<std::pair<Stage, std::uint32_t>, LooseEnds> ends;
        for (const auto& [holder, movements] : m_trail.given) {
            const Stage stage = stage_at(holder, *movements.front());
            const bool rightly = stage == Stage::precursor || stage >= Stage::money;
            if (!m_trail.received.contains(holder) && !rightly)
                gather(ends, holder, stage, movements, *movements.front());
        }
        return in_order(ends);
    }

private:
    Stage stage_at(Vertex holder, const Movement& movement) const {
        return movement.stage == Stage::unknown ? m_line.holders[holder].stage : movement.stage;
    }

    bool was_seized(Vertex holder, const std::vector<const Movement*>& movements) const {
        return std::ranges::any_of(m_line.landmarks, [&](const Landmark& mark) {
            if (mark.actor.kind != "seizure" || m_consignment == no_place ||
                std::ranges::find(mark.consignments, m_consignment) == mark.consignments.end() ||
                mark.last < movements.back()->first)
                return false;
            const bool same_hands = std::ranges::find(mark.holders, holder) != mark.holders.end();
            return same_hands || (mark.site != no_place && mark.site == movements.back()->site);
        });
    }

    static Ends in_order(const std::map<std::pair<Stage, std::uint32_t>, LooseEnds>& ends) {
        Ends ordered;
        for (const auto& [key, end] : ends)
            ordered.push_back(end);
        std::ranges::stable_sort(ordered, {}, &LooseEnds::time);
        return ordered;
    }

    const SupplyLine& m_line;
    std::uint32_t m_consignment;
    const Trail& m_trail;
};

Gap opened(std::uint32_t consignment, const LooseEnds& before) {
    Gap gap;
    gap.consignment = consignment;
    gap.before = before.holders;
    gap.stage_before = before.stage;
    gap.site_before = before.site;
    gap.from = before.time;
    gap.quantity = before.quantity;
    gap.goods = before.goods;
    return gap;
}

void close(Gap& gap, const LooseEnds& after) {
    gap.after = after.holders;
    gap.stage_after = after.stage;
    gap.site_after = after.site;
    gap.to = after.time == INT64_MIN ? INT64_MAX : after.time;
    gap.quantity = after.quantity;
    gap.goods = after.goods;
}

/// The latest loose end on an earlier day than `after` and not further along the line; or none.
const LooseEnds* nearest_before(const Ends& last, const LooseEnds& after) {
    const LooseEnds* nearest = nullptr;
    for (const LooseEnds& before : last)
        if (before.time < after.time && before.stage <= after.stage) nearest = &before;
    return nearest;
}

void add_gaps(const SupplyLine& line, std::uint32_t consignment, const Trail& trail,
              std::vector<Gap>& gaps) {
    const TrailEnds ends(line, consignment, trail);
    const Ends last = ends.last();
    std::set<const LooseEnds*> met;
    for (const LooseEnds& after : ends.first()) {
        const LooseEnds* before = consignment == no_place ? nullptr : nearest_before(last, after);
        Gap gap;
        if (before != nullptr) gap = opened(consignment, *before);
        gap.consignment = consignment;
        close(gap, after);
        met.insert(before);
        gaps.push_back(std::move(gap));
    }
    for (const LooseEnds& before : last)
        if (!met.contains(&before)) gaps.push_back(opened(consignment, before));
}

} // namespace

std::vector<Gap> find_gaps(const SupplyLine& line) {
    std::map<std::uint32_t, Trail> trails;
    for (const Movement& movement : line.movements) {
        Trail& trail = trails[movement.consignment];
        trail.received[movement.to].push_back(&movement);
        trail.given[movement.from].push_back(&movement);
    }
    std::vector<Gap> gaps;
    for (const auto& [consignment, trail] : trails)
        add_gaps(line, consignment, trail, gaps);
    std::ranges::stable_sort(gaps, [](const Gap& a, const Gap& b) {
        return std::tie(a.consignment, a.to, a.from) < std::tie(b.consignment, b.to, b.from);
    });
    return gaps;
}

std::vector<Stage> uncovered_stages(const SupplyLine& line) {
    std::set<Stage> covered;
    for (const Movement& movement : line.movements)
        covered.insert(movement.stage);
    for (const Holder& holder : line.holders)
        covered.insert(holder.stage);
    std::vector<Stage> uncovered;
    for (const Stage stage : stages_of_goods)
        if (!covered.contains(stage)) uncovered.push_back(stage);
    return uncovered;
}

} // namespace headwater
