// SPDX-License-Identifier: Apache-2.0
// Names on a chart: the most important first, each at the first place around its disc where it
// touches no other name and no other disc; a name that finds none is left out.
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "core/picture/chart_look.h"
#include "core/picture/chart_signs.h"
#include "core/picture/label_places.h"
#include "core/picture/link_words.h"

namespace headwater {

namespace {

/// With more links than this, every place lies on some.
constexpr std::size_t most_lines = 4000;

/// Discs smaller than this on the screen are seen as a cloud; the names of leaders lie over it.
constexpr double dot_radius = 3;

/// Of those less important than so many others in sight, no names are tried.
constexpr std::size_t most_tried = 1500;

Box area_of(const ChartLook& look) {
    if (look.seen) return *look.seen;
    const Point first = look.scene.items.front().at;
    Box box{first.x, first.y, first.x, first.y};
    for (const ChartItem& item : look.scene.items) {
        box = box.joined({item.at.x, item.at.y, item.at.x, item.at.y});
    }
    return box.grown(40 * look.pixel);
}

/// Those in sight that may be named, the most important first.
std::vector<std::size_t> by_importance(const ChartLook& look) {
    const auto& items = look.scene.items;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (look.is_seen(i)) order.push_back(i);
    const auto key = [&](std::size_t i) {
        const ChartItem& item = items[i];
        const std::uint32_t rank = item.rank == 0 ? UINT32_MAX : item.rank;
        return std::tuple(!item.selected, std::min(rank, badge_ranks + 1), -item.importance, i);
    };
    const std::size_t tried = look.seen ? std::min(most_tried, order.size()) : order.size();
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(tried),
                      order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    order.resize(tried);
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
            if (!look.is_seen(i)) continue;
            const bool dot =
                look.radii[i] * look.scale < dot_radius || look.distance() == Distance::far;
            const Point at = look.scene.items[i].at;
            dot ? m_places.take_dot(at, look.reach(i), i)
                : m_places.take_disc(at, look.reach(i), i);
            const double side = 2 * look.badge_radius();
            const std::size_t badges = badges_of(look, i).size();
            for (std::size_t place = 0; place < badges; ++place)
                m_places.take_box(box_around(look.badge_centre(i, place), {side, side}));
        }
        note_lines();
    }

    void place(std::size_t index, std::vector<Mark>& marks) {
        const ChartItem& item = m_look.scene.items[index];
        if (item.label.empty() || (m_look.share_there(index) == 0 && !item.selected)) return;
        TextMark text;
        text.text = item.label;
        text.size = m_look.style.label_size * m_look.pixel;
        text.bold = m_look.is_to_be_named(index);
        if (!text.bold && m_look.distance() == Distance::far) return;
        text.colour = m_look.style.text;
        text.halo = faded(m_look.style.halo, 0.85);
        const Size size = m_look.measure(text.text, text.size, text.bold);
        auto box = best_place(index, size);
        if (!box && text.bold) {
            box = place_further_out(index, size);
            if (box) marks.push_back(thread_to(index, *box));
        }
        if (!box) return;
        m_places.take_box(*box);
        text.at = {box->centre().x, box->top + size.height * text_ascent};
        marks.push_back({text, item.record});
    }

    /// Names of groups stand where they stand; names of items keep clear of them.
    void place_group(std::size_t group, std::vector<Mark>& marks) {
        const TextMark name = name_of_group(m_look, group);
        m_places.take_box(text_box(name, m_look.measure(name.text, name.size, name.bold)));
        marks.push_back({name, 0});
    }

    /// The largest group first: the names of others give way.
    void place_far_groups(std::vector<Mark>& marks) {
        for (const FarGroup& group : m_look.far->groups) {
            const TextMark name = name_of_far_group(m_look, group);
            const Box box = text_box(name, m_look.measure(name.text, name.size, name.bold));
            const bool seen = !m_look.seen || m_look.seen->overlaps(box);
            const Box shape = box_of_far_group(m_look, group);
            if (!seen || shape.width() < 0.6 * box.width()) continue;
            if (!m_places.is_free(box, nobody, LabelPlaces::Dots::covered)) continue;
            m_places.take_box(box.grown(2 * m_look.pixel));
            marks.push_back({name, 0});
        }
    }

    LabelPlaces& places() { return m_places; }

private:
    static constexpr auto nobody = static_cast<std::size_t>(-2);

    void note_lines() {
        const auto note = [&](const ChartLink& link) {
            m_places.note_line(m_look.scene.items[link.from].at, m_look.scene.items[link.to].at);
        };
        if (m_look.distance() != Distance::near) return;
        if (m_look.link_order != nullptr) {
            const auto links = links_in_sight(m_look, *m_look.link_order);
            for (std::size_t k = 0; links.size() <= most_lines && k < links.size(); ++k)
                note(m_look.scene.links[links[k]]);
        } else if (m_look.scene.links.size() <= most_lines) {
            std::ranges::for_each(m_look.scene.links, note);
        }
    }

    /// The free place that covers the fewest lines; of equals the one named first.
    std::optional<Box> best_place(std::size_t index, Size size) const {
        const Point at = m_look.scene.items[index].at;
        std::optional<Box> best;
        double least = 0, order = 0;
        for (const Point middle : places_around(at, m_look.reach(index), size)) {
            order += 0.4;
            const Box box = box_around(middle, size);
            if (!fits(box) || !m_places.is_free(box, index, dots_under(index))) continue;
            const double cost = order + static_cast<double>(m_places.lines_under(box));
            if (best && cost >= least) continue;
            best = box;
            least = cost;
        }
        return best;
    }

    /// For those who must be named: the nearest free place on rings further and further out.
    std::optional<Box> place_further_out(std::size_t index, Size size) const {
        const Point at = m_look.scene.items[index].at;
        for (int ring = 1; ring <= 8; ++ring) {
            for (int k = 0; k < 16; ++k) {
                const double angle = std::numbers::pi * (k % 2 == 0 ? k : 15 - k) / 8;
                const double far = m_look.reach(index) + ring * size.height;
                const Point way{std::cos(angle) * (far + size.width / 2),
                                std::sin(angle) * (far + size.height / 2)};
                const Box box = box_around(at + way, size);
                if (fits(box) && m_places.is_free(box, index, dots_under(index))) return box;
            }
        }
        return std::nullopt;
    }

    /// A thin line from a disc to its name that stands apart.
    Mark thread_to(std::size_t index, const Box& box) const {
        const ChartItem& item = m_look.scene.items[index];
        const Point end{std::clamp(item.at.x, box.left, box.right),
                        std::clamp(item.at.y, box.top, box.bottom)};
        const double far = std::max(length(end - item.at), 1e-9);
        const Point start = item.at + (end - item.at) * (m_look.reach(index) / far);
        return {LineMark{start, end, {m_look.style.text, 0.7 * m_look.pixel, Dash::solid}},
                item.record};
    }

    LabelPlaces::Dots dots_under(std::size_t index) const {
        const bool named = m_look.is_to_be_named(index);
        return named ? LabelPlaces::Dots::covered : LabelPlaces::Dots::kept_clear;
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
    const bool near = look.distance() == Distance::near;
    draw_names_of_signs(look, labeller.places(), marks);
    if (!near) labeller.place_far_groups(marks);
    for (std::size_t g = 0; near && g < look.scene.groups.size(); ++g) {
        if (!look.scene.groups[g].members.empty()) labeller.place_group(g, marks);
    }
    for (const std::size_t i : by_importance(look))
        labeller.place(i, marks);
    draw_link_words(look, labeller.places(), marks); // in what room names leave
    draw_flow_counts(look, labeller.places(), marks);
}

} // namespace headwater
