// SPDX-License-Identifier: Apache-2.0
// Names on a chart: the most important first, each at the first place around its disc where it
// touches no other name and no other disc; a name that finds none is left out.
#include <algorithm>
#include <array>
#include <numeric>

#include "core/picture/chart_look.h"
#include "core/picture/label_places.h"

namespace headwater {

namespace {

/// With more links than this, every place lies on some.
constexpr std::size_t most_lines = 4000;

Box area_of(const ChartLook& look) {
    const Point first = look.scene.items.front().at;
    Box box{first.x, first.y, first.x, first.y};
    for (const ChartItem& item : look.scene.items) {
        box = box.joined({item.at.x, item.at.y, item.at.x, item.at.y});
    }
    return box.grown(40 * look.pixel);
}

std::vector<std::size_t> by_importance(const std::vector<ChartItem>& items) {
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto key = [&](std::size_t i) {
        const ChartItem& item = items[i];
        const std::uint32_t rank = item.rank == 0 ? UINT32_MAX : item.rank;
        return std::tuple(!item.selected, std::min(rank, badge_ranks + 1), -item.importance);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    return order;
}

/// Where the middle of a name may stand, by the half sizes of disc and name: below, right, above,
/// left, then the corners.
std::array<Point, 8> places_around(Point at, double reach, Size size) {
    const double x = reach * 1.1 + size.height * 0.12 + size.width / 2;
    const double y = reach + size.height / 2;
    const double cx = reach * 0.7 + size.width / 2, cy = reach * 0.7 + size.height / 2;
    return {Point{at.x, at.y + y},       Point{at.x + x, at.y},       Point{at.x, at.y - y},
            Point{at.x - x, at.y},       Point{at.x + cx, at.y + cy}, Point{at.x - cx, at.y + cy},
            Point{at.x + cx, at.y - cy}, Point{at.x - cx, at.y - cy}};
}

class Labeller {
public:
    explicit Labeller(const ChartLook& look)
        : m_look(look), m_places(area_of(look), look.style.label_size * 3 * look.pixel) {
        for (std::size_t i = 0; i < look.scene.items.size(); ++i) {
            m_places.take_disc(look.scene.items[i].at, look.reach(i), i);
            if (!look.shows_rank(look.scene.items[i])) continue;
            const double side = 2 * look.badge_radius();
            m_places.take_box(box_around(look.badge_centre(i), {side, side}));
        }
        if (look.scene.links.size() > most_lines) return;
        for (const ChartLink& link : look.scene.links) {
            m_places.note_line(look.scene.items[link.from].at, look.scene.items[link.to].at);
        }
    }

    void place(std::size_t index, std::vector<Mark>& marks) {
        const ChartItem& item = m_look.scene.items[index];
        if (item.label.empty()) return;
        TextMark text;
        text.text = item.label;
        text.size = m_look.style.label_size * m_look.pixel;
        text.bold = m_look.shows_rank(item) || item.selected;
        text.colour = m_look.style.text;
        text.halo = faded(m_look.style.halo, 0.85);
        const Size size = m_look.measure(text.text, text.size, text.bold);
        const auto box = best_place(index, size);
        if (!box) return;
        m_places.take_box(*box);
        text.at = {box->centre().x, box->top + size.height * text_ascent};
        marks.push_back({text, item.record});
    }

private:
    /// The free place that covers the fewest lines; of equals the one named first.
    std::optional<Box> best_place(std::size_t index, Size size) const {
        const Point at = m_look.scene.items[index].at;
        std::optional<Box> best;
        double least = 0, order = 0;
        for (const Point middle : places_around(at, m_look.reach(index), size)) {
            order += 0.4;
            const Box box = box_around(middle, size);
            if (!fits(box) || !m_places.is_free(box, index)) continue;
            const double cost = order + static_cast<double>(m_places.lines_under(box));
            if (best && cost >= least) continue;
            best = box;
            least = cost;
        }
        return best;
    }

    bool fits(const Box& box) const {
        if (!m_look.bounds) return true;
        const Box& b = *m_look.bounds;
        return box.left >= b.left && box.right <= b.right && box.top >= b.top &&
               box.bottom <= b.bottom;
    }

    const ChartLook& m_look;
    LabelPlaces m_places;
};

} // namespace

void draw_labels(const ChartLook& look, std::vector<Mark>& marks) {
    if (look.scene.items.empty()) return;
    Labeller labeller(look);
    for (const std::size_t i : by_importance(look.scene.items))
        labeller.place(i, marks);
}

} // namespace headwater
