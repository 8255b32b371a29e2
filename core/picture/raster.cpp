// SPDX-License-Identifier: Apache-2.0
#include "core/picture/raster.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/picture/path.h"

namespace headwater {

namespace {

constexpr int curve_steps = 14;

std::uint32_t opaque(Colour colour) {
    return 0xff000000U | std::uint32_t{colour.red} << 16U | std::uint32_t{colour.green} << 8U |
           colour.blue;
}

/// `weight` of 256 parts of `ink` over what is there, two channels at a time.
inline void blend(std::uint32_t& pixel, std::uint32_t ink, std::uint32_t weight) {
    constexpr std::uint32_t pair = 0x00ff00ffU;
    const std::uint32_t rest = 256 - weight;
    constexpr std::uint32_t half = 0x00800080U; // rounds: what is faint must not darken
    const std::uint32_t low = ((ink & pair) * weight + (pixel & pair) * rest + half) >> 8U & pair;
    const std::uint32_t high =
        ((ink >> 8U & pair) * weight + (pixel >> 8U & pair) * rest + half) & ~pair;
    pixel = low | high;
}

constexpr int one = 1 << 16; // of a pixel, in the arithmetic of strokes

/// The pixels that a line crosses at one place of its longer way, from `top` to `bottom`.
inline void blend_across(std::uint32_t* pixel, std::ptrdiff_t step, int limit, int top, int bottom,
                         std::uint32_t ink, std::uint32_t weight) {
    const int first = top >> 16, last = (bottom - 1) >> 16;
    for (int row = std::max(first, 0); row <= std::min(last, limit - 1); ++row) {
        const int covered = std::min(bottom, (row + 1) * one) - std::max(top, row * one);
        blend(pixel[row * step], ink, (weight * static_cast<std::uint32_t>(covered)) >> 16U);
    }
}

/// How much of a pixel lies within `radius` of a middle that is `far` from its own.
std::uint32_t covered_by_disc(double radius, double far) {
    return static_cast<std::uint32_t>(256 * std::clamp(radius + 0.5 - far, 0.0, 1.0));
}

std::uint32_t share_of(std::uint32_t covered, std::uint8_t alpha) {
    return covered * (alpha + (alpha >> 7U)) >> 8U;
}

/// A straight line along its longer way, cut to where it can be on the paper.
struct Course {
    bool steep; ///< the longer way is down, not right
    double begin, end, across_begin;
    double slope = 0, half = 0; ///< half of what it covers across
    double low = 0, high = 0;   ///< of the longer way, on the paper; high not above low: nothing
    int limit;                  ///< pixels across

    Course(Point from, Point to, double width, int paper_width, int paper_height)
        : steep(std::abs(to.y - from.y) > std::abs(to.x - from.x)),
          begin(steep ? from.y : from.x),
          end(steep ? to.y : to.x),
          across_begin(steep ? from.x : from.y),
          limit(steep ? paper_width : paper_height) {
        if (begin == end) return;
        slope = ((steep ? to.x : to.y) - across_begin) / (end - begin);
        half = width / 2 * std::sqrt(1 + slope * slope);
        low = std::max(std::min(begin, end), 0.0);
        high = std::min<double>(std::max(begin, end), steep ? paper_height : paper_width);
        const double above = -half - 1, below = limit + half + 1;
        if (slope == 0) {
            if (across_begin < above || across_begin > below) high = low;
            return;
        }
        const double a = begin + (above - across_begin) / slope;
        const double b = begin + (below - across_begin) / slope;
        low = std::max(low, std::min(a, b));
        high = std::min(high, std::max(a, b));
    }
    double across_at(double along) const { return across_begin + (along - begin) * slope; }
    double share_gone(double along) const { return std::abs((along - begin) / (end - begin)); }
};

} // namespace

struct Raster::Ink {
    std::uint32_t colour;
    std::uint32_t weight;    ///< of 256
    double width = 0;        ///< pixels
    double on = 0, away = 0; ///< lengths of dash and gap, pixels; 0: solid

    explicit Ink(Colour c) : colour(opaque(c)), weight(share_of(256, c.alpha)) {}
    Ink(const Pen& pen, double scale) : Ink(pen.colour) {
        width = pen.width * scale;
        const auto pattern = dash_pattern(pen.dash);
        if (pattern.empty()) return;
        on = pattern[0] * width;
        away = pattern[1] * width;
    }
    bool is_drawn_at(double travelled) const {
        const double period = on + away;
        return on == 0 || travelled - std::floor(travelled / period) * period < on;
    }
};

Raster::Raster(Pixels pixels, Point corner, double scale)
    : m_pixels(pixels), m_corner(corner), m_scale(scale) {}

Raster Raster::band(int first, int last) const {
    Pixels rows = m_pixels;
    rows.first += first * m_pixels.stride;
    rows.height = last - first;
    return {rows, m_corner + Point{0, first / m_scale}, m_scale};
}

void Raster::draw(const LineMark& line) const {
    const Ink ink(line.pen, m_scale);
    double travelled = 0;
    if (line.bend == 0 && !line.arrow_to)
        return stroke(to_pixels(line.from), to_pixels(line.to), ink, travelled);
    const Path path = path_of(line);
    if (path[1].kind == PathStep::Kind::line) {
        stroke(to_pixels(path[0].to), to_pixels(path[1].to), ink, travelled);
    } else {
        Point before = path[0].to;
        for (int step = 1; step <= curve_steps; ++step) {
            const double t = double(step) / curve_steps, s = 1 - t;
            const Point next = path[0].to * (s * s * s) + path[1].first * (3 * s * s * t) +
                               path[1].second * (3 * s * t * t) + path[1].to * (t * t * t);
            stroke(to_pixels(before), to_pixels(next), ink, travelled);
            before = next;
        }
    }
    if (!line.arrow_to) return;
    const Path head = arrow_of(line);
    fill_triangle(to_pixels(head[0].to), to_pixels(head[1].to), to_pixels(head[2].to), ink);
}

void Raster::stroke(Point from, Point to, const Ink& ink, double& travelled) const {
    const double already = travelled, span = length(to - from);
    travelled += span;
    const double broad = ink.width + 2;
    if (std::max(from.y, to.y) < -broad || std::min(from.y, to.y) > m_pixels.height + broad) return;
    const Course course(from, to, ink.width, m_pixels.width, m_pixels.height);
    if (course.low >= course.high) return;
    const std::ptrdiff_t one_on = course.steep ? m_pixels.stride : 1;
    const std::ptrdiff_t one_aside = course.steep ? 1 : m_pixels.stride;
    const int reach = static_cast<int>(course.half * one);
    const int first = static_cast<int>(std::floor(course.low));
    constexpr double finest = 4294967296.0; // of a pixel, so that long lines stay exact
    const auto begin = static_cast<std::int64_t>(course.across_at(first + 0.5) * finest);
    const auto step = static_cast<std::int64_t>(course.slope * finest);
    for (int u = first; u < course.high; ++u) {
        if (!ink.is_drawn_at(already + course.share_gone(u + 0.5) * span)) continue;
        const double share = std::min<double>(u + 1, course.high) - std::max<double>(u, course.low);
        const int v = static_cast<int>((begin + (u - first) * step) >> 16);
        const auto weight = share < 1 ? static_cast<std::uint32_t>(ink.weight * share) : ink.weight;
        blend_across(m_pixels.first + u * one_on, one_aside, course.limit, v - reach, v + reach,
                     ink.colour, weight);
    }
}

void Raster::fill_triangle(Point a, Point b, Point c, const Ink& ink) const {
    if ((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) < 0) std::swap(b, c);
    const std::array<std::pair<Point, Point>, 3> sides{{{a, b}, {b, c}, {c, a}}};
    const Box box{std::min({a.x, b.x, c.x}), std::min({a.y, b.y, c.y}), std::max({a.x, b.x, c.x}),
                  std::max({a.y, b.y, c.y})};
    const int right = std::min(m_pixels.width, static_cast<int>(std::ceil(box.right)));
    const int bottom = std::min(m_pixels.height, static_cast<int>(std::ceil(box.bottom)));
    for (int y = std::max(0, static_cast<int>(box.top)); y < bottom; ++y) {
        for (int x = std::max(0, static_cast<int>(box.left)); x < right; ++x) {
            double covered = 1;
            for (const auto& [from, to] : sides) {
                const Point side = to - from, here = Point{x + 0.5, y + 0.5} - from;
                const double inside =
                    (side.x * here.y - side.y * here.x) / std::max(length(side), 1e-9);
                covered = std::min(covered, std::clamp(inside + 0.5, 0.0, 1.0));
            }
            blend(m_pixels.first[y * m_pixels.stride + x], ink.colour,
                  static_cast<std::uint32_t>(ink.weight * covered));
        }
    }
}

void Raster::draw(const DiscMark& disc) const {
    const Point middle = to_pixels(disc.centre);
    const double radius = disc.radius * m_scale;
    const double half = disc.outline.colour.alpha > 0 ? disc.outline.width * m_scale / 2 : 0;
    const double outer = radius + half, inner = half > 0 ? radius - half : radius;
    const Ink fill(disc.fill), rim(disc.outline.colour);
    const int right = std::min(m_pixels.width, static_cast<int>(middle.x + outer + 2));
    const int bottom = std::min(m_pixels.height, static_cast<int>(middle.y + outer + 2));
    for (int y = std::max(0, static_cast<int>(middle.y - outer - 1)); y < bottom; ++y) {
        std::uint32_t* row = m_pixels.first + y * m_pixels.stride;
        for (int x = std::max(0, static_cast<int>(middle.x - outer - 1)); x < right; ++x) {
            const double dx = x + 0.5 - middle.x, dy = y + 0.5 - middle.y;
            const double far = std::sqrt(dx * dx + dy * dy);
            const std::uint32_t all = covered_by_disc(outer, far);
            if (all == 0) continue;
            const std::uint32_t within = covered_by_disc(inner, far);
            blend(row[x], rim.colour, (all - within) * rim.weight >> 8U);
            blend(row[x], fill.colour, within * fill.weight >> 8U);
        }
    }
}

} // namespace headwater
