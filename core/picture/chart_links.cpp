// SPDX-License-Identifier: Apache-2.0
// Lines of a chart: width by weight, dashes by strength, parallel ones bent apart so that they
// can be counted, faint where there are many.
#include <algorithm>
#include <array>
#include <cmath>

#include "core/picture/chart_look.h"

namespace headwater {

namespace {

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

LineMark line_of(const ChartLook& look, std::size_t index, double lane, const Pen& pen) {
    const ChartLink& link = look.scene.links[index];
    LineMark line;
    line.from = look.scene.items[link.from].at;
    line.to = look.scene.items[link.to].at;
    line.pen = pen;
    if (lane == 0 && !link.directed) return line;
    const double far = length(line.to - line.from);
    line.bend = lane * std::min(7 * look.pen_zoom, far * 0.1);
    line.arrow_gap = look.reach(link.to);
    line.arrow_size = 4.2 * look.pen_zoom + 1.7 * pen.width;
    line.arrow_to = link.directed && far > line.arrow_gap + line.arrow_size + look.reach(link.from);
    return line;
}

/// Where more links than this cross what is seen, those that only pass through are left out: nobody
/// can follow them, and they hide the others.
constexpr std::size_t most_crossing = 6000;

class SeenLinks {
public:
    explicit SeenLinks(const ChartLook& look) : m_look(look), m_pen(look) {
        if (look.link_order == nullptr) m_own.emplace(look.scene);
        if (look.seen && look.scene.links.size() > most_crossing) count_crossing();
    }

    /// Links of the selection over all but those that stand out.
    void draw(const std::function<void(const LineMark&, std::size_t)>& visit) const {
        std::array<std::vector<std::size_t>, 2> later;
        for (const std::size_t i : order().order) {
            if (!is_seen(i)) continue;
            if (m_look.scene.links[i].stands_out)
                later[1].push_back(i);
            else if (is_picked(i))
                later[0].push_back(i);
            else
                draw_one(i, visit);
        }
        for (const auto& links : later)
            for (const std::size_t i : links)
                draw_one(i, visit);
    }

private:
    const LinkOrder& order() const { return m_own ? *m_own : *m_look.link_order; }
    const ChartItem& item(std::size_t i) const { return m_look.scene.items[i]; }
    void count_crossing() {
        const auto& links = m_look.scene.links;
        const auto crossing = std::ranges::count_if(
            links, [&](const ChartLink& link) { return m_look.is_link_seen(link); });
        m_with_ends = static_cast<std::size_t>(crossing) > most_crossing;
    }
    bool is_seen(std::size_t i) const {
        const ChartLink& link = m_look.scene.links[i];
        if (!m_look.is_link_seen(link)) return false;
        return !m_with_ends || m_look.is_seen(link.from) || m_look.is_seen(link.to);
    }
    bool is_picked(std::size_t i) const {
        const ChartLink& link = m_look.scene.links[i];
        return item(link.from).selected || item(link.to).selected;
    }
    void draw_one(std::size_t i,
                  const std::function<void(const LineMark&, std::size_t)>& visit) const {
        visit(line_of(m_look, i, order().lanes[i], m_pen(m_look.scene.links[i])), i);
    }

    const ChartLook& m_look;
    LinkPen m_pen;
    bool m_with_ends = false; ///< only those with an end in sight
    std::optional<LinkOrder> m_own;
};

} // namespace

void each_link(const ChartLook& look,
               const std::function<void(const LineMark&, std::size_t)>& visit) {
    SeenLinks(look).draw(visit);
}

void draw_links(const ChartLook& look, std::vector<Mark>& marks) {
    each_link(look, [&](const LineMark& line, std::size_t i) {
        marks.push_back({line, look.scene.links[i].record});
    });
}

} // namespace headwater
