// SPDX-License-Identifier: Apache-2.0
#include "core/picture/link_words.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>

#include <fmt/format.h>

#include "core/base/moment.h"
#include "core/picture/path.h"
#include "core/picture/rule_words.h"

namespace headwater {

namespace {

/// On the screen no more ties are tried than this, and none from further away.
constexpr std::size_t most_written_on = 600;
constexpr double least_scale = 1;           // of what is seen on a screen
constexpr double letters = 0.86;            // by those of names
constexpr double least_letters = 6;         // but no smaller than this, or than names
constexpr double line_by_words = 1.15;      // a tie is longer than what stands on it
constexpr std::size_t most_lines_under = 3; // over more nobody knows which is meant
constexpr auto nobody = static_cast<std::size_t>(-2);

std::string day(std::int32_t day) {
    constexpr std::int64_t seconds = 86400;
    return day_of(day * seconds);
}

std::string dates_of(const ChartLink& link, const Translate& translate) {
    if (link.first_day == ChartLink::no_day) return {};
    if (link.first_day == link.last_day)
        return in_words(translate, say("%1", {day(link.first_day)}));
    return in_words(translate, say("%1 to %2", {day(link.first_day), day(link.last_day)}));
}

double weight_of(const ChartLook& look, std::size_t i) {
    const ChartLink& link = look.scene.links[i];
    const auto& items = look.scene.items;
    const bool wanted = link.stands_out || items[link.from].selected || items[link.to].selected;
    return (wanted ? 1e12 : link.outfit != 0 ? 1e9 : 0) + link.weight;
}

class Writer {
public:
    Writer(const ChartLook& look, LabelPlaces& places, std::vector<Mark>& marks)
        : m_look(look), m_places(places), m_marks(marks) {}

    /// False: there is no room. `bare` is what of the line is hidden by what it joins.
    bool put(const std::string& words, const LineMark& line, double bare, std::int64_t record) {
        TextMark text;
        text.text = words;
        const double usual = m_look.style.label_size;
        text.size = std::max(usual * letters, std::min(usual, least_letters)) * m_look.pixel;
        text.colour = mixed(m_look.style.faint_text, m_look.style.text, 0.6); // over lines
        text.halo = m_look.style.halo;
        const Size size = m_look.measure(words, text.size, false);
        if (!is_long_enough(line, bare, size)) return false;
        for (const double share : {0.5, 0.36, 0.64}) {
            const Box box = box_around(point_on(line, share), size);
            if (!is_inside(box) || !m_places.is_free(box, nobody)) continue;
            if (m_places.lines_under(box) > most_lines_under) continue;
            m_places.take_box(box.grown(m_look.pixel));
            text.at = {box.centre().x, box.top + size.height * text_ascent};
            m_marks.push_back({text, record});
            return true;
        }
        return false;
    }

private:
    static bool is_long_enough(const LineMark& line, double bare, Size words) {
        const Point way = line.to - line.from;
        const double far = std::max(length(way), 1e-9);
        const double along = (words.width * std::abs(way.x) + words.height * std::abs(way.y)) / far;
        return far - bare >= along * line_by_words;
    }
    bool is_inside(const Box& box) const {
        return !m_look.bounds || (m_look.bounds->contains({box.left, box.top}) &&
                                  m_look.bounds->contains({box.right, box.bottom}));
    }

    const ChartLook& m_look;
    LabelPlaces& m_places;
    std::vector<Mark>& m_marks;
};

/// The lines that may be written on, the weightiest first: those whose middle is in sight.
std::vector<std::pair<LineMark, std::size_t>> lines_to_write_on(const ChartLook& look) {
    std::vector<std::pair<LineMark, std::size_t>> lines;
    each_link(look, [&](const LineMark& line, std::size_t i) {
        if (!look.seen || look.seen->contains(point_on(line, 0.5))) lines.emplace_back(line, i);
    });
    std::ranges::stable_sort(lines, std::greater<>(),
                             [&](const auto& line) { return weight_of(look, line.second); });
    if (look.seen) lines.resize(std::min(lines.size(), most_written_on));
    return lines;
}

} // namespace

std::string words_on(const ChartLink& link, const Schema& schema, const LinkWords& wanted) {
    std::vector<std::string> parts;
    const LinkKind* kind = schema.link_kind(link.kind);
    if (wanted.kind && !link.guessed)
        parts.push_back(in_words(wanted.translate, {kind ? kind->label : link.kind, {}}));
    if (wanted.count && link.weight > 1)
        parts.push_back("\xc3\x97" + fmt::format("{:.6g}", link.weight));
    if (wanted.dates) parts.push_back(dates_of(link, wanted.translate));
    std::erase(parts, std::string());
    return fmt::format("{}", fmt::join(parts, " \xc2\xb7 "));
}

void draw_link_words(const ChartLook& look, LabelPlaces& places, std::vector<Mark>& marks) {
    if (!look.scene.link_words || look.distance() != Distance::near) return;
    if (look.seen && look.scale < least_scale) return;
    Writer writer(look, places, marks);
    using Ends = std::pair<std::size_t, std::size_t>;
    std::set<Ends> written;
    std::map<Ends, std::size_t> beside;
    const auto lines = lines_to_write_on(look);
    const auto put = [&](const std::string& words, const auto& line) {
        const ChartLink& link = look.scene.links[line.second];
        const double bare = look.reach(link.from) + look.reach(link.to);
        const auto ends = std::minmax(link.from, link.to);
        if (!words.empty() && writer.put(words, line.first, bare, link.record))
            written.insert(ends);
    };
    for (const auto& line : lines) {
        const ChartLink& link = look.scene.links[line.second];
        ++beside[std::minmax(link.from, link.to)];
        put(words_on(link, look.schema, *look.scene.link_words), line);
    }
    for (const auto& line : lines) {
        const ChartLink& link = look.scene.links[line.second];
        const auto ends = std::minmax(link.from, link.to);
        if (beside[ends] > 1 && !written.contains(ends)) put(std::to_string(beside[ends]), line);
    }
}

void draw_flow_counts(const ChartLook& look, LabelPlaces& places, std::vector<Mark>& marks) {
    if (look.far == nullptr || look.distance() != Distance::far) return;
    Writer writer(look, places, marks);
    for (auto flow = look.far->flows.rbegin(); flow != look.far->flows.rend(); ++flow) {
        LineMark line;
        line.from = look.far->groups[flow->a].centre;
        line.to = look.far->groups[flow->b].centre;
        writer.put(std::to_string(flow->links), line, 0, 0);
    }
}

} // namespace headwater
