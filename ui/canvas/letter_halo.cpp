// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/letter_halo.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace headwater {

namespace {

/// The letters, moved by whole pixels and weighted, of 256, where they cover more than what is
/// there.
void lay_over(QImage& halo, const QImage& letters, int dx, int dy, std::uint32_t weight) {
    const int width = letters.width(), height = letters.height();
    const int left = std::max(0, dx), right = std::min(width, width + dx);
    for (int y = std::max(0, dy); y < std::min(height, height + dy); ++y) {
        const std::uint8_t* from = letters.constScanLine(y - dy) - dx;
        std::uint8_t* to = halo.scanLine(y);
        for (int x = left; x < right; ++x)
            to[x] = std::max(to[x], static_cast<std::uint8_t>((from[x] * weight) >> 8U));
    }
}

} // namespace

QImage halo_round(const QImage& letters, double radius) {
    QImage halo = letters.copy();
    const int reach = static_cast<int>(std::ceil(radius));
    for (int dy = -reach; dy <= reach; ++dy) {
        for (int dx = -reach; dx <= reach; ++dx) {
            const double within = std::clamp(radius + 0.5 - std::hypot(dx, dy), 0.0, 1.0);
            const auto weight = static_cast<std::uint32_t>(256 * within);
            if (weight > 0) lay_over(halo, letters, dx, dy, weight);
        }
    }
    return halo;
}

} // namespace headwater
