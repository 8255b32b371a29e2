// SPDX-License-Identifier: Apache-2.0
// Lines of a chart: width by weight, dashes by strength, parallel ones bent apart so that they
// can be counted, faint where there are many.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/picture/chart_look.h"

namespace headwater {

namespace {

/// Sideways place of every link among those between the same two: 0 if alone, else -1, 1 or
/// -1, 0, 1 and so on, in steps of one line.
std::vector<double> lanes_of(const std::vector<ChartLink>& links) {
    const auto ends = [&](std::size_t i) { return std::minmax(links[i].from, links[i].to); };
    std::vector<std::size_t> order(links.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(ends(a), links[a].parallel) < std::pair(ends(b), links[b].parallel);
    });
    std::vector<double> lanes(links.size(), 0);
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        while (last < order.size() && ends(order[last]) == ends(order[first]))
            ++last;
        const double middle = (static_cast<double>(last - first) - 1) / 2;
        for (std::size_t k = first; k < last; ++k) {
            const ChartLink& link = links[order[k]];
            const double lane = static_cast<double>(k - first) - middle;
            lanes[order[k]] = link.from < link.to ? lane : -lane; // the same side either way round
        }
        first = last;
    }
    return lanes;
}

constexpr double opacity_of_those_behind = 0.45;

class LinkPen {
public:
    explicit LinkPen(const ChartLook& look) : m_look(look) {
        const auto count = static_cast<double>(look.scene.links.size());
        const double per_item = count / std::max(1.0, static_cast<double>(look.scene.items.size()));
        m_opacity = std::clamp(1.15 - 0.16 * std::log(std::max(1.0, count / 150)), 0.3, 1.0);
        if (per_item > 6) m_opacity *= 0.8;
    }

    Pen operator()(const ChartLink& link) const {
        if (link.guessed) {
            Pen pen = pen_of_guess(m_look.style);
            pen.width *= m_look.pen_zoom;
            return pen;
        }
        const ChartItem& from = m_look.scene.items[link.from];
        const ChartItem& to = m_look.scene.items[link.to];
        Pen pen = pen_of(link.strength, m_look.style);
        pen.width = (pen.width + 0.45 * std::log10(std::max(1.0, link.weight))) * m_look.pen_zoom;
        const double weight = std::clamp(std::min(from.importance, to.importance), 0.0, 1.0);
        pen.colour = faded(mixed(pen.colour, m_look.style.strong_line, weight),
                           m_opacity + (1 - m_opacity) * weight);
        if (link.stands_back) {
            pen.colour = faded(m_look.style.line, m_opacity * opacity_of_those_behind);
        } else if (link.stands_out) {
            pen.colour = m_look.style.accent;
            pen.width += 1.6 * m_look.pen_zoom;
        } else if (from.selected || to.selected) {
            pen.colour = m_look.style.accent;
        }
        return pen;
    }

private:
    const ChartLook& m_look;
    double m_opacity = 1;
};

Mark mark_of(const ChartLook& look, std::size_t index, double lane, const Pen& pen) {
    const ChartLink& link = look.scene.links[index];
    LineMark line;
    line.from = look.scene.items[link.from].at;
    line.to = look.scene.items[link.to].at;
    line.pen = pen;
    const double far = length(line.to - line.from);
    line.bend = lane * std::min(7 * look.pen_zoom, far * 0.1);
    line.arrow_gap = look.reach(link.to);
    line.arrow_size = 4.2 * look.pen_zoom + 1.7 * pen.width;
    line.arrow_to = link.directed && far > line.arrow_gap + line.arrow_size + look.reach(link.from);
    return {line, link.record};
}

} // namespace

void draw_links(const ChartLook& look, std::vector<Mark>& marks) {
    const auto& links = look.scene.links;
    const auto lanes = lanes_of(links);
    const LinkPen pen(look);
    std::vector<double> priority;
    for (const ChartLink& link : links) {
        const ChartItem& from = look.scene.items[link.from];
        const ChartItem& to = look.scene.items[link.to];
        const double picked = from.selected || to.selected ? 2 : 0;
        const double shown = link.stands_out ? 4 : link.stands_back ? -4 : 0;
        priority.push_back(shown + picked + std::min(from.importance, to.importance));
    }
    std::vector<std::size_t> order(links.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return priority[a] < priority[b]; });
    for (const std::size_t i : order)
        marks.push_back(mark_of(look, i, lanes[i], pen(links[i])));
}

} // namespace headwater
