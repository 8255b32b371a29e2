// SPDX-License-Identifier: Apache-2.0
#include "core/picture/label_places.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace headwater {

namespace {

constexpr std::size_t no_owner = SIZE_MAX;
constexpr double most_cells = 1 << 20;

struct Shares {
    double enter = 0, leave = 1;
};

/// The part of the line from a to b that lies in the box, as shares of the way (Liang and Barsky's
/// clipping).
std::optional<Shares> part_in(Point a, Point b, const Box& box) {
    auto [enter, leave] = Shares();
    const auto clip = [&](double start, double way, double low, double high) {
        if (way == 0) return start >= low && start <= high;
        const auto [first, last] = std::minmax({(low - start) / way, (high - start) / way});
        enter = std::max(enter, first);
        leave = std::min(leave, last);
        return enter <= leave;
    };
    if (!clip(a.x, b.x - a.x, box.left, box.right)) return {};
    if (!clip(a.y, b.y - a.y, box.top, box.bottom)) return {};
    return Shares{enter, leave};
}

} // namespace

LabelPlaces::LabelPlaces(const Box& area, double cell) : m_area(area), m_cell(cell) {
    const double cells = (area.width() / cell + 1) * (area.height() / cell + 1);
    if (cells > most_cells) m_cell *= std::sqrt(cells / most_cells);
    m_columns = static_cast<std::int64_t>(area.width() / m_cell) + 1;
    m_rows = static_cast<std::int64_t>(area.height() / m_cell) + 1;
    m_cells.resize(static_cast<std::size_t>(m_columns * m_rows));
    m_line_cells.resize(m_cells.size());
}

template<class Visit>
void LabelPlaces::each_cell(const Box& box, Visit visit) const {
    const auto cell = [this](double at, double start, std::int64_t count) {
        const double k = std::floor((at - start) / m_cell);
        return static_cast<std::int64_t>(std::clamp(k, 0.0, static_cast<double>(count - 1)));
    };
    const auto left = cell(box.left, m_area.left, m_columns);
    const auto right = cell(box.right, m_area.left, m_columns);
    const auto bottom = cell(box.bottom, m_area.top, m_rows);
    for (auto row = cell(box.top, m_area.top, m_rows); row <= bottom; ++row) {
        for (auto column = left; column <= right; ++column) {
            visit(static_cast<std::size_t>(row * m_columns + column));
        }
    }
}

void LabelPlaces::take(const Taken& taken) {
    const auto index = static_cast<std::uint32_t>(m_taken.size());
    m_taken.push_back(taken);
    each_cell(taken.box, [&](std::size_t cell) { m_cells[cell].push_back(index); });
}

void LabelPlaces::take_disc(Point centre, double radius, std::size_t owner) {
    take({box_around(centre, {2 * radius, 2 * radius}), Taken::Shape::disc, owner});
}

void LabelPlaces::take_box(const Box& box) {
    take({box, Taken::Shape::box, no_owner});
}

bool LabelPlaces::touches(const Taken& taken, const Box& box) {
    if (!taken.box.overlaps(box)) return false;
    if (taken.shape == Taken::Shape::box) return true;
    const Point centre = taken.box.centre();
    const Point nearest{std::clamp(centre.x, box.left, box.right),
                        std::clamp(centre.y, box.top, box.bottom)};
    return length(nearest - centre) < taken.box.width() / 2;
}

void LabelPlaces::take_dot(Point centre, double radius, std::size_t owner) {
    take({box_around(centre, {2 * radius, 2 * radius}), Taken::Shape::dot, owner});
}

bool LabelPlaces::is_free(const Box& box, std::size_t owner, Dots dots) const {
    bool free = true;
    each_cell(box, [&](std::size_t cell) {
        for (const std::uint32_t index : m_cells[cell]) {
            const Taken& taken = m_taken[index];
            if (dots == Dots::covered && taken.shape == Taken::Shape::dot) continue;
            if (free && taken.owner != owner && touches(taken, box)) free = false;
        }
    });
    return free;
}

void LabelPlaces::note_line(Point from, Point to) {
    // What lies far outside is never under a label; walking there would take as long as it is far.
    const auto part = part_in(from, to, m_area.grown(2 * m_cell));
    if (!part) return;
    const auto index = static_cast<std::uint32_t>(m_lines.size());
    m_lines.emplace_back(from, to);
    const Point way = to - from;
    to = from + way * part->leave;
    from = from + way * part->enter;
    const double steps = std::ceil(length(to - from) / (m_cell / 2)) + 1;
    for (double step = 0; step <= steps; ++step) {
        const Point p = from + (to - from) * (step / steps);
        each_cell({p.x, p.y, p.x, p.y}, [&](std::size_t cell) {
            auto& lines = m_line_cells[cell];
            if (lines.empty() || lines.back() != index) lines.push_back(index);
        });
    }
}

std::size_t LabelPlaces::lines_under(const Box& box) const {
    std::vector<std::uint32_t> under;
    each_cell(box, [&](std::size_t cell) {
        for (const std::uint32_t index : m_line_cells[cell]) {
            if (part_in(m_lines[index].first, m_lines[index].second, box)) under.push_back(index);
        }
    });
    std::sort(under.begin(), under.end());
    return static_cast<std::size_t>(std::unique(under.begin(), under.end()) - under.begin());
}

} // namespace headwater
