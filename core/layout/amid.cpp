// SPDX-License-Identifier: Apache-2.0
#include "core/layout/amid.h"

#include <cmath>

#include "core/layout/pack.h"

namespace headwater {

bool is_somewhere(Point p) {
    return std::isfinite(p.x) && std::isfinite(p.y);
}

void place_amid_neighbours(const Graph& graph, std::vector<Point>& points) {
    for (bool placed = true; placed;) {
        placed = false;
        const std::vector<Point> before = points;
        for (Vertex v = 0; v < points.size(); ++v) {
            if (is_somewhere(before[v])) continue;
            Point sum;
            double count = 0;
            for (const Vertex u : graph.neighbours(v)) {
                if (!is_somewhere(before[u])) continue;
                sum = sum + before[u];
                ++count;
            }
            if (count == 0) continue;
            points[v] = sum * (1 / count);
            placed = true;
        }
    }
}

void place_below(std::vector<Point>& points, double spacing) {
    std::vector<Vertex> standing;
    std::vector<std::vector<Vertex>> loose;
    for (Vertex v = 0; v < points.size(); ++v) {
        if (is_somewhere(points[v])) {
            standing.push_back(v);
        } else {
            points[v] = {};
            loose.push_back({v});
        }
    }
    pack(points, loose, standing, spacing);
}

} // namespace headwater
