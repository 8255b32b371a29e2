// SPDX-License-Identifier: Apache-2.0
// What of a scene is drawn and so must be explained.
#include <algorithm>
#include <set>

#include "core/picture/chart_look.h"
#include "core/picture/legend.h"
#include "core/picture/rule_words.h"

namespace headwater {

namespace {

constexpr double disc = 4.6;
constexpr double reach = sample_size.width / 2 - 1.4; // half the widest pen

Mark sample_disc(double radius, Colour fill, Pen outline = {{}, 0, Dash::solid}) {
    return {DiscMark{{}, radius, fill, outline}, 0};
}

Mark sample_line(Pen pen, bool arrow = false) {
    LineMark line{{-reach, 0}, {reach, 0}, pen};
    line.arrow_to = arrow;
    return {line, 0};
}

void add_kinds(const ChartScene& scene, const Schema& schema, const Style& style,
               const Translate& translate, std::vector<LegendRow>& rows) {
    // Else the icon alone tells the kind.
    const bool by_kind = scene.groups.empty() && !(scene.scale && scene.scale->coloured);
    std::set<std::string_view> drawn;
    for (const ChartItem& item : scene.items)
        drawn.insert(item.kind);
    for (const EntityKind& kind : schema.entity_kinds) {
        if (!drawn.contains(kind.name)) continue;
        const Colour fill = by_kind ? colour_of(kind, style) : style.faint_text;
        const Size side{disc * 1.3, disc * 1.3};
        rows.push_back({{sample_disc(disc, fill),
                         {IconMark{box_around({}, side), kind.icon, ink_on(fill)}, 0}},
                        in_words(translate, Message{kind.label, {}})});
    }
}

void add_rules(const ChartScene& scene, const Schema& schema, const Style& style,
               const Translate& translate, std::vector<LegendRow>& rows) {
    for (const RuleInUse& used : scene.rules)
        rows.push_back(
            {sample_of(used.rule, schema, style),
             words_of(used.rule, schema, translate) + " (" + std::to_string(used.hits) + ")"});
}

void add_wear(const ChartScene& scene, const Schema& schema, const Style& style,
              const Translate& translate, std::vector<LegendRow>& rows) {
    const auto any = [&](auto test) {
        return std::any_of(scene.items.begin(), scene.items.end(), test);
    };
    if (any([](const ChartItem& item) { return item.rank > 0 && item.rank <= badge_ranks; })) {
        rows.push_back(
            {{sample_disc(disc, style.accent),
              {TextMark{{0, 2.2}, "1", 6, ink_on(style.accent), true, Anchor::middle, nothing}, 0}},
             in_words(translate, say("Rank in the finding"))});
    }
    if (any([](const ChartItem& item) { return item.insulated; })) {
        rows.push_back({{sample_disc(disc, style.paper, {style.text, 1.2, Dash::solid}),
                         sample_disc(disc * 0.62, style.faint_text)},
                        in_words(translate, say("Insulated: few contacts"))});
    }
    const auto add_badge = [&](const Badge& badge, const Message& text) {
        rows.emplace_back();
        draw_badge(badge, {}, disc, {{}, 0, Dash::solid}, 0, rows.back().sample);
        rows.back().text = in_words(translate, text);
    };
    if (any([](const ChartItem& item) { return item.seized; }))
        add_badge(seized_badge(schema, style), say("In a seizure"));
    if (any([](const ChartItem& item) { return item.fresh; }))
        add_badge(fresh_badge(style), say("New in the last 7 days"));
    if (scene.scale && scene.scale->coloured) {
        std::vector<Mark> steps;
        for (int i = 0; i < 5; ++i) {
            steps.push_back(sample_disc(2.6, colour_of_value(i / 4.0, style)));
            std::get<DiscMark>(steps.back().shape).centre.x = (i - 2) * 5.4;
        }
        rows.push_back({steps, in_words(translate, scene.scale->words) + " " + scene.scale->lowest +
                                   " - " + scene.scale->highest});
    }
    if (any([](const ChartItem& item) { return item.importance > 0; })) {
        Mark small = sample_disc(disc * 0.5, style.faint_text);
        Mark large = sample_disc(disc, style.faint_text);
        std::get<DiscMark>(small.shape).centre.x = -6;
        std::get<DiscMark>(large.shape).centre.x = 4;
        rows.push_back({{small, large},
                        scene.scale && scene.scale->sized
                            ? in_words(translate, say("Larger: higher value"))
                            : in_words(translate, say("Larger: more important"))});
    }
}

void add_lines(const ChartScene& scene, const Style& style, const Translate& translate,
               std::vector<LegendRow>& rows) {
    const auto any = [&](auto test) {
        return std::any_of(scene.links.begin(), scene.links.end(), test);
    };
    const auto add = [&](Strength strength, const Message& text) {
        const auto wears = [&](const ChartLink& l) { return !l.guessed && l.strength == strength; };
        if (!any(wears)) return;
        Pen pen = pen_of(strength, style);
        pen.colour = mixed(pen.colour, style.strong_line, 0.5);
        rows.push_back({{sample_line(pen)}, in_words(translate, text)});
    };
    add(Strength::confirmed, say("Confirmed"));
    add(Strength::unconfirmed, say("Unconfirmed"));
    add(Strength::tentative, say("Tentative"));
    if (any([](const ChartLink& link) { return link.guessed; }))
        rows.push_back({{sample_line(pen_of_guess(style))},
                        in_words(translate, say("Likely tie, recorded by nobody: a lead only"))});
    const Pen pen{mixed(style.line, style.strong_line, 0.5), 1.1, Dash::solid};
    if (any([](const ChartLink& link) { return link.directed; })) {
        rows.push_back({{sample_line(pen, true)}, in_words(translate, say("Direction"))});
    }
    const auto [least, most] = std::minmax_element(
        scene.links.begin(), scene.links.end(),
        [](const ChartLink& a, const ChartLink& b) { return a.weight < b.weight; });
    if (least != scene.links.end() && most->weight > least->weight * 2) {
        Mark thin = sample_line({pen.colour, 0.8, Dash::solid});
        Mark thick = sample_line({pen.colour, 2.6, Dash::solid});
        auto& upper = std::get<LineMark>(thin.shape);
        auto& lower = std::get<LineMark>(thick.shape);
        upper.from.y = upper.to.y = -2.5;
        lower.from.y = lower.to.y = 2.5;
        rows.push_back({{thin, thick}, in_words(translate, say("Thicker: more contacts"))});
    }
}

void add_groups(Distance distance, const Style& style, const Translate& translate,
                std::vector<LegendRow>& rows) {
    if (distance == Distance::near) return;
    rows.push_back(row_of_groups(style, translate));
    if (distance == Distance::far)
        rows.push_back({{sample_line({mixed(style.paper, style.strong_line, 0.5), 3, Dash::solid})},
                        in_words(translate, say("Ties between two groups"))});
}

void add_signs(const ChartScene& scene, const Style& style, const Translate& translate,
               std::vector<LegendRow>& rows) {
    if (std::any_of(scene.items.begin(), scene.items.end(),
                    [](const ChartItem& item) { return item.stands_for > 0; }))
        rows.push_back({sample_of_collapsed(style), in_words(translate, collapsed_words())});
    if (!scene.signs.empty())
        rows.push_back({sample_of_signs(style), in_words(translate, signs_words())});
}

} // namespace

std::vector<Mark> sample_of_collapsed(const Style& style) {
    const double side = disc * 1.3;
    return {{BoxMark{box_around({}, {2 * disc, 2 * disc}),
                     disc * 0.4,
                     style.faint_text,
                     {{}, 0, Dash::solid}},
             0},
            {IconMark{box_around({}, {side, side}), "group", ink_on(style.faint_text)}, 0}};
}

Message collapsed_words() {
    return say("Collapsed box, with how many it holds");
}

std::vector<Mark> sample_of_signs(const Style& style) {
    const Pen rim{mixed(style.paper, style.strong_line, 0.6), 0.8, Dash::solid};
    const Pen word{mixed(style.paper, style.strong_line, 0.6), 0.7, Dash::solid};
    return {
        {BoxMark{box_around({}, {13, 10}), 1, mixed(style.paper, style.strong_line, 0.06), rim}, 0},
        {LineMark{{-4, -1.5}, {4, -1.5}, word}, 0},
        {LineMark{{-4, 1.5}, {1.5, 1.5}, word}, 0}};
}

Message signs_words() {
    return say("Drawn by hand, not a record");
}

std::vector<Mark> sample_of(const StyleRule& rule, const Schema& schema, const Style& style) {
    const Outfit outfit = outfit_of(rule.effect);
    const auto shown = [&](const std::optional<Colour>& colour, Colour otherwise) {
        return colour ? legible(*colour, style.paper, least_contrast_of_rules) : otherwise;
    };
    if (rule.condition.of == Condition::Of::links)
        return {sample_line({shown(outfit.colour, mixed(style.line, style.strong_line, 0.5)),
                             1.1 * outfit.width, outfit.dash.value_or(Dash::solid)})};
    std::vector<Mark> marks;
    const bool ringed = outfit.ring.has_value();
    const double radius = (ringed ? disc / rule_ring_ratio : disc) * std::min(1.0, outfit.size);
    if (ringed)
        marks.push_back(sample_disc(disc, style.paper, {shown(outfit.ring, {}), 1.4, Dash::solid}));
    const Colour fill = shown(outfit.colour, style.faint_text);
    marks.push_back(sample_disc(radius, fill));
    const auto* kind = rule.condition.kinds.size() == 1
                           ? schema.entity_kind(rule.condition.kinds.front())
                           : nullptr;
    const std::string icon = !outfit.icon.empty() ? outfit.icon : kind ? kind->icon : "";
    if (!icon.empty())
        marks.push_back(
            {IconMark{box_around({}, {radius * 1.3, radius * 1.3}), icon, ink_on(fill)}, 0});
    if (!outfit.badge.empty())
        draw_badge({outfit.badge, "",
                    outfit.colour || outfit.ring
                        ? shown(outfit.colour ? outfit.colour : outfit.ring, {})
                        : style.strong_line},
                   {disc + 1.4, -2}, 3.4, {style.paper, 0.6, Dash::solid}, 0, marks);
    return marks;
}

LegendRow row_of_groups(const Style& style, const Translate& translate) {
    const Box shape = box_around({}, {2 * reach, 2 * disc});
    return {{{BoxMark{shape, disc, shade_of_group(style), rim_of_group(style)}, 0}},
            in_words(translate, say("Group: its foremost, its size"))};
}

std::vector<LegendRow> legend_of(const ChartScene& scene, const Schema& schema, const Style& style,
                                 const Translate& translate, Distance distance) {
    std::vector<LegendRow> rows;
    add_kinds(scene, schema, style, translate, rows);
    add_rules(scene, schema, style, translate, rows);
    add_wear(scene, schema, style, translate, rows);
    const bool lines =
        distance != Distance::far || std::ranges::any_of(scene.links, &ChartLink::stands_out);
    if (lines) add_lines(scene, style, translate, rows);
    add_groups(distance, style, translate, rows);
    add_signs(scene, style, translate, rows);
    return rows;
}

} // namespace headwater
