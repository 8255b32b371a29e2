// SPDX-License-Identifier: Apache-2.0
#include "core/picture/line_board.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/analysis/wording.h"
#include "core/picture/board_places.h"
#include "core/picture/paragraph.h"

namespace headwater {

namespace {

constexpr double weak = .5;   ///< confidence below which a flow is dashed
constexpr double beside = 26; ///< how far a flow within a column swings out
constexpr double title_size = 12.5, name_size = 11, small_size = 9;
/// Told apart in both palettes and by most colour-blind eyes.
constexpr std::array force_colours{"#3b6fb5", "#c77a1f", "#2a8a78", "#8a4f9e", "#7a6a2f"};

class Board {
public:
    Board(const SupplyLine& line, const BoardPlaces& places, const LineBoardLook& look,
          const Schema& schema, const Style& style, const TextMeasure& measure)
        : m_line(line),
          m_look(look),
          m_schema(schema),
          m_style(style),
          m_measure(measure),
          m_places(places),
          m_lit(line.movements.size(), false) {
        for (const auto movement : look.lit)
            m_lit[movement] = true;
        for (const BoardCard& card : m_places.cards)
            if (!card.force.empty()) m_forces.try_emplace(card.force);
        std::size_t next = 0;
        for (auto& [force, colour] : m_forces)
            colour = parse_colour(force_colours[next++ % force_colours.size()]);
    }

    Picture compose() {
        draw_columns();
        draw_flows();
        for (const BoardCard& card : m_places.cards)
            draw_card(card);
        draw_key();
        const double right =
            static_cast<double>(m_places.columns.size() - 1) * column_step + card_width;
        m_picture.extent = {-24, 0, right + 24, m_foot + 12};
        m_picture.paper = m_style.paper;
        return std::move(m_picture);
    }

private:
    template<class Shape>
    void put(Shape shape, std::int64_t record = 0) {
        m_picture.marks.push_back({std::move(shape), record});
    }

    std::string words(const Message& message) const {
        return m_look.translate ? m_look.translate(message) : message.in_english();
    }

    void write(const std::string& text, Point at, double size, Colour colour, bool bold,
               double width, std::int64_t record = 0, Anchor anchor = Anchor::left) {
        put(TextMark{at, fitted(text, width, size, bold, m_measure), size, colour, bold, anchor,
                     nothing},
            record);
    }

    void draw_columns() {
        for (const BoardColumn& column : m_places.columns) {
            const Box ground{column.left - 12, 8, column.left + card_width + 12,
                             m_places.bottom + 4};
            const Dash dash = column.covered ? Dash::solid : Dash::dashed;
            put(BoxMark{ground, 6, faded(m_style.panel, .6), {m_style.panel_line, 1, dash}});
            write(words(title_of(column.stage)), {column.left, 28}, title_size, m_style.text, true,
                  column_step - 24);
            const Message under = column.covered ? say("%1 known", {count(column.holders)})
                                                 : say("Nobody known: a blind spot");
            write(words(under), {column.left, 46}, small_size,
                  column.covered ? m_style.faint_text : m_style.accent, !column.covered,
                  card_width);
            if (column.hidden > 0) draw_hidden(column);
        }
    }

    void draw_hidden(const BoardColumn& column) {
        double y = board_head;
        for (const BoardCard& card : m_places.cards)
            if (!card.is_site && card.box.left == column.left)
                y = std::max(y, card.box.bottom + card_gap);
        write(words(say("and %1 more", {count(column.hidden)})), {column.left, y + 10}, small_size,
              m_style.faint_text, false, card_width);
    }

    bool is_lit(const SupplyArc& arc) const {
        return std::ranges::any_of(arc.movements, [&](std::uint32_t m) { return m_lit[m]; });
    }

    void draw_flows() {
        double most = 1;
        for (const SupplyArc& arc : m_line.arcs)
            most = std::max(most, arc.quantity);
        for (const bool lit : {false, true})
            for (const SupplyArc& arc : m_line.arcs)
                if (is_lit(arc) == lit) draw_flow(arc, lit, most);
    }

    void draw_flow(const SupplyArc& arc, bool lit, double most) {
        const auto from = m_places.card_of[arc.from], to = m_places.card_of[arc.to];
        if (from == m_places.cards.size() || to == m_places.cards.size()) return;
        const Box &a = m_places.cards[from].box, &b = m_places.cards[to].box;
        const bool forth = b.left > a.left, same = a.left == b.left;
        LineMark flow;
        flow.from = {forth || same ? a.right : a.left, a.centre().y};
        flow.to = {forth ? b.left : b.right, b.centre().y};
        if (same) flow.bend = b.top > a.top ? -beside : beside; // outwards, not behind cards
        const Colour base = lit ? m_style.accent : m_style.strong_line;
        flow.pen.colour = m_look.lit.empty() || lit ? base : faded(base, .25);
        flow.pen.width = 1 + 2.5 * std::log1p(arc.quantity) / std::log1p(most);
        if (arc.confidence < weak) flow.pen.dash = Dash::dashed;
        if (arc.against_order) flow.pen.dash = Dash::dotted;
        flow.arrow_to = true;
        flow.arrow_gap = 2;
        put(flow, arc_record(arc));
    }

    std::int64_t arc_record(const SupplyArc& arc) const {
        const auto& records = m_line.movements[arc.movements.front()].records;
        return records.empty() ? 0 : records.front();
    }

    Colour force_colour(const std::string& force) const {
        const auto found = m_forces.find(force);
        return found == m_forces.end() ? m_style.faint_text : found->second;
    }

    void draw_card(const BoardCard& card) {
        const std::int64_t record = card.actor.id.value;
        const bool selected = m_look.selected.contains(record);
        const Pen frame{selected ? m_style.accent : m_style.faint_text, selected ? 2.4 : 1,
                        card.sources > 1 ? Dash::solid : Dash::dashed};
        put(BoxMark{card.box, 4, m_style.paper, frame}, record);
        const Colour colour = force_colour(card.force);
        put(BoxMark{{card.box.left, card.box.top, card.box.left + 5, card.box.bottom},
                    2,
                    colour,
                    {colour, 0, Dash::solid}},
            record);
        if (const EntityKind* kind = m_schema.entity_kind(card.actor.kind))
            put(IconMark{{card.box.left + 11, card.box.top + 10, card.box.left + 29,
                          card.box.top + 28},
                         kind->icon,
                         colour_of(*kind, m_style)},
                record);
        const double left = card.box.left + 36, width = card_width - 42;
        write(card.actor.label, {left, card.box.top + 16}, name_size, m_style.text, true, width,
              record);
        write(line_under(card), {left, card.box.top + 30}, small_size, m_style.faint_text, false,
              width, record);
        if (card.lost_before) draw_question({card.box.left, card.box.top}, record);
        if (card.lost_after) draw_question({card.box.right, card.box.top}, record);
    }

    std::string line_under(const BoardCard& card) const {
        if (card.is_site || card.share == 0) return card.force;
        const std::string share = words(say("%1 of lines", {percent(card.share)}));
        return card.force.empty() ? share : share + " · " + card.force;
    }

    void draw_question(Point at, std::int64_t record) {
        put(DiscMark{at, 7.5, m_style.accent, {m_style.paper, 1, Dash::solid}}, record);
        put(TextMark{at + Point{0, 3.6}, "?", 10, ink_on(m_style.accent), true, Anchor::middle,
                     nothing},
            record);
    }

    void draw_key() {
        double x = 0;
        m_foot = m_places.bottom + 30;
        const auto say_sign = [&](const std::string& text) {
            const double width = m_measure(text, small_size, false).width;
            write(text, {x, m_foot}, small_size, m_style.text, false, width + 1);
            x += width + 26;
        };
        for (const auto& [force, colour] : m_forces) {
            put(BoxMark{{x, m_foot - 9, x + 5, m_foot + 2}, 2, colour, {colour, 0, Dash::solid}});
            x += 10;
            say_sign(force);
        }
        draw_question({x + 6, m_foot - 3}, 0);
        x += 20;
        say_sign(words(say("the trail is lost on this side")));
        for (const auto& [dash, text] :
             {std::pair{Dash::dashed, say("one source, or weak evidence")},
              std::pair{Dash::dotted, say("against the order of stages")}}) {
            put(LineMark{{x, m_foot - 3}, {x + 26, m_foot - 3}, {m_style.strong_line, 1.5, dash}});
            x += 32;
            say_sign(words(text));
        }
    }

    const SupplyLine& m_line;
    const LineBoardLook& m_look;
    const Schema& m_schema;
    const Style& m_style;
    const TextMeasure& m_measure;
    const BoardPlaces& m_places;
    std::vector<bool> m_lit; ///< of each movement
    std::map<std::string, Colour> m_forces;
    double m_foot = 0;
    Picture m_picture;
};

} // namespace

Picture compose_line_board(const SupplyLine& line, const BoardPlaces& places,
                           const LineBoardLook& look, const Schema& schema, const Style& style,
                           const TextMeasure& measure) {
    return Board(line, places, look, schema, style, measure).compose();
}

Result<PaperChart> compose_line_pages(const SupplyLine& line, const LineBoardLook& look,
                                      const Schema& schema, const TextMeasure& measure,
                                      const Furniture& furniture, const PageSetup& setup,
                                      Task& task) {
    const Style style = style_for(Palette::print);
    return compose_drawing(
        compose_line_board(line, place_cards(line), look, schema, style, measure), style, measure,
        furniture, setup, task);
}

} // namespace headwater
