// SPDX-License-Identifier: Apache-2.0
#include "core/desk/collapsing.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "core/desk/scene_records.h"

namespace headwater {

namespace {

constexpr auto nobody = static_cast<std::size_t>(-1);

bool is_collapsed(const DrawnSign& sign) {
    return sign.kind == SignKind::box && sign.collapsed && !sign.members.empty();
}

/// The box that each item goes into, by its place among the signs, or nobody.
std::vector<std::size_t> boxes_of(const ChartScene& scene) {
    std::vector<std::size_t> order(scene.signs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater<>(),
                             [&](std::size_t i) { return scene.signs[i].members.size(); });
    std::vector<std::size_t> boxes(scene.items.size(), nobody);
    for (const std::size_t sign : order) {
        if (!is_collapsed(scene.signs[sign])) continue;
        for (const std::size_t member : scene.signs[sign].members)
            if (boxes[member] == nobody) boxes[member] = sign;
    }
    return boxes;
}

ChartItem item_for(const ChartScene& scene, const DrawnSign& box,
                   const std::vector<std::size_t>& members) {
    ChartItem item;
    item.record = box.record;
    item.stands_for = static_cast<std::uint32_t>(members.size());
    item.label = box.text + (box.text.empty() ? "" : ", ") + std::to_string(members.size());
    item.stands_back = true;
    for (const std::size_t member : members) {
        const ChartItem& one = scene.items[member];
        item.at = item.at + one.at * (1 / static_cast<double>(members.size()));
        item.importance = std::max(item.importance, one.importance);
        item.stands_back = item.stands_back && one.stands_back;
        item.seized = item.seized || one.seized;
        item.fresh = item.fresh || one.fresh;
    }
    return item;
}

/// Several ties between the same two as one.
class Gathering {
public:
    void add(const ChartScene& whole, const ChartLink& link) {
        for (const std::int64_t record : records_behind(whole, link))
            if (record != 0) m_records.push_back(record);
        if (std::exchange(m_any, true))
            join(link);
        else
            m_link = link;
    }

    ChartLink finish(std::vector<std::int64_t>& records) {
        m_link.parallel = 0;
        m_link.first_record = static_cast<std::uint32_t>(records.size());
        m_link.records = static_cast<std::uint32_t>(m_records.size());
        records.insert(records.end(), m_records.begin(), m_records.end());
        return m_link;
    }

private:
    void join(const ChartLink& link) {
        m_link.weight += link.weight;
        if (link.kind != m_link.kind) m_link.kind.clear();
        if (link.outfit != m_link.outfit) m_link.outfit = 0;
        m_link.directed = m_link.directed && link.directed && link.from == m_link.from;
        m_link.stands_out = m_link.stands_out || link.stands_out;
        m_link.stands_back = m_link.stands_back && link.stands_back;
        m_link.guessed = m_link.guessed && link.guessed;
        if (link.strength < m_link.strength || m_link.record == 0) m_link.record = link.record;
        m_link.strength = std::min(m_link.strength, link.strength);
        m_link.worth = std::max(m_link.worth, link.worth);
        if (link.first_day == ChartLink::no_day) return;
        const bool undated = m_link.first_day == ChartLink::no_day;
        m_link.first_day = undated ? link.first_day : std::min(m_link.first_day, link.first_day);
        m_link.last_day = std::max(m_link.last_day, link.last_day);
    }

    bool m_any = false;
    ChartLink m_link;
    std::vector<std::int64_t> m_records;
};

class Collapse {
public:
    explicit Collapse(const ChartScene& whole) : m_whole(whole), m_boxes(boxes_of(whole)) {}

    Collapsed run() {
        m_made.scene = m_whole;
        m_made.place.assign(m_whole.items.size(), nobody);
        put_items();
        put_links();
        put_groups();
        put_signs();
        return std::move(m_made);
    }

private:
    ChartScene& made() { return m_made.scene; }

    void put_items() {
        made().items.clear();
        made().communities.clear();
        std::map<std::size_t, std::vector<std::size_t>> members; // by the sign
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            if (m_boxes[i] == nobody)
                put_item(m_whole.items[i], {i});
            else
                members[m_boxes[i]].push_back(i);
        }
        m_first_box = made().items.size();
        for (const auto& [sign, of] : members)
            put_item(item_for(m_whole, m_whole.signs[sign], of), of);
    }

    void put_item(ChartItem item, const std::vector<std::size_t>& of) {
        for (const std::size_t i : of)
            m_made.place[i] = made().items.size();
        made().items.push_back(std::move(item));
        if (!m_whole.communities.empty())
            made().communities.push_back(m_whole.communities[of.front()]);
    }

    void put_links() {
        made().links.clear();
        std::map<std::pair<std::size_t, std::size_t>, Gathering> gathered;
        for (const ChartLink& link : m_whole.links) {
            ChartLink moved = link;
            moved.from = m_made.place[link.from];
            moved.to = m_made.place[link.to];
            if (std::max(moved.from, moved.to) < m_first_box)
                made().links.push_back(std::move(moved));
            else if (moved.from != moved.to)
                gathered[std::minmax(moved.from, moved.to)].add(m_whole, moved);
        }
        std::vector<std::int64_t> records;
        if (m_whole.link_records) records = *m_whole.link_records;
        for (auto& [ends, ties] : gathered)
            made().links.push_back(ties.finish(records));
        made().link_records = std::make_shared<const std::vector<std::int64_t>>(std::move(records));
    }

    /// Where those stand now, each once.
    std::vector<std::size_t> places_of(const std::vector<std::size_t>& members) const {
        std::vector<std::size_t> places;
        for (const std::size_t member : members)
            places.push_back(m_made.place[member]);
        std::ranges::sort(places);
        const auto twice = std::ranges::unique(places);
        places.erase(twice.begin(), twice.end());
        return places;
    }

    /// What stands for a box is of a group that holds something of it.
    void put_groups() {
        for (ChartGroup& group : made().groups)
            group.members = places_of(group.members);
    }

    void put_signs() {
        std::erase_if(made().signs, is_collapsed);
        for (DrawnSign& sign : made().signs)
            sign.members = places_of(sign.members);
        std::erase_if(made().signs, [&](const DrawnSign& sign) { // wholly inside another
            return sign.members.size() == 1 && sign.members.front() >= m_first_box;
        });
    }

    const ChartScene& m_whole;
    std::vector<std::size_t> m_boxes;
    Collapsed m_made;
    std::size_t m_first_box = 0;
};

} // namespace

bool has_collapsed(const ChartScene& scene) {
    return std::ranges::any_of(scene.signs, is_collapsed);
}

Collapsed collapsed(const ChartScene& whole) {
    return Collapse(whole).run();
}

} // namespace headwater
