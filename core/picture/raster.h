// SPDX-License-Identifier: Apache-2.0
// Draws lines and discs straight into pixels, far quicker than a general painter, so that a chart
// of many links can follow the hand. Shapes are those of path.h; edges are smooth.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/picture/picture.h"

namespace headwater {

/// A block of pixels, 0xAARRGGBB, premultiplied by their alpha; rows are `stride` pixels apart.
struct Pixels {
    std::uint32_t* first = nullptr;
    int width = 0;
    int height = 0;
    std::ptrdiff_t stride = 0;
};

class Raster {
public:
    /// The chart point `corner` lies at the top left corner of the pixels; `scale` is pixels a
    /// chart unit. Blocks wider or higher than 32,767 pixels are not meant.
    Raster(Pixels pixels, Point corner, double scale);

    /// The rows from `first` to before `last` alone: bands can be drawn on several threads.
    Raster band(int first, int last) const;

    void draw(const LineMark& line) const;
    void draw(const DiscMark& disc) const;

private:
    struct Ink;
    Point to_pixels(Point p) const { return (p - m_corner) * m_scale; }
    void stroke(Point from, Point to, const Ink& ink, double& travelled) const;
    void fill_triangle(Point a, Point b, Point c, const Ink& ink) const;

    Pixels m_pixels;
    Point m_corner;
    double m_scale;
};

} // namespace headwater
