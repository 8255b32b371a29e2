// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/flow_layout.h"

#include <QWidget>

namespace headwater {

namespace {
constexpr int gap = 6;
}

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.push_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index < 0 || index >= count() ? nullptr : m_items[static_cast<std::size_t>(index)];
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return flow({0, 0, width, 0}, Pass::measure);
}

void FlowLayout::setGeometry(const QRect& room) {
    QLayout::setGeometry(room);
    flow(room, Pass::place);
}

QSize FlowLayout::minimumSize() const {
    QSize least;
    for (const QLayoutItem* item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least;
}

/// The height that was needed.
int FlowLayout::flow(const QRect& room, Pass pass) const {
    int x = room.left();
    int y = room.top();
    int line = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint().boundedTo(QSize(room.width(), QWIDGETSIZE_MAX));
        if (x > room.left() && x + size.width() > room.left() + room.width()) {
            x = room.left();
            y += line + gap;
            line = 0;
        }
        if (pass == Pass::place) item->setGeometry({{x, y}, size});
        x += size.width() + gap;
        line = std::max(line, size.height());
    }
    return y + line - room.top();
}

} // namespace headwater
