// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/minimap.h"

#include <map>
#include <string_view>

#include <QMouseEvent>
#include <QPainter>

#include "ui/look/theme.h"

namespace headwater {

namespace {
/// More than these are drawn as mere dots.
constexpr std::size_t most_round = 5000;
} // namespace

Minimap::Minimap(Canvas& canvas, QWidget* parent) : QWidget(parent), m_canvas(canvas) {
    setFixedSize(sizeHint());
    setAccessibleName(tr("Overview of the chart"));
    setToolTip(tr("Press to go there"));
    connect(&canvas, &Canvas::view_changed, this, qOverload<>(&Minimap::update));
}

View Minimap::small_view() const {
    View view;
    view.size = size();
    const Box all = m_canvas.content();
    return view.fitted(all.grown(0.05 * std::max(all.width(), all.height()) + 10), {6, 6});
}

void Minimap::redraw() {
    const double ratio = devicePixelRatioF();
    m_dots = QPixmap((QSizeF(size()) * ratio).toSize());
    m_dots.setDevicePixelRatio(ratio);
    m_dots.fill(Qt::transparent);
    QPainter painter(&m_dots);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const View view = small_view();
    std::map<std::string_view, QColor> colours;
    for (const EntityKind& kind : m_canvas.schema().entity_kinds)
        colours.emplace(kind.name, colour(colour_of(kind, theme().chart)));
    const auto& items = m_canvas.scene().items;
    for (const ChartItem& item : items) {
        const auto known = colours.find(item.kind);
        const QColor& fill = known == colours.end() ? theme().faint : known->second;
        const QPointF at = view.to_screen(item.at);
        if (items.size() > most_round) {
            painter.fillRect(QRectF(at, QSizeF(1, 1)), fill);
            continue;
        }
        painter.setBrush(fill);
        painter.drawEllipse(at, 1.3, 1.3);
    }
    update();
}

void Minimap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().line, 1));
    painter.setBrush(theme().paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    painter.drawPixmap(0, 0, m_dots);
    painter.setPen(QPen(theme().accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    const QRectF seen = small_view().to_screen(m_canvas.view().visible());
    painter.drawRoundedRect(seen.intersected(QRectF(rect()).adjusted(2, 2, -2, -2)), 3, 3);
}

void Minimap::go(QPointF position) {
    View view = m_canvas.view();
    view.centre = small_view().to_chart(position);
    m_canvas.set_view(view);
}

void Minimap::mousePressEvent(QMouseEvent* event) {
    go(event->position());
}
void Minimap::mouseMoveEvent(QMouseEvent* event) {
    go(event->position());
}

} // namespace headwater
