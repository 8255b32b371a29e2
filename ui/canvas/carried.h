// SPDX-License-Identifier: Apache-2.0
// Things on their way under the hand, painted over a frame that still shows them where they were:
// on a chart too large to be drawn anew while the hand moves.
#pragma once

#include <cstddef>
#include <vector>

#include "core/model/schema.h"
#include "core/picture/compose.h"
#include "ui/canvas/view.h"

class QPainter;

namespace headwater {

class Carried {
public:
    /// `items` of the scene, and the links from them to others; `frames` of what is drawn by hand.
    Carried(const ChartScene& scene, const std::vector<std::size_t>& items,
            std::vector<Box> frames = {});

    /// How far from where the scene has them, chart units.
    void move(Point by) { m_by = by; }
    Point by() const { return m_by; }
    void paint(QPainter& painter, const ChartScene& scene, const Schema& schema,
               const View& view) const;

private:
    struct Tie {
        std::size_t from; ///< carried
        std::size_t to;
        bool both; ///< `to` is carried too
    };
    std::vector<std::size_t> m_items;
    std::vector<Tie> m_ties;
    std::vector<Box> m_frames;
    Point m_by;
};

} // namespace headwater
