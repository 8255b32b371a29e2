// SPDX-License-Identifier: Apache-2.0
// What changes the chart that is shown: things moved by hand, and whatever else is a step of it.
#include <algorithm>
#include <set>
#include <unordered_map>

#include "core/casefile/edits.h"
#include "core/desk/late_layout.h"
#include "core/desk/layout_facts.h"
#include "core/desk/networks.h"
#include "core/desk/partial_layout.h"
#include "core/desk/scenes.h"
#include "ui/canvas/minimap.h"
#include "ui/chart/chart_area.h"
#include "ui/look/language.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

using Places = std::unordered_map<EntityId, Placement>;

Places places_of(const Chart& chart) {
    Places places;
    for (const Placement& placement : chart.placements)
        places.emplace(placement.entity, placement);
    return places;
}

/// The chart of the whole case, where it is stored: by now, or no more.
ChartId whole_chart_of(const Case& the_case) {
    const auto heads = the_case.chart_heads();
    const auto whole = std::ranges::find_if(heads, &ChartHead::whole);
    return whole == heads.end() ? ChartId{} : whole->id;
}

/// That chart as the case has it; that of the whole case may not be stored.
Chart as_stored(const Case& the_case, Chart chart) {
    if (chart.whole) chart.id = whole_chart_of(the_case);
    if (const auto stored = the_case.chart(chart.id)) return *stored;
    chart.placements.clear();
    if (chart.whole) {
        chart.signs.clear();
        chart.hidden.clear();
    }
    return chart;
}

/// Whom a chart of a part of the case shows.
std::set<std::int64_t> shown_on(const Chart& chart) {
    std::set<std::int64_t> shown;
    for (const Placement& placement : chart.placements)
        shown.insert(placement.entity.value);
    for (const EntityId hidden : chart.hidden)
        shown.erase(hidden.value);
    return shown;
}

} // namespace

Chart ChartArea::chart_as_seen() const {
    Chart chart = m_chart;
    Places places = places_of(chart);
    for (const ChartScene* scene : {m_whole.get(), &m_canvas->scene()}) {
        if (scene == nullptr) continue;
        for (const ChartItem& item : scene->items) {
            if (item.stands_for > 0) continue;
            const EntityId entity{item.record};
            places.try_emplace(entity, Placement{entity, item.at, false}).first->second.at =
                item.at;
        }
    }
    chart.placements.clear();
    for (const auto& [entity, placement] : places)
        chart.placements.push_back(placement);
    std::ranges::sort(chart.placements, {}, &Placement::entity);
    return chart;
}

Result<ChartId> ChartArea::stored(Edits& edits) {
    if (m_chart.id) return m_chart.id;
    return edits.add(chart_as_seen());
}

bool ChartArea::change(const QString& label, const Change& change, const QString& key) {
    return m_session.apply({utf8(label),
                            [&](Edits& edits) -> Result<void> {
                                TRY(const ChartId chart, stored(edits));
                                return change(edits, chart);
                            },
                            utf8(key)});
}

Result<void> ChartArea::put(Edits& edits, const std::vector<Placement>& placements) {
    TRY(const ChartId chart, stored(edits));
    return edits.place(chart, placements);
}

/// The canvas counts its series from one each time that it is made; where in the history a series
/// began says which it is, of whatever chart and on whatever day.
QString ChartArea::step_key(const QString& series) {
    const bool goes_on = series == m_nudges.series && m_chart.id == m_nudges.chart;
    if (!goes_on)
        m_nudges = {series, m_chart.id,
                    QString("nudges from %1").arg(m_session.the_case().revision())};
    return series.isEmpty() ? QString() : m_nudges.key;
}

void ChartArea::keep_places(const std::vector<Placement>& moved, const QString& series) {
    const bool fresh = !m_chart.id;
    const Moved sorted = sorted_out(moved);
    m_storing = m_whole == nullptr; // what is seen is as it will be
    const bool done = change(
        tr("Move %n item(s)", nullptr, static_cast<int>(moved.size())),
        [&](Edits& edits, ChartId chart) -> Result<void> {
            for (const ChartSign& sign : sorted.signs)
                TRY_VOID(edits.put_sign(chart, sign));
            return edits.place(chart, sorted.placements);
        },
        step_key(series));
    m_storing = false;
    if (!done) return ask();
    if (fresh) fill_tabs();
    m_nudges.chart = m_chart.id; // stored by now
    Places places = places_of(chart_as_seen());
    for (const Placement& placement : sorted.placements)
        places[placement.entity] = placement;
    m_chart.placements.clear();
    for (const auto& [entity, placement] : places)
        m_chart.placements.push_back(placement);
    for (const ChartSign& sign : sorted.signs)
        *std::ranges::find(m_chart.signs, sign.id, &ChartSign::id) = sign;
    m_minimap->redraw();
    build_again();
}

void ChartArea::lay_out(const std::string& layout) {
    lay_out_with(layout, {});
}

void ChartArea::lay_out_groups(std::shared_ptr<const Answer> answer) {
    lay_out_with("grouped", std::move(answer));
}

void ChartArea::lay_out_with(const std::string& layout, std::shared_ptr<const Answer> groups) {
    if (!m_session.has_case()) return;
    const Chart before = chart_as_seen();
    m_session.read_in_background<Chart>(
        tr("Laying out the chart"), this,
        [chart = before, layout, groups,
         chosen = m_session.selection()](const Case& the_case, Task& task) -> Result<Chart> {
            TRY(const Network network,
                network_of(the_case, the_case.schema(), chart_filter(chart), task));
            TRY(LayoutOptions told, facts_for(the_case, network, layout, task));
            if (groups) told.group = groups_for_layout(groups->finding, groups->network, network);
            for (Vertex v = 0; v < network.vertices(); ++v)
                if (chosen.contains(network.actors[v].id.value)) told.focus.push_back(v);
            const bool around_focus = layout == "rings" || layout == "hierarchy";
            if (!around_focus && told.focus.size() >= fewest_laid_out)
                return laid_out_only(chosen, network, chart, layout, told, task);
            if (!chart.whole) {
                TRY(Chart part, laid_out_only(shown_on(chart), network, chart, layout, told, task));
                part.layout = layout;
                return part;
            }
            return laid_out(network, chart, layout, task, std::move(told));
        },
        [this, before, revision = m_session.the_case().revision()](Result<Chart> laid) {
            if (!laid) return m_session.tell(laid.error());
            take_layout(before, revision, *laid);
        });
}

/// By now another chart may be shown, and this one may have been worked on.
void ChartArea::take_layout(const Chart& before, std::int64_t revision, const Chart& laid) {
    const Case& the_case = m_session.the_case();
    const bool same = the_case.revision() == revision;
    const auto is_there = [&](EntityId entity) { return same || the_case.entity(entity); };
    const Chart next = laid_out_late(before, laid, as_stored(the_case, before), is_there);
    if (m_session.chart() == next.id) m_fit_next = true;
    m_session.apply({utf8(tr("Lay out the chart")),
                     [&](Edits& edits) -> Result<void> {
                         // newcomers join by the layout that it now has
                         if (next.id) return edits.amend(next);
                         TRY_VOID(edits.add(next));
                         return {};
                     },
                     ""});
}

} // namespace headwater
