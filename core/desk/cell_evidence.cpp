// SPDX-License-Identifier: Apache-2.0
#include "core/desk/cell_evidence.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "core/desk/scene_records.h"
#include "core/desk/zoned_time.h"

namespace headwater {

std::vector<std::int64_t> records_in(const Activity& activity, const ChartScene& scene,
                                     const std::optional<HeatCell>& cell) {
    std::unordered_map<std::int64_t, std::int64_t> drawn; // the tie that a link is drawn by
    for (const ChartLink& link : scene.links)
        for (const std::int64_t record : records_behind(scene, link))
            drawn.emplace(record, link.record);
    std::set<std::int64_t> records;
    for (const Happening& happening : activity.happenings) {
        if (cell && cell_of(happening) != cell) continue;
        if (const auto tie = drawn.find(happening.record); tie != drawn.end())
            records.insert(tie->second);
        for (const std::uint32_t end : {happening.from, happening.to})
            if (happening.record == 0 && end != Happening::nobody)
                records.insert(scene.items[end].record);
    }
    return {records.begin(), records.end()};
}

namespace {

std::string label_of(const ChartScene& scene, std::uint32_t item) {
    return item == Happening::nobody ? std::string() : scene.items[item].label;
}

class CellReading {
public:
    CellReading(const Case& the_case, const ChartScene& scene, const Activity& activity,
                ZonedTimes times, Task& task)
        : m_case(the_case),
          m_scene(scene),
          m_activity(activity),
          m_times(std::move(times)),
          m_task(task) {
        for (const Source& source : the_case.sources())
            m_titles.emplace(source.id.value, source.title);
    }

    Result<CellEvidence> read(const HeatCell& cell, std::size_t most) {
        std::int64_t record = 0;
        std::size_t call = 0;
        for (const Happening& happening : m_activity.happenings) {
            if (!m_task.may_go_on()) return stopped();
            const bool inside = cell_of(happening) == cell;
            const std::size_t place = happening.record == 0 ? call++ : 0;
            if (!inside) continue;
            if (happening.record == 0)
                add(m_activity.calls[place]);
            else if (happening.record != std::exchange(record, happening.record))
                add_evidence(happening, cell);
        }
        std::ranges::sort(m_found, {}, [](const Found& f) { return f.first; });
        CellEvidence evidence;
        evidence.all = m_found.size();
        for (std::size_t i = 0; i < std::min(most, m_found.size()); ++i)
            evidence.lines.push_back(std::move(m_found[i].line));
        return evidence;
    }

private:
    struct Found {
        std::int64_t first;
        CellEvidence::Line line;
    };

    void add_evidence(const Happening& happening, const HeatCell& cell) {
        for (const Evidence& item : m_case.evidence_of(happening.record)) {
            const auto time = m_times.of(item.happened);
            if (item.refuted || !time || !is_wanted(*time, cell)) continue;
            m_found.push_back(
                {time->first,
                 {item.happened, label_of(m_scene, happening.from), label_of(m_scene, happening.to),
                  m_titles[item.source.value], item.place, happening.record}});
        }
    }

    bool is_wanted(const ZonedTime& time, const HeatCell& cell) const {
        const auto& period = m_activity.wish.period;
        if (period && (time.first > period->to || time.last < period->from)) return false;
        return cell_of({time.first, time.last}) == cell;
    }

    void add(const Call& call) {
        m_found.push_back({call.first,
                           {call.happened, call.from, call.to, m_titles[call.source.value],
                            "row " + std::to_string(call.row), 0}});
    }

    const Case& m_case;
    const ChartScene& m_scene;
    const Activity& m_activity;
    ZonedTimes m_times;
    Task& m_task;
    std::map<std::int64_t, std::string> m_titles;
    std::vector<Found> m_found;
};

} // namespace

Result<CellEvidence> evidence_in(const Case& the_case, const ChartScene& scene,
                                 const Activity& activity, const HeatCell& cell, std::size_t most,
                                 Task& task) {
    TRY(ZonedTimes times, ZonedTimes::in(activity.wish.zone));
    return CellReading(the_case, scene, activity, std::move(times), task).read(cell, most);
}

} // namespace headwater
