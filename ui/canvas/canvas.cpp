// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/canvas.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/canvas/frame_maker.h"
#include "ui/canvas/paint_picture.h"
#include "ui/look/language.h"
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

void Canvas::show_scene(ChartScene scene, Framing framing) {
    end_glide();
    for (ChartItem& item : scene.items)
        item.selected = m_selection.contains(item.record);
    auto before = places_before(scene);
    m_scene = std::make_shared<const ChartScene>(std::move(scene));
    m_before_drag.reset();
    m_gesture = Gesture::none;
    ++m_edition;
    m_overview.reset();
    rebuild_index();
    m_last_cost = static_cast<double>(m_scene->items.size() + m_scene->links.size()) / 100;
    if (framing == Framing::fit) frame_all();
    before.empty() ? refresh() : begin_glide(std::move(before));
    if (framing == Framing::fit) Q_EMIT view_changed();
}

void Canvas::rebuild_index() {
    m_items.clear();
    for (std::size_t i = 0; i < m_scene->items.size(); ++i)
        m_items[m_scene->items[i].record] = i;
}

void Canvas::set_selection(const std::set<std::int64_t>& records) {
    if (records == m_selection) return;
    m_selection = records;
    ++m_nudge_series;
    ChartScene scene = *m_scene;
    for (ChartItem& item : scene.items)
        item.selected = records.contains(item.record);
    m_scene = std::make_shared<const ChartScene>(std::move(scene));
    refresh();
}

void Canvas::set_view(const View& view) {
    m_view = view;
    m_view.size = size();
    m_fit_wanted = false;
    refresh();
    Q_EMIT view_changed();
}

Box Canvas::content() const {
    if (m_scene->items.empty()) return {};
    const Point first = m_scene->items.front().at;
    Box box{first.x, first.y, first.x, first.y};
    for (const ChartItem& item : m_scene->items)
        box = box.joined({item.at.x, item.at.y, item.at.x, item.at.y});
    return box;
}

void Canvas::frame_all() {
    if (!m_scene->items.empty()) m_view = m_view.fitted(content(), fit_margins);
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
    const auto found = m_items.find(record);
    if (found == m_items.end()) return false;
    View view = m_view;
    view.centre = m_scene->items[found->second].at;
    view.scale = std::max(view.scale, 1.0);
    set_view(view);
    return true;
}

std::optional<std::int64_t> Canvas::record_at(QPointF position) const {
    if (!m_frame || !m_frame->hits) return {};
    return m_frame->hits->at(m_view.to_chart(position), reach_pixels / m_view.scale);
}

std::optional<QPointF> Canvas::position_of(std::int64_t record) const {
    const auto found = m_items.find(record);
    if (found == m_items.end()) return {};
    return m_view.to_screen(m_scene->items[found->second].at);
}

FrameWish Canvas::wish() const {
    return {m_scene, m_edition, &m_schema, theme().chart, m_view, devicePixelRatioF(), m_frame};
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
    if (m_last_cost < cheap_ms)
        take(std::make_shared<const Frame>(draw(wanted)));
    else
        m_maker->wish(wanted);
}

void Canvas::take(std::shared_ptr<const Frame> frame) {
    m_frame = std::move(frame);
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
    if (m_gesture == Gesture::band) {
        QColor fill = theme().accent;
        painter.setPen(QPen(fill, 1));
        fill.setAlpha(28);
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_pressed, m_pointer).normalized());
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void Canvas::paint_links_chosen(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const std::int64_t record : m_selection) {
        if (m_items.contains(record)) continue;
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

bool Canvas::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto record = record_at(help->pos());
        if (record)
            QToolTip::showText(help->globalPos(), tip_for(*record), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

QString Canvas::tip_for(std::int64_t record) const {
    const auto kind_label = [&](const std::string& kind) {
        const EntityKind* known = m_schema.entity_kind(kind);
        return known ? in_words(known->label) : qt(kind);
    };
    if (const auto found = m_items.find(record); found != m_items.end()) {
        const ChartItem& item = m_scene->items[found->second];
        const auto ties = std::ranges::count_if(m_scene->links, [&](const ChartLink& link) {
            return link.from == found->second || link.to == found->second;
        });
        const QString rank = item.rank ? tr("\nrank %1").arg(item.rank) : QString();
        return tr("%1\n%2, %n line(s)", nullptr, static_cast<int>(ties))
                   .arg(qt(item.label), kind_label(item.kind)) +
               rank;
    }
    for (const ChartLink& link : m_scene->links) {
        if (link.record != record) continue;
        const LinkKind* kind = m_schema.link_kind(link.kind);
        return QString("%1 %2 %3")
            .arg(qt(m_scene->items[link.from].label), kind ? in_words(kind->label) : qt(link.kind),
                 qt(m_scene->items[link.to].label));
    }
    return {};
}

} // namespace headwater
