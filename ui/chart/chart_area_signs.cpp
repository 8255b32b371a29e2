// SPDX-License-Identifier: Apache-2.0
// What is drawn by hand on the chart that is shown: moved, widened, opened; and boxes for which one
// thing stands.
#include <algorithm>
#include <unordered_set>

#include "core/casefile/edits.h"
#include "core/desk/collapsing.h"
#include "ui/chart/chart_area.h"
#include "ui/chart/sign_steps.h"
#include "ui/look/language.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

const ChartSign* sign_of(const Chart& chart, std::int64_t record) {
    const auto found = std::ranges::find(chart.signs, SignId{record}, &ChartSign::id);
    return found == chart.signs.end() ? nullptr : &*found;
}

/// Of what the box that stands under that number holds, how each place changes with the box.
void move_members(std::vector<Placement>& placements, const ChartScene& whole, const ChartItem& box,
                  const ChartSign& sign, Point to) {
    const std::unordered_set<EntityId> members(sign.members.begin(), sign.members.end());
    for (const ChartItem& item : whole.items)
        if (members.contains(EntityId{item.record}))
            placements.push_back({EntityId{item.record}, item.at + (to - box.at), true});
}

} // namespace

std::shared_ptr<const ChartScene> ChartArea::whole_scene() const {
    return m_whole ? m_whole : m_canvas->shared_scene();
}

void ChartArea::collapse(Built& built) {
    if (!has_collapsed(built.scene)) return;
    built.whole = std::make_shared<const ChartScene>(std::move(built.scene));
    built.scene = collapsed(*built.whole).scene;
}

std::vector<EntityId> ChartArea::selected_here() const {
    std::vector<EntityId> chosen;
    for (const ChartItem& item : m_canvas->scene().items) {
        if (!m_session.selection().contains(item.record)) continue;
        if (item.stands_for == 0)
            chosen.push_back({item.record});
        else if (const ChartSign* box = sign_of(m_chart, item.record))
            chosen.insert(chosen.end(), box->members.begin(), box->members.end());
    }
    std::ranges::sort(chosen);
    const auto twice = std::ranges::unique(chosen);
    chosen.erase(twice.begin(), twice.end());
    return chosen;
}

ChartArea::Moved ChartArea::sorted_out(const std::vector<Placement>& moved) const {
    Moved sorted;
    for (const Placement& placement : moved) {
        const std::int64_t record = placement.entity.value;
        const ChartSign* sign = sign_of(m_chart, record);
        if (sign == nullptr) {
            sorted.placements.push_back(placement);
        } else if (sign->kind != SignKind::box) {
            sorted.signs.push_back(*sign);
            sorted.signs.back().at = placement.at;
        } else if (m_whole) {
            const Collapsed before = collapsed(*m_whole);
            const auto box = std::ranges::find(before.scene.items, record, &ChartItem::record);
            if (box != before.scene.items.end())
                move_members(sorted.placements, *m_whole, *box, *sign, placement.at);
        }
    }
    return sorted;
}

void ChartArea::keep_width(std::int64_t record, double width) {
    const ChartSign* sign = sign_of(m_chart, record);
    if (sign == nullptr) return;
    ChartSign wider = *sign;
    wider.width = width;
    put_sign(*this, wider);
}

void ChartArea::open(std::int64_t record) {
    const ChartSign* sign = sign_of(m_chart, record);
    if (sign == nullptr) return m_session.go_to(record);
    if (sign->collapsed)
        fold(*this, {*sign}, Folding::expand);
    else
        edit_sign(*this, *sign);
}

void ChartArea::centre_on(std::int64_t record) {
    if (m_canvas->centre_on(record) || !m_whole) return;
    const auto item = std::ranges::find(m_whole->items, record, &ChartItem::record);
    if (item == m_whole->items.end()) return;
    const std::size_t place =
        collapsed(*m_whole).place[static_cast<std::size_t>(item - m_whole->items.begin())];
    const ChartItem& box = m_canvas->scene().items[place];
    m_canvas->centre_on(box.record);
    m_session.tell(tr("%1 is in the box \"%2\", which is collapsed. Double click the box to "
                      "expand it.")
                       .arg(qt(item->label), qt(box.label)));
}

} // namespace headwater
