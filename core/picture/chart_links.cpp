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
    /// The more links are drawn, the fainter each.
    LinkPen(const ChartLook& look, std::size_t drawn) : m_look(look) {
        const auto count = static_cast<double>(drawn);
        const double per_item = static_cast<double>(look.scene.links.size()) /
                                std::max(1.0, static_cast<double>(look.scene.items.size()));
        m_opacity = std::clamp(1.15 - 0.16 * std::log(std::max(1.0, count / 150)), 0.3, 1.0);
        if (per_item > 6) m_opacity *= 0.8;
        m_between = look.share_between_groups();
    }

    Pen operator()(std::size_t index) const {
        const double there = m_look.share_there_of_link(index);
        if (there == 1 || m_look.scene.links[index].guessed)
            return pen_there(m_look.scene.links[index]);
        const Pen behind = pen_behind(m_look.scene.links[index]);
        if (there == 0) return behind;
        Pen pen = pen_there(m_look.scene.links[index]);
        pen.colour = mixed(behind.colour, pen.colour, there);
        pen.width = behind.width + (pen.width - behind.width) * there;
        return pen;
    }

private:
    Pen usual_pen(const ChartLink& link) const {
        Pen pen = pen_of(link.strength, m_look.style);
        pen.width = (pen.width + 0.45 * std::log10(std::max(1.0, link.weight))) * m_look.pen_zoom;
        return pen;
    }

    Pen pen_behind(const ChartLink& link) const {
        Pen pen = usual_pen(link);
        if (const Outfit* ruled = m_look.outfit_of(link)) dress(pen, *ruled);
        pen.colour = faded(m_look.style.line, m_opacity * opacity_of_those_behind);
        return pen;
    }

    Pen pen_there(const ChartLink& link) const {
        if (link.guessed) {
            Pen pen = pen_of_guess(m_look.style);
            pen.width *= m_look.pen_zoom;
            return pen;
        }
        const ChartItem& from = m_look.scene.items[link.from];
        const ChartItem& to = m_look.scene.items[link.to];
        Pen pen = usual_pen(link);
        const double weight = std::clamp(std::min(from.importance, to.importance), 0.0, 1.0);
        pen.colour = faded(mixed(pen.colour, m_look.style.strong_line, weight),
                           m_opacity + (1 - m_opacity) * weight);
        const Outfit* ruled = m_look.outfit_of(link);
        if (ruled) dress(pen, *ruled);
        if (link.stands_out) {
            pen.colour = m_look.style.accent;
            pen.width += 1.6 * m_look.pen_zoom;
        } else if (from.selected || to.selected) {
            pen.colour = m_look.style.accent;
        } else if (!(ruled && ruled->colour) && m_look.is_between_groups(link)) {
            pen.colour = faded(pen.colour, m_between);
        }
        return pen;
    }

    void dress(Pen& pen, const Outfit& ruled) const {
        pen.width *= ruled.width;
        if (ruled.dash) pen.dash = *ruled.dash;
        if (ruled.colour) pen.colour = m_look.visible(*ruled.colour);
    }

    const ChartLook& m_look;
    double m_opacity = 1;
    double m_between = 1; ///< of it, for a link between two groups
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
constexpr std::size_t most_crossing = 400;
/// Links that would be less opaque, of 255, are left out of what is seen: only a haze is left of
/// them.
constexpr int least_alpha = 12;
/// More links than this, all in sight, are drawn fainter.
constexpr double most_in_full = 3000;
constexpr double faintest = 0.4;
/// Where more than this lead out of sight, they step back behind those that do not.
constexpr double most_leading_out = 250;
constexpr double least_leading_out = 0.2;

enum class Ends { in_sight, one_in_sight, out_of_sight };

class SeenLinks {
public:
    explicit SeenLinks(const ChartLook& look) : m_look(look) {
        if (look.link_order == nullptr) m_own.emplace(look.scene);
        m_links = links_in_sight(look, order());
        if (look.distance() == Distance::far) leave_those_told_from_afar();
        if (look.seen) thin_out();
        m_pen.emplace(look, look.seen ? m_links.size() : look.scene.links.size());
    }

    /// Links of a chosen period over the rest, those of the selection over all but those that stand
    /// out.
    void draw(const std::function<void(const LineMark&, std::size_t)>& visit) const {
        std::array<std::vector<std::uint32_t>, 3> later;
        for (const std::uint32_t i : m_links) {
            const double there = m_look.share_there_of_link(i);
            if (link(i).stands_out && there == 1)
                later[2].push_back(i);
            else if (is_picked(i))
                later[1].push_back(i);
            else if (m_look.presence != nullptr && there > 0)
                later[0].push_back(i);
            else
                draw_one(i, visit);
        }
        for (const auto& links : later)
            for (const std::uint32_t i : links)
                draw_one(i, visit);
    }

private:
    const LinkOrder& order() const { return m_own ? *m_own : *m_look.link_order; }
    const ChartLink& link(std::size_t i) const { return m_look.scene.links[i]; }
    bool is_picked(std::size_t i) const {
        const auto& items = m_look.scene.items;
        return items[link(i).from].selected || items[link(i).to].selected;
    }
    /// Somebody wants to see it, however many there are.
    bool is_loud(std::size_t i) const {
        const Outfit* ruled = m_look.outfit_of(link(i));
        return link(i).stands_out || (ruled && ruled->colour);
    }
    void leave_those_told_from_afar() {
        const auto is_told = [&](std::uint32_t i) {
            return m_look.presence ? m_look.share_there_of_link(i) > 0 : link(i).outfit != 0;
        };
        const auto told = std::ranges::count_if(m_links, is_told);
        const bool few = static_cast<std::size_t>(told) <= most_styled_far;
        std::erase_if(m_links, [&](std::uint32_t i) {
            return !link(i).stands_out && !is_picked(i) && !(few && is_told(i));
        });
    }
    Ends ends_of(std::size_t i) const {
        const bool from = m_look.is_seen(link(i).from), to = m_look.is_seen(link(i).to);
        return from && to ? Ends::in_sight : from || to ? Ends::one_in_sight : Ends::out_of_sight;
    }
    void thin_out() {
        if (m_links.size() <= most_crossing) return;
        std::erase_if(m_links, [&](std::uint32_t i) {
            return ends_of(i) == Ends::out_of_sight && !is_loud(i);
        });
        const auto leading_out = std::ranges::count_if(
            m_links, [&](std::uint32_t i) { return ends_of(i) == Ends::one_in_sight; });
        m_leading_out = std::clamp(most_leading_out / static_cast<double>(leading_out + 1),
                                   least_leading_out, 1.0);
        const auto left = static_cast<double>(m_links.size()) + 1;
        m_in_sight = std::clamp(most_in_full / left, faintest, 1.0);
    }
    void draw_one(std::size_t i,
                  const std::function<void(const LineMark&, std::size_t)>& visit) const {
        LineMark line = line_of(m_look, i, order().lanes[i], (*m_pen)(i));
        const bool loud = is_loud(i) || is_picked(i);
        if (!loud && m_leading_out < 1 && ends_of(i) == Ends::one_in_sight)
            line.pen.colour = faded(line.pen.colour, m_leading_out);
        else if (!loud && m_in_sight < 1)
            line.pen.colour = faded(line.pen.colour, m_in_sight);
        if (!m_look.seen || line.pen.colour.alpha >= least_alpha) visit(line, i);
    }

    const ChartLook& m_look;
    std::optional<LinkPen> m_pen;
    std::optional<LinkOrder> m_own;
    std::vector<std::uint32_t> m_links;
    double m_in_sight = 1;    ///< of the opacity, for links in sight
    double m_leading_out = 1; ///< of the opacity, for links with one end in sight
};

} // namespace

std::vector<std::uint32_t> links_in_sight(const ChartLook& look, const LinkOrder& order) {
    std::vector<std::uint32_t> links;
    const Box box = look.seen.value_or(Box{}).grown(40 * look.pixel); // lines bend and are broad
    for (const LinkOrder::Course& c : order.courses) {
        const bool seen = std::max(c.ax, c.bx) >= box.left && std::min(c.ax, c.bx) <= box.right &&
                          std::max(c.ay, c.by) >= box.top && std::min(c.ay, c.by) <= box.bottom;
        if (seen || !look.seen) links.push_back(c.link);
    }
    return links;
}

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
