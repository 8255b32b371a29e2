// SPDX-License-Identifier: Apache-2.0
#include "core/picture/tiles.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

std::size_t sheets_for(double wall, double room, double overlap) {
    const double step = std::max(1.0, room - overlap);
    return static_cast<std::size_t>(std::max(1.0, std::ceil((wall - overlap) / step - 1e-9)));
}

} // namespace

Tiles Tiles::covering(Size wall, Size room, double overlap) {
    return {room, overlap, sheets_for(wall.width, room.width, overlap),
            sheets_for(wall.height, room.height, overlap)};
}

Size Tiles::wall() const {
    return {static_cast<double>(across) * step().width + overlap,
            static_cast<double>(down) * step().height + overlap};
}

Box Tiles::part(std::size_t column, std::size_t row) const {
    const double left = static_cast<double>(column) * step().width;
    const double top = static_cast<double>(row) * step().height;
    return {left, top, left + room.width, top + room.height};
}

Box Tiles::trimmed(std::size_t column, std::size_t row) const {
    Box box = part(column, row);
    const double half = overlap / 2;
    if (column > 0) box.left += half;
    if (row > 0) box.top += half;
    if (column + 1 < across) box.right -= half;
    if (row + 1 < down) box.bottom -= half;
    return box;
}

} // namespace headwater
