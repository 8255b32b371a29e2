// SPDX-License-Identifier: Apache-2.0
#include "core/picture/icons.h"

#include "core/picture/icon_table.h"
#include <charconv>

namespace headwater {

namespace {

/// Reads the four letters of our grammar; the data were checked when the program was built.
class PathReader {
public:
    explicit PathReader(std::string_view text) : m_text(text) {}

    Path read() {
        Path path;
        for (skip(); !m_text.empty(); skip()) {
            const char letter = m_text.front();
            m_text.remove_prefix(1);
            PathStep step;
            if (letter == 'M') step.kind = PathStep::Kind::move;
            if (letter == 'L') step.kind = PathStep::Kind::line;
            if (letter == 'Z') step.kind = PathStep::Kind::close;
            if (letter == 'C') {
                step.kind = PathStep::Kind::curve;
                step.first = point();
                step.second = point();
            }
            if (letter != 'Z') step.to = point();
            path.push_back(step);
        }
        return path;
    }

private:
    void skip() {
        while (!m_text.empty() && (m_text.front() == ' ' || m_text.front() == ',')) {
            m_text.remove_prefix(1);
        }
    }
    double number() {
        skip();
        double value = 0;
        const auto end = std::from_chars(m_text.data(), m_text.data() + m_text.size(), value).ptr;
        m_text.remove_prefix(static_cast<std::size_t>(end - m_text.data()));
        return value;
    }
    Point point() {
        const double x = number();
        return {x, number()};
    }

    std::string_view m_text;
};

} // namespace

std::string_view icon_path(std::string_view name) {
    for (const auto& [icon, path] : icon_table()) {
        if (icon == name) return path;
    }
    return {};
}

Path icon_steps(std::string_view name) {
    return PathReader(icon_path(name)).read();
}

Path icon_steps(const IconMark& icon) {
    Path path = icon_steps(icon.icon);
    const double scale = icon.box.width() / icon_side;
    const Point corner{icon.box.left, icon.box.top};
    for (PathStep& step : path) {
        step.to = corner + step.to * scale;
        step.first = corner + step.first * scale;
        step.second = corner + step.second * scale;
    }
    return path;
}

double pen_width(const IconMark& icon) {
    return icon_pen * icon.box.width() / icon_side;
}

std::vector<std::string_view> icon_names() {
    std::vector<std::string_view> names;
    for (const IconRow& row : icon_table())
        names.push_back(row.name);
    return names;
}

} // namespace headwater
