// SPDX-License-Identifier: Apache-2.0
#include "core/desk/activity.h"

#include <algorithm>
#include <map>

#include "core/desk/scene_links.h"
#include "core/desk/scene_records.h"
#include "core/desk/zoned_time.h"

namespace headwater {

namespace {

constexpr std::uint64_t ask_every = 4096;
constexpr auto all_of_them = static_cast<std::size_t>(-1);

/// A line of one's own for each tie: chosen itself, or an end of it is.
std::vector<bool> chosen_items(const ChartScene& scene, const std::set<std::int64_t>& chosen) {
    std::vector<bool> items(scene.items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i] = chosen.empty() || chosen.contains(scene.items[i].record);
    return items;
}

class Reading {
public:
    Reading(const Case& the_case, const ChartScene& scene, ActivityWish wish, ZonedTimes times,
            Task& task)
        : m_case(the_case),
          m_scene(scene),
          m_items(chosen_items(scene, wish.chosen)),
          m_times(std::move(times)),
          m_task(task) {
        m_activity.wish = std::move(wish);
    }

    Result<Activity> read() {
        TRY(const auto batches, m_case.call_batches());
        for (const CallBatch& batch : batches)
            m_packed.emplace(batch.source.value, batch.entity_kind);
        TRY_VOID(read_evidence());
        if (!batches.empty()) TRY_VOID(read_calls());
        if (!m_task.may_go_on()) return stopped();
        return std::move(m_activity);
    }

private:
    bool is_chosen(const ChartLink& link) const {
        return m_items[link.from] || m_items[link.to] ||
               m_activity.wish.chosen.contains(link.record);
    }

    /// Of each slot of SceneRecords whether it is behind a tie that is chosen.
    std::vector<bool> chosen_slots(const SceneRecords& records) const {
        std::vector<bool> slots(records.slots());
        for (std::size_t l = 0; l < m_scene.links.size(); ++l) {
            if (!is_chosen(m_scene.links[l])) continue;
            for (std::size_t s = records.first_slot(l); s < records.first_slot(l + 1); ++s)
                slots[s] = true;
        }
        return slots;
    }

    Result<void> read_evidence() {
        const SceneRecords records(m_scene);
        const auto slots = chosen_slots(records);
        SceneRecords::Walk walk(records);
        std::uint64_t rows = 0;
        return m_case.each_said([&](const Said& said) {
            if (++rows % ask_every == 0 && !m_task.may_go_on()) return false;
            const std::size_t slot = walk.slot_of(said.subject);
            if (slot != SceneRecords::Walk::none && slots[slot]) take(said, records.ends(slot));
            return true;
        });
    }

    void take(const Said& said, std::pair<std::uint32_t, std::uint32_t> ends) {
        if (m_packed.contains(said.source)) return; // its calls speak for themselves
        if (said.refuted) {
            ++m_activity.refuted;
            return;
        }
        add(said.happened, {0, 0, ends.first, ends.second, said.subject});
    }

    /// False: it is not of the period, or has no date.
    bool add(std::string_view happened, Happening happening) {
        const auto time = m_times.of(happened);
        if (!time) {
            ++m_activity.undated;
            return false;
        }
        const auto& period = m_activity.wish.period;
        if (period && (time->first > period->to || time->last < period->from)) return false;
        m_activity.converted += time->converted ? 1 : 0;
        m_activity.zoneless += time->zoneless ? 1 : 0;
        happening.first = time->first;
        happening.last = time->last;
        m_activity.happenings.push_back(happening);
        return true;
    }

    /// The numbers of an item: itself, or those that are his.
    Result<std::vector<std::string>> numbers_of(const ChartItem& item) const {
        const auto is_number = [&](const std::string& kind) {
            return std::ranges::any_of(m_packed, [&](const auto& p) { return p.second == kind; });
        };
        if (is_number(item.kind)) return std::vector{item.label};
        std::vector<std::string> numbers;
        for (const Link& link : m_case.links_of({item.record})) {
            const LinkKind* kind = m_case.schema().link_kind(link.kind);
            if (!kind || kind->layer != Layer::ownership) continue;
            const EntityId other = link.from.value == item.record ? link.to : link.from;
            const auto entity = m_case.entity(other);
            if (entity && is_number(entity->kind)) numbers.push_back(entity->label);
        }
        return numbers;
    }

    Result<void> read_calls() {
        for (std::uint32_t i = 0; i < m_items.size(); ++i) {
            if (!m_task.may_go_on()) return stopped();
            if (!m_items[i]) continue;
            TRY(const auto numbers, numbers_of(m_scene.items[i]));
            for (const std::string& number : numbers) {
                TRY(auto page, m_case.calls({number}, all_of_them));
                for (Call& call : page.calls)
                    take(std::move(call), i);
            }
        }
        return {};
    }

    /// A call comes again for the number at its other end, and for everybody else who uses one of
    /// the two: it is the first user's.
    void take(Call call, std::uint32_t item) {
        const auto known = m_known.find({call.source.value, call.row});
        if (known != m_known.end()) {
            if (known->second == nowhere) return;
            Happening& happening = m_activity.happenings[known->second];
            std::uint32_t& end = call.outgoing ? happening.from : happening.to;
            if (end == Happening::nobody) end = item;
            return;
        }
        Happening happening;
        (call.outgoing ? happening.from : happening.to) = item;
        const bool added = add(call.happened, happening);
        m_known.emplace(std::pair(call.source.value, call.row),
                        added ? m_activity.happenings.size() - 1 : nowhere);
        if (added) m_activity.calls.push_back(std::move(call));
    }

    static constexpr auto nowhere = static_cast<std::size_t>(-1);
    const Case& m_case;
    const ChartScene& m_scene;
    std::vector<bool> m_items;
    ZonedTimes m_times;
    Task& m_task;
    std::map<std::int64_t, std::string> m_packed; ///< source -> kind of its numbers
    std::map<std::pair<std::int64_t, std::uint64_t>, std::size_t> m_known;
    Activity m_activity;
};

} // namespace

Result<ChartScene> unplaced_scene(const Case& the_case, const Network& network) {
    ChartScene scene;
    for (const Actor& actor : network.actors) {
        ChartItem& item = scene.items.emplace_back();
        item.record = actor.id.value;
        item.kind = actor.kind;
        item.label = actor.label;
    }
    TRY_VOID(add_links(the_case, network, scene));
    return scene;
}

Result<Activity> activity_of(const Case& the_case, const ChartScene& scene, ActivityWish wish,
                             Task& task) {
    TRY(ZonedTimes times, ZonedTimes::in(wish.zone));
    return Reading(the_case, scene, std::move(wish), std::move(times), task).read();
}

} // namespace headwater
