// SPDX-License-Identifier: Apache-2.0
// A plain value: the list of drawn things. Screen, printer, PDF, PNG and SVG paint the same one,
// so what is printed is what was seen.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/geometry.h"

namespace headwater {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;
    bool operator==(const Colour&) const = default;
};

enum class Dash { solid, dashed, dotted };

struct Pen {
    Colour colour;
    double width = 1;
    Dash dash = Dash::solid;
    bool operator==(const Pen&) const = default;
};

struct LineMark {
    Point from;
    Point to;
    Pen pen;
    bool arrow_to = false;
    double arrow_gap = 0;  ///< the arrow head stops this far from `to`
    double arrow_size = 6; ///< length of the head
    double bend = 0;       ///< sideways offset of the middle, for parallel links
};

/// A closed shape: the ground under a group.
struct AreaMark {
    std::vector<Point> corners;
    bool smooth = true; ///< a round curve through the corners
    Colour fill;
    Pen outline; ///< width 0: none
};

struct DiscMark {
    Point centre;
    double radius = 0;
    Colour fill;
    Pen outline; ///< width 0: none
};

struct BoxMark {
    Box box;
    double corner = 0;
    Colour fill; ///< alpha 0: none
    Pen outline; ///< width 0: none
};

enum class Anchor { left, middle, right };

constexpr Colour nothing{0, 0, 0, 0};

struct TextMark {
    Point at; ///< baseline
    std::string text;
    double size = 10; ///< height of the font, chart units
    Colour colour;
    bool bold = false;
    Anchor anchor = Anchor::middle;
    Colour halo = nothing; ///< drawn behind the letters; alpha 0: none
    double turn = 0;       ///< degrees about `at`, clockwise
};

/// Width of the pen that draws a halo round the letters, by the size of the text.
constexpr double halo_width = 0.28;

/// An icon of resources/icons by name, its lines drawn in `colour` (see icons.h).
struct IconMark {
    Box box;
    std::string icon;
    Colour colour;
};

/// A picture as a case keeps it: undecoded, and shared by all marks and scenes that show it.
struct Photo {
    std::string media_type; ///< "image/png" or "image/jpeg"
    std::string bytes;
    std::string digest; ///< SHA-256 of the bytes; equal ones are decoded once
};

/// The middle of a photo in a circle.
struct PhotoMark {
    Point centre;
    double radius = 0;
    std::shared_ptr<const Photo> photo; ///< never null
};

/// The whole of a picture, stretched into the box.
struct ImageMark {
    Box box;
    std::shared_ptr<const Photo> photo; ///< never null
};

/// Of the marks that follow only what lies in the box is seen, until the next of these; one without
/// a box: they are seen whole again.
struct ClipMark {
    std::optional<Box> box;
};

struct Mark {
    std::variant<LineMark, DiscMark, BoxMark, TextMark, IconMark, AreaMark, PhotoMark, ImageMark,
                 ClipMark>
        shape;
    std::int64_t record = 0; ///< entity or link it stands for; 0: furniture
};

/// A place that the outline of a document leads to.
struct Bookmark {
    std::string text;
    int depth = 0;  ///< 0 is outermost
    double top = 0; ///< of the place on its page
};

/// Marks are painted in order. Sizes are in chart units; one unit is one point on true-scale paper.
struct Picture {
    Box extent;
    Colour paper{255, 255, 255};
    std::vector<Mark> marks;
    std::string title; ///< metadata of the document
    std::vector<Bookmark> bookmarks = {};
};

/// The box that a mark covers, its pen included; text measured by the plain table of
/// text_measure.h.
Box extent_of(const Mark& mark);

/// Share of the height of a line of text that stands above its baseline.
constexpr double text_ascent = 0.77;

/// The box of a text that was measured as `size`.
Box text_box(const TextMark& text, Size size);

} // namespace headwater
