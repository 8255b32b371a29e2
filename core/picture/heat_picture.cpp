// SPDX-License-Identifier: Apache-2.0
#include "core/picture/heat_picture.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headwater {

namespace {

constexpr int weekdays = 7;
constexpr double gap_of_day_alone = 0.6; ///< between the hours and what has none, in cells
constexpr double width_of_day_alone = 2.2;
constexpr double slack = 1.12; ///< where it is shown letters may be wider than they measure here
constexpr int swatches = 5;

std::string words_of(const Translate& translate, const Message& message) {
    return translate ? translate(message) : message.in_english();
}

class HeatDrawing {
public:
    HeatDrawing(const HeatMatrix& matrix, const Style& style, const TextMeasure& measure,
                const Translate& translate)
        : m_matrix(matrix),
          m_style(style),
          m_measure(measure),
          m_translate(translate),
          m_letters(style.label_size) {}

    HeatPicture draw(Size size) {
        const double line = m_measure("X", m_letters, false).height, foot = line * 2.6;
        m_heat.corner = {width_of_names() + 8, line * 1.5};
        m_heat.cell.width = (size.width - m_heat.corner.x) /
                            (HeatCell::no_hour + gap_of_day_alone + width_of_day_alone);
        m_heat.cell.height = std::max(line, (size.height - m_heat.corner.y - foot) / weekdays);
        const double bottom = m_heat.corner.y + m_heat.cell.height * weekdays;
        m_heat.picture.paper = m_style.paper;
        m_heat.picture.extent = {0, 0, size.width, bottom + foot};
        draw_names();
        for (int weekday = 0; weekday < weekdays; ++weekday) {
            for (int hour = 0; hour < HeatCell::no_hour; ++hour)
                draw_hour({weekday, hour});
            draw_day_alone({weekday, HeatCell::no_hour});
        }
        draw_legend(m_heat.corner.x, bottom + line * 1.9);
        return std::move(m_heat);
    }

private:
    double width_of_names() const {
        double names = 0;
        for (int weekday = 0; weekday < weekdays; ++weekday) {
            const std::string name = words_of(m_translate, weekday_words(weekday));
            names = std::max(names, m_measure(name, m_letters, false).width * slack);
        }
        return names;
    }

    /// By the square root, so that few are told from none where others are many.
    Colour shade_of(std::uint64_t count) const {
        const auto most =
            static_cast<double>(std::max<std::uint64_t>(1, m_matrix.most_in_an_hour()));
        return colour_of_value(std::sqrt(static_cast<double>(count) / most), m_style);
    }

    void write(const std::string& words, Point base, double letters, Colour colour, Anchor anchor) {
        m_heat.picture.marks.push_back(
            {TextMark{base, words, letters, colour, false, anchor, nothing}, 0});
    }

    void draw_names() {
        for (int weekday = 0; weekday < weekdays; ++weekday) {
            const Box box = m_heat.box_of({weekday, 0});
            write(words_of(m_translate, weekday_words(weekday)),
                  {m_heat.corner.x - 8, box.centre().y + m_letters * 0.36}, m_letters, m_style.text,
                  Anchor::right);
        }
        const double widest = m_measure("00", m_letters, false).width * slack;
        const int step = widest < m_heat.cell.width ? 1 : widest < m_heat.cell.width * 2 ? 2 : 3;
        const double base = m_heat.corner.y - m_letters * 0.5;
        for (int hour = 0; hour < HeatCell::no_hour; hour += step)
            write(std::to_string(hour), {m_heat.box_of({0, hour}).centre().x, base}, m_letters,
                  m_style.faint_text, Anchor::middle);
        write(words_of(m_translate, say("no hour")),
              {m_heat.box_of({0, HeatCell::no_hour}).right, base}, m_letters, m_style.faint_text,
              Anchor::right);
    }

    void draw_hour(const HeatCell& cell) {
        const std::uint64_t count = m_matrix.at(cell);
        const Box box = m_heat.box_of(cell).grown(-0.75);
        const Colour fill = count == 0 ? m_style.paper : shade_of(count);
        m_heat.picture.marks.push_back(
            {BoxMark{box, 1.5, fill, {count == 0 ? m_style.line : fill, 0.75, Dash::solid}}, 0});
        if (count == 0) return;
        const std::string words = std::to_string(count);
        const double letters = std::min(m_letters * 0.9, m_heat.cell.height * 0.62);
        if (m_measure(words, letters, false).width * slack > box.width()) return;
        write(words, {box.centre().x, box.centre().y + letters * 0.36}, letters, ink_on(fill),
              Anchor::middle);
    }

    /// A bar by its own measure: it is not to be compared with hours.
    void draw_day_alone(const HeatCell& cell) {
        const std::uint64_t count = m_matrix.at(cell);
        const Box box = m_heat.box_of(cell).grown(-0.75);
        m_heat.picture.marks.push_back(
            {BoxMark{box, 1.5, m_style.paper, {m_style.line, 0.75, Dash::solid}}, 0});
        if (count == 0) return;
        const double share =
            static_cast<double>(count) / static_cast<double>(m_matrix.most_in_a_day_alone());
        Box bar = box;
        bar.right = bar.left + std::max(2.0, box.width() * share);
        m_heat.picture.marks.push_back(
            {BoxMark{bar, 1.5, mixed(m_style.paper, m_style.faint_text, 0.35), {nothing, 0}}, 0});
        write(std::to_string(count), {box.right - 4, box.centre().y + m_letters * 0.36},
              m_letters * 0.9, m_style.text, Anchor::right);
    }

    void draw_legend(double left, double base) {
        const std::uint64_t most = m_matrix.most_in_an_hour();
        const auto say_next = [&](const std::string& words, Colour colour) {
            write(words, {left, base}, m_letters, colour, Anchor::left);
            left += m_measure(words, m_letters, false).width * slack + 8;
        };
        const auto swatch = [&](Colour fill, Colour outline) {
            m_heat.picture.marks.push_back(
                {BoxMark{{left, base - m_letters * 0.8, left + m_letters * 1.4,
                          base + m_letters * 0.15},
                         1.5,
                         fill,
                         {outline, 0.75, Dash::solid}},
                 0});
            left += m_letters * 1.4 + 4;
        };
        say_next(words_of(m_translate, say("Contacts in an hour:")), m_style.faint_text);
        swatch(m_style.paper, m_style.line);
        say_next("0", m_style.text);
        std::uint64_t told = 0;
        for (int i = 1; i <= swatches; ++i) {
            const double share = static_cast<double>(i) / swatches;
            const auto count =
                static_cast<std::uint64_t>(std::llround(static_cast<double>(most) * share * share));
            if (count <= told) continue;
            told = count;
            swatch(shade_of(count), shade_of(count));
            say_next(std::to_string(count), m_style.text);
        }
    }

    const HeatMatrix& m_matrix;
    const Style& m_style;
    const TextMeasure& m_measure;
    const Translate& m_translate;
    double m_letters;
    HeatPicture m_heat;
};

} // namespace

Message weekday_words(int weekday) {
    static const std::array<Message, weekdays> names{
        say("Monday"), say("Tuesday"),  say("Wednesday"), say("Thursday"),
        say("Friday"), say("Saturday"), say("Sunday")};
    return names[static_cast<std::size_t>(weekday)];
}

Box HeatPicture::box_of(const HeatCell& place) const {
    const bool alone = place.hour == HeatCell::no_hour;
    const double left = corner.x + cell.width * (place.hour + (alone ? gap_of_day_alone : 0));
    const double top = corner.y + cell.height * place.weekday;
    return {left, top, left + cell.width * (alone ? width_of_day_alone : 1), top + cell.height};
}

std::optional<HeatCell> HeatPicture::cell_at(Point at) const {
    for (int weekday = 0; weekday < weekdays; ++weekday)
        for (int hour = 0; hour <= HeatCell::no_hour; ++hour)
            if (box_of({weekday, hour}).contains(at)) return HeatCell{weekday, hour};
    return {};
}

HeatPicture draw_heat(const HeatMatrix& matrix, Size size, const Style& style,
                      const TextMeasure& measure, const Translate& translate) {
    return HeatDrawing(matrix, style, measure, translate).draw(size);
}

} // namespace headwater
