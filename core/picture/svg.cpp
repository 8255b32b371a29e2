// SPDX-License-Identifier: Apache-2.0
#include "core/picture/svg.h"

#include <utility>

#include <fmt/format.h>

#include "core/base/base64.h"
#include "core/base/xml_text.h"
#include "core/picture/icons.h"
#include "core/picture/path.h"

namespace headwater {

namespace {

/// At most two decimals, no trailing zeros, never "-0": the same text on every machine.
std::string number(double value) {
    std::string text = fmt::format("{:.2f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string paint(std::string_view property, Colour colour) {
    if (colour.alpha == 0) return fmt::format(" {}=\"none\"", property);
    const auto hex =
        fmt::format(" {}=\"#{:02x}{:02x}{:02x}\"", property, colour.red, colour.green, colour.blue);
    if (colour.alpha == 255) return hex;
    return hex + fmt::format(" {}-opacity=\"{}\"", property, number(colour.alpha / 255.0));
}

std::string stroke(const Pen& pen) {
    if (pen.width <= 0) return {};
    std::string out =
        paint("stroke", pen.colour) + fmt::format(" stroke-width=\"{}\"", number(pen.width));
    std::string dashes;
    for (const double length : dash_pattern(pen.dash)) {
        dashes += fmt::format("{}{}", dashes.empty() ? "" : " ", number(length * pen.width));
    }
    if (!dashes.empty()) out += fmt::format(" stroke-dasharray=\"{}\"", dashes);
    return out;
}

std::string data_of(const Path& path) {
    std::string out;
    const auto at = [](Point p) { return fmt::format("{} {}", number(p.x), number(p.y)); };
    for (const PathStep& step : path) {
        switch (step.kind) {
        case PathStep::Kind::move:
            out += fmt::format("M{}", at(step.to));
            break;
        case PathStep::Kind::line:
            out += fmt::format("L{}", at(step.to));
            break;
        case PathStep::Kind::curve:
            out += fmt::format("C{} {} {}", at(step.first), at(step.second), at(step.to));
            break;
        case PathStep::Kind::close:
            out += 'Z';
            break;
        }
    }
    return out;
}

std::string element(const LineMark& line) {
    std::string out =
        fmt::format("<path d=\"{}\" fill=\"none\"{}/>\n", data_of(path_of(line)), stroke(line.pen));
    if (line.arrow_to) {
        out += fmt::format("<path d=\"{}\"{}/>\n", data_of(arrow_of(line)),
                           paint("fill", line.pen.colour));
    }
    return out;
}

std::string element(const DiscMark& disc) {
    return fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}{}/>\n", number(disc.centre.x),
                       number(disc.centre.y), number(disc.radius), paint("fill", disc.fill),
                       stroke(disc.outline));
}

std::string element(const BoxMark& mark) {
    const Box& box = mark.box;
    return fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"{}{}/>\n",
                       number(box.left), number(box.top), number(box.width()), number(box.height()),
                       number(mark.corner), paint("fill", mark.fill), stroke(mark.outline));
}

std::string element(const TextMark& text) {
    static constexpr const char* anchors[] = {"start", "middle", "end"};
    const std::string turned =
        text.turn == 0 ? std::string()
                       : fmt::format(" transform=\"rotate({} {} {})\"", number(text.turn),
                                     number(text.at.x), number(text.at.y));
    const auto attributes =
        fmt::format("x=\"{}\" y=\"{}\" font-size=\"{}\"{} text-anchor=\"{}\"{}", number(text.at.x),
                    number(text.at.y), number(text.size), text.bold ? " font-weight=\"700\"" : "",
                    anchors[static_cast<std::size_t>(text.anchor)], turned);
    const std::string words = xml_escaped(text.text);
    std::string out;
    if (text.halo.alpha > 0) {
        out = fmt::format("<text {}{} stroke-width=\"{}\" stroke-linejoin=\"round\"{}>{}</text>\n",
                          attributes, paint("stroke", text.halo), number(text.size * halo_width),
                          paint("fill", text.halo), words);
    }
    return out +
           fmt::format("<text {}{}>{}</text>\n", attributes, paint("fill", text.colour), words);
}

std::string element(const IconMark& icon) {
    return fmt::format("<path d=\"{}\" fill=\"none\"{} stroke-width=\"{}\" "
                       "stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n",
                       data_of(icon_steps(icon)), paint("stroke", icon.colour),
                       number(pen_width(icon)));
}

std::string inline_data(const Photo& photo) {
    return fmt::format("data:{};base64,{}", xml_escaped(photo.media_type), base64(photo.bytes));
}

/// Cut round by the clip, and filling it whatever its proportions.
std::string element(const PhotoMark& mark) {
    const std::string circle = fmt::format("cx=\"{}\" cy=\"{}\" r=\"{}\"", number(mark.centre.x),
                                           number(mark.centre.y), number(mark.radius));
    // The circle itself names the clip: marks of one place and size share what is the same.
    const std::string name =
        fmt::format("c{}_{}_{}", number(mark.centre.x), number(mark.centre.y), number(mark.radius));
    return fmt::format(
        "<clipPath id=\"{0}\"><circle {1}/></clipPath><image x=\"{2}\" y=\"{3}\" width=\"{4}\" "
        "height=\"{4}\" preserveAspectRatio=\"xMidYMid slice\" clip-path=\"url(#{0})\" "
        "xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"{5}\"/>\n",
        name, circle, number(mark.centre.x - mark.radius), number(mark.centre.y - mark.radius),
        number(2 * mark.radius), inline_data(*mark.photo));
}

std::string element(const ImageMark& mark) {
    return fmt::format(
        "<image x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" preserveAspectRatio=\"none\" "
        "xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"{}\"/>\n",
        number(mark.box.left), number(mark.box.top), number(mark.box.width()),
        number(mark.box.height()), inline_data(*mark.photo));
}

std::string element(const AreaMark& area) {
    return fmt::format("<path d=\"{}\"{}{}/>\n", data_of(path_of(area)), paint("fill", area.fill),
                       stroke(area.outline));
}

std::string element(const ClipMark& clip) {
    if (!clip.box) return {};
    const Box& box = *clip.box;
    const auto name = fmt::format("w{}_{}_{}_{}", number(box.left), number(box.top),
                                  number(box.width()), number(box.height()));
    return fmt::format("<clipPath id=\"{0}\"><rect x=\"{1}\" y=\"{2}\" width=\"{3}\" "
                       "height=\"{4}\"/></clipPath><g clip-path=\"url(#{0})\">\n",
                       name, number(box.left), number(box.top), number(box.width()),
                       number(box.height()));
}

} // namespace

std::string svg_of(const Picture& picture) {
    const Box& box = picture.extent;
    const auto frame = fmt::format("{} {} {} {}", number(box.left), number(box.top),
                                   number(box.width()), number(box.height()));
    std::string out = fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"{}pt\" height=\"{}pt\" "
        "viewBox=\"{}\" font-family=\"Noto Sans, DejaVu Sans, sans-serif\">\n<title>{}</title>\n",
        number(box.width()), number(box.height()), frame, xml_escaped(picture.title));
    out += element(BoxMark{box, 0, picture.paper, {{}, 0, Dash::solid}});
    bool clipped = false;
    for (const Mark& mark : picture.marks) {
        const auto* clip = std::get_if<ClipMark>(&mark.shape);
        if (clip != nullptr && std::exchange(clipped, clip->box.has_value())) out += "</g>\n";
        out += std::visit([](const auto& shape) { return element(shape); }, mark.shape);
    }
    return out + (clipped ? "</g>\n" : "") + "</svg>\n";
}

} // namespace headwater
