// SPDX-License-Identifier: Apache-2.0
#include "core/picture/bars.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/picture/paragraph.h"

namespace headwater {

namespace {

constexpr double widest_bar = 40;
constexpr double beside_bar = 6; // between a name, its bar and its value
constexpr double slack = 1.12; // where a plot is shown letters may be wider than they measure here

std::string words_of(const Bar& bar) {
    return bar.words.empty() ? std::to_string(std::llround(bar.value)) : bar.words;
}

double highest(const std::vector<Bar>& bars) {
    double most = 0;
    for (const Bar& bar : bars)
        most = std::max(most, bar.value);
    return most;
}

double widest(const std::vector<Bar>& bars, const std::function<std::string(const Bar&)>& words,
              double letters, const TextMeasure& measure) {
    double width = 0;
    for (const Bar& bar : bars)
        width = std::max(width, measure(words(bar), letters, false).width);
    return width * slack;
}

} // namespace

Picture plot_of(const std::vector<Bar>& bars, Size size, const Style& style,
                const TextMeasure& measure) {
    Picture picture;
    picture.paper = style.paper;
    picture.extent = {0, 0, size.width, size.height};
    if (bars.empty()) return picture;
    const double letters = style.label_size, line = measure("X", letters, false).height;
    const double foot = size.height - line * 1.2, roof = line * 1.2;
    const double step = size.width / static_cast<double>(bars.size());
    const double width = std::min(step * 0.7, widest_bar);
    const double most = highest(bars);
    const auto write = [&](const std::string& words, double x, double base, Colour colour) {
        picture.marks.push_back(
            {TextMark{{x, base}, words, letters, colour, false, Anchor::middle, nothing}, 0});
    };
    double free_from = 0, written_to = 0; // of names, and of values
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double x = (static_cast<double>(i) + 0.5) * step;
        const double height = most > 0 ? bars[i].value / most * (foot - roof) : 0;
        picture.marks.push_back({BoxMark{{x - width / 2, foot - height, x + width / 2, foot},
                                         0,
                                         style.accent,
                                         {nothing, 0}},
                                 0});
        const std::string name =
            fitted(bars[i].name, std::max(step * 2, 60.0), letters, false, measure);
        const double half = measure(name, letters, false).width / 2 + 2;
        if (x - half >= free_from && x + half <= size.width) {
            write(name, x, foot + line, style.text);
            free_from = x + half;
        }
        const std::string value = words_of(bars[i]);
        const double breadth = measure(value, letters, false).width / 2 + 2;
        if (bars[i].value > 0 && x - breadth >= written_to) {
            write(value, x, foot - height - line * 0.25, style.faint_text);
            written_to = x + breadth;
        }
    }
    picture.marks.push_back(
        {LineMark{{0, foot}, {size.width, foot}, {style.text, 0.8, Dash::solid}}, 0});
    return picture;
}

Picture rows_of(const std::vector<Bar>& bars, double width, const Style& style,
                const TextMeasure& measure) {
    const double letters = style.label_size;
    const double step = measure("X", letters, false).height * 1.2;
    Picture picture;
    picture.paper = style.paper;
    picture.extent = {0, 0, width, step * static_cast<double>(bars.size())};
    const double foot =
        std::min(width / 3, widest(
                                bars, [](const Bar& bar) { return bar.name; }, letters, measure) +
                                beside_bar);
    const double longest = width - foot - beside_bar - widest(bars, words_of, letters, measure);
    const double most = highest(bars);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double top = static_cast<double>(i) * step, base = top + step * text_ascent;
        const double length = most > 0 ? bars[i].value / most * longest : 0;
        picture.marks.push_back(
            {BoxMark{{foot, top + step * 0.14, foot + length, top + step * 0.86},
                     0,
                     style.accent,
                     {nothing, 0}},
             0});
        const auto write = [&](const std::string& words, double x, Colour colour, Anchor anchor) {
            picture.marks.push_back(
                {TextMark{{x, base}, words, letters, colour, false, anchor, nothing}, 0});
        };
        write(fitted(bars[i].name, (foot - beside_bar) / slack, letters, false, measure),
              foot - beside_bar, style.text, Anchor::right);
        write(words_of(bars[i]), foot + length + beside_bar, style.faint_text, Anchor::left);
    }
    return picture;
}

} // namespace headwater
