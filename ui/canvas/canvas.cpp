// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/canvas.h"

#include <QEvent>
#include <QPainter>

#include "core/picture/sign_shapes.h"
#include "ui/canvas/frame_maker.h"
#include "ui/look/paint_picture.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {

/// A frame that costs less is drawn while the hand moves; a dearer one on the maker's thread.
constexpr double cheap_ms = 8;
/// Names stand out sideways beyond the things they name.
constexpr QSizeF fit_margins(112, 48);
constexpr double zoom_step = 1.25;
constexpr double reach_pixels = 6;

} // namespace

Canvas::Canvas(const Schema& schema, QWidget* parent)
    : QWidget(parent),
      m_schema(schema),
      m_scene(std::make_shared<const ChartScene>()),
      m_maker(new FrameMaker(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Chart"));
    setAccessibleDescription(tr("Arrow keys move what is selected or the view, Control and arrow "
                                "keys walk from item to item, plus and minus zoom, 0 shows all."));
    m_view.size = size();
    connect(m_maker, &FrameMaker::made, this, [this](const auto& frame) {
        take(frame);
        refresh(); // it may be of an older wish, and cheap
    });
}

Canvas::~Canvas() = default;

void Canvas::show_scene(ChartScene scene, Framing framing,
                        std::shared_ptr<const Presence> presence) {
    end_glide();
    auto before = places_before(scene);
    m_scene = std::make_shared<const ChartScene>(std::move(scene));
    m_presence = std::move(presence);
    m_before_drag.reset();
    m_carried.reset();
    m_gesture = Gesture::none;
    ++m_edition;
    m_overview.reset();
    rebuild_index();
    m_last_cost = static_cast<double>(m_scene->items.size() + m_scene->links.size()) / 100;
    if (framing == Framing::fit) frame_all();
    before.empty() ? refresh() : begin_glide(std::move(before));
    if (framing == Framing::fit) Q_EMIT view_changed();
}

void Canvas::show_presence(std::shared_ptr<const Presence> presence) {
    m_presence = std::move(presence);
    refresh();
}

ChartScene Canvas::scene_as_seen() const {
    ChartScene scene = *m_scene;
    if (m_presence) let_stand_back(scene, *m_presence);
    return scene;
}

void Canvas::rebuild_index() {
    m_items.clear();
    for (std::size_t i = 0; i < m_scene->items.size(); ++i)
        m_items[m_scene->items[i].record] = i;
    m_signs.clear();
    for (std::size_t i = 0; i < m_scene->signs.size(); ++i)
        m_signs[m_scene->signs[i].record] = i;
    mark_chosen();
}

void Canvas::mark_chosen() {
    std::set<std::int64_t> chosen;
    for (const std::int64_t record : m_selection)
        if (m_items.contains(record) || m_signs.contains(record)) chosen.insert(record);
    m_chosen = chosen.empty() ? nullptr
                              : std::make_shared<const std::set<std::int64_t>>(std::move(chosen));
}

void Canvas::set_selection(const std::set<std::int64_t>& records) {
    if (records == m_selection) return;
    m_selection = records;
    ++m_nudge_series;
    mark_chosen();
    refresh();
}

void Canvas::set_view(const View& view) {
    m_view = view;
    m_view.size = size();
    m_fit_wanted = false;
    refresh();
    Q_EMIT view_changed();
}

Box Canvas::content(double scale) const {
    return box_of_places(*m_scene, scale).value_or(Box{});
}

/// Notes keep a size that can be read: the second look has them as large as they come to be.
void Canvas::frame_all() {
    if (box_of_places(*m_scene, 1)) m_view = m_view.fitted(content(), fit_margins);
    if (!m_scene->signs.empty()) m_view = m_view.fitted(content(m_view.scale), fit_margins);
    m_fit_wanted = true;
}

void Canvas::fit() {
    end_glide();
    frame_all();
    refresh();
    Q_EMIT view_changed();
}

void Canvas::zoom_in() {
    set_view(m_view.zoomed(zoom_step, rect().center()));
}
void Canvas::zoom_out() {
    set_view(m_view.zoomed(1 / zoom_step, rect().center()));
}

bool Canvas::centre_on(std::int64_t record) {
    const auto place = place_of(record);
    if (!place) return false;
    View view = m_view;
    view.centre = *place;
    view.scale = std::max(view.scale, 1.0);
    set_view(view);
    return true;
}

std::optional<std::int64_t> Canvas::record_at(QPointF position) const {
    if (!m_frame || !m_frame->hits) return {};
    return m_frame->hits->at(m_view.to_chart(position), reach_pixels / m_view.scale);
}

FrameWish Canvas::wish() const {
    return {m_scene, m_chosen, m_edition, &m_schema, theme().chart, m_view, devicePixelRatioF(),
            m_frame, {},       m_presence};
}

bool Canvas::is_settled() const {
    return !m_glide_timer.isActive() && m_frame && serves(*m_frame, wish());
}

double Canvas::share_bare() const {
    double drawn = 0;
    for (const auto& frame : {m_frame, m_overview}) {
        if (!frame) continue;
        const QRectF seen = m_view.to_screen(frame->covers).intersected(rect());
        drawn = std::max(drawn, seen.width() * seen.height());
    }
    return 1 - drawn / (double(width()) * height());
}

void Canvas::refresh() {
    update();
    if (m_view.size.isEmpty()) return;
    const FrameWish wanted = wish();
    if (m_frame && serves_on(*m_frame, wanted)) return;
    if (draws_at_once())
        take(std::make_shared<const Frame>(draw(wanted)));
    else
        m_maker->wish(wanted);
}

bool Canvas::draws_at_once() const {
    return m_last_cost < cheap_ms;
}

void Canvas::take(std::shared_ptr<const Frame> frame) {
    m_frame = std::move(frame);
    if (m_gesture != Gesture::drag && m_frame->scene == m_scene) m_carried.reset();
    m_last_cost = m_frame->milliseconds;
    const Box all = content();
    if (m_frame->covers.joined(all) == m_frame->covers) m_overview = m_frame;
    update();
}

/// Pixel for pixel where the zoom is the same, else stretched.
void Canvas::paint_frame(QPainter& painter, const Frame& frame) const {
    const QRectF place = m_view.to_screen(frame.covers);
    if (frame.scale == m_view.scale) {
        const double dots = frame.image.devicePixelRatio();
        painter.drawImage(QPointF(std::round(place.x() * dots), std::round(place.y() * dots)) /
                              dots,
                          frame.image);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, frame.image);
}

void Canvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool whole = m_frame && m_view.to_screen(m_frame->covers).contains(rect());
    if (!whole) painter.fillRect(rect(), colour(theme().chart.paper));
    if (!whole && m_overview && m_overview != m_frame) paint_frame(painter, *m_overview);
    if (m_frame) {
        paint_frame(painter, *m_frame);
        paint_links_chosen(painter);
    }
    if (m_snap) paint_grid(painter);
    if (m_carried) m_carried->paint(painter, *m_scene, m_schema, m_view);
    paint_gesture(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void Canvas::paint_gesture(QPainter& painter) const {
    QColor fill = theme().accent;
    painter.setPen(QPen(fill, m_gesture == Gesture::link ? 2 : 1));
    fill.setAlpha(28);
    painter.setBrush(fill);
    if (m_gesture == Gesture::band) painter.drawRect(QRectF(m_pressed, m_pointer).normalized());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_gesture == Gesture::lasso) painter.drawPolygon(m_lasso);
    if (m_gesture == Gesture::link) painter.drawLine(*position_of(*m_under_press), m_pointer);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void Canvas::paint_links_chosen(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const std::int64_t record : m_selection) {
        if (m_items.contains(record) || m_signs.contains(record)) continue;
        const LineMark* line = m_frame->hits->line_of(record);
        if (line == nullptr) continue;
        painter.save();
        painter.translate(m_view.size.width() / 2, m_view.size.height() / 2);
        painter.scale(m_view.scale, m_view.scale);
        painter.translate(-m_view.centre.x, -m_view.centre.y);
        QPen pen(theme().accent, line->pen.width + 2 / m_view.scale);
        pen.setCapStyle(Qt::RoundCap);
        painter.setPen(pen);
        painter.drawPath(painter_path(path_of(*line)));
        painter.restore();
    }
}

void Canvas::resizeEvent(QResizeEvent*) {
    m_view.size = size();
    if (m_fit_wanted)
        fit();
    else
        refresh();
    Q_EMIT view_changed();
}

void Canvas::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace headwater
