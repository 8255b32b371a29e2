// SPDX-License-Identifier: Apache-2.0
#include "ui/import/design_chart.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {

constexpr int disc = 46;
constexpr int top = 16;
constexpr int line_height = 18;

QFont sized(const QFont& font, int pixels, bool bold) {
    QFont out = font;
    out.setPixelSize(pixels);
    out.setBold(bold);
    return out;
}

/// Of a list: the first kind that its rows name beside themselves; null: none yet.
const EntityKind* first_tied(const ImportSpec& spec, const Schema& schema) {
    for (const FieldChoice& choice : field_choices(spec, schema))
        if (choice.place == FieldPlace::to && spec.columns.contains(choice.field))
            return schema.entity_kind(choice.field == "owner" ? "person" : choice.field);
    return nullptr;
}

QStringList lines_at(FieldPlace place, const ImportSpec& spec, const Schema& schema) {
    QStringList lines;
    for (const FieldChoice& choice : field_choices(spec, schema)) {
        if (choice.place != place || choice.field.empty()) continue;
        QStringList columns;
        if (const auto found = spec.columns.find(choice.field); found != spec.columns.end())
            columns << qt(found->second);
        for (const auto& [field, column] : spec.more_columns)
            if (field == choice.field) columns << qt(column);
        if (const auto found = spec.constants.find(choice.field); found != spec.constants.end())
            columns << QString::fromUtf8("\u201C%1\u201D").arg(qt(found->second));
        if (!columns.isEmpty())
            lines << QString::fromUtf8("%1: %2").arg(choice.words, columns.join(" + "));
    }
    return lines;
}

} // namespace

DesignChart::DesignChart(QWidget* parent) : QWidget(parent) {
    setAcceptDrops(true);
    setAccessibleName(tr("Design of the import"));
}

void DesignChart::add_part(FieldPlace place, const QString& title, const EntityKind* kind) {
    Part part{place, title, {}, theme().accent, {}};
    if (kind) {
        part.icon = qt(kind->icon);
        part.colour = QColor(qt(kind->colour));
    }
    m_parts.push_back(std::move(part));
}

void DesignChart::show_design(const ImportSpec& spec, const Schema& schema) {
    m_parts.clear();
    const bool list = spec.shape == ImportSpec::Shape::entities;
    const std::string& to = spec.to_kind.empty() ? spec.entity_kind : spec.to_kind;
    add_part(FieldPlace::from, name_of_kind(spec.entity_kind, schema),
             schema.entity_kind(spec.entity_kind));
    add_part(FieldPlace::to, list ? tr("Tied to it") : name_of_kind(to, schema),
             list ? first_tied(spec, schema) : schema.entity_kind(to));
    if (!list) add_part(FieldPlace::link, name_of_link(spec.link_kind, schema), nullptr);
    add_part(FieldPlace::evidence, tr("Evidence"), nullptr);
    QStringList said;
    for (Part& part : m_parts) {
        part.lines = lines_at(part.place, spec, schema);
        said << part.title + ": " + part.lines.join("; ");
    }
    m_arrow = list ? QString() : name_of_link(spec.link_kind, schema);
    m_directed = spec.directed || list;
    setAccessibleDescription(said.join(". "));
    update();
}

QRect DesignChart::place(FieldPlace place) const {
    const int third = width() / 3;
    const int ends = std::max(150, height() - 120);
    switch (place) {
    case FieldPlace::from:
        return {8, 4, third, ends};
    case FieldPlace::to:
        return {width() - third - 8, 4, third, ends};
    case FieldPlace::link:
        return part_at(FieldPlace::link) ? QRect(third + 14, 4, width() - 2 * third - 28, ends)
                                         : QRect();
    case FieldPlace::evidence:
        return {8, ends + 10, width() - 16, height() - ends - 16};
    case FieldPlace::nowhere:
        break;
    }
    return {};
}

const DesignChart::Part* DesignChart::part_at(FieldPlace place) const {
    for (const Part& part : m_parts)
        if (part.place == place) return &part;
    return nullptr;
}

void DesignChart::paint_end(QPainter& painter, const Part& part) const {
    const QRect area = place(part.place);
    const QRect circle(area.center().x() - disc / 2, area.top() + top, disc, disc);
    painter.setPen(QPen(part.colour, 2));
    painter.setBrush(theme().paper);
    painter.drawEllipse(circle);
    if (!part.icon.isEmpty())
        icon_named(utf8(part.icon)).paint(&painter, circle.adjusted(11, 11, -11, -11));
    painter.setPen(theme().text);
    painter.setFont(sized(font(), body_size, true));
    QRect line(area.left(), circle.bottom() + 6, area.width(), line_height + 2);
    painter.drawText(line, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(part.title, Qt::ElideRight, area.width()));
    painter.setFont(sized(font(), small_size, false));
    painter.setPen(theme().faint);
    line.translate(0, line_height + 2);
    const QStringList lines =
        part.lines.isEmpty() ? QStringList(tr("drop a column here")) : part.lines;
    for (const QString& text : lines) {
        if (line.bottom() > area.bottom()) break;
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width() - 8));
        line.translate(0, line_height - 2);
    }
}

void DesignChart::paint_arrow(QPainter& painter) const {
    const QRect from = place(FieldPlace::from), to = place(FieldPlace::to);
    const int y = from.top() + top + disc / 2;
    const QPointF start(from.center().x() + disc / 2 + 6, y);
    const QPointF end(to.center().x() - disc / 2 - 6, y);
    painter.setPen(QPen(theme().faint, 1.6));
    painter.drawLine(start, end);
    if (m_directed) {
        painter.drawLine(end, end + QPointF(-9, -5));
        painter.drawLine(end, end + QPointF(-9, 5));
    }
    const Part* link = part_at(FieldPlace::link);
    if (!link) return;
    const QRect area = place(FieldPlace::link);
    painter.setFont(sized(font(), body_size, true));
    painter.setPen(theme().text);
    QRect line(area.left(), y - line_height - 8, area.width(), line_height);
    painter.drawText(line, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(m_arrow, Qt::ElideRight, area.width()));
    painter.setFont(sized(font(), small_size, false));
    painter.setPen(theme().faint);
    line.moveTop(y + 8);
    for (const QString& text : link->lines) {
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
        line.translate(0, line_height - 2);
    }
}

void DesignChart::paint_evidence(QPainter& painter, const Part& part) const {
    const QRect area = place(FieldPlace::evidence);
    painter.setPen(QPen(theme().line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    painter.setFont(sized(font(), small_size, true));
    painter.setPen(theme().faint);
    const QRect inside = area.adjusted(10, 6, -10, -4);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, part.title);
    painter.setFont(sized(font(), small_size, false));
    painter.setPen(theme().text);
    const QString words = part.lines.isEmpty()
                              ? tr("drop a column here that says when, where, how much")
                              : part.lines.join(QString::fromUtf8("  \u00B7  "));
    painter.drawText(inside.adjusted(0, line_height, 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
}

void DesignChart::paint_hover(QPainter& painter) const {
    if (m_hover == FieldPlace::nowhere) return;
    painter.setPen(QPen(theme().accent, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place(m_hover), 7, 7);
}

void DesignChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().line, 1));
    painter.setBrush(theme().paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    if (m_parts.empty()) return;
    paint_arrow(painter);
    for (const Part& part : m_parts)
        if (part.place == FieldPlace::from || part.place == FieldPlace::to)
            paint_end(painter, part);
    paint_evidence(painter, *part_at(FieldPlace::evidence));
    paint_hover(painter);
}

FieldPlace DesignChart::place_under(QPoint point) const {
    for (const Part& part : m_parts)
        if (place(part.place).contains(point)) return part.place;
    return FieldPlace::nowhere;
}

void DesignChart::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasFormat(column_mime)) event->acceptProposedAction();
}

void DesignChart::dragMoveEvent(QDragMoveEvent* event) {
    m_hover = place_under(event->position().toPoint());
    event->setAccepted(m_hover != FieldPlace::nowhere);
    update();
}

void DesignChart::dragLeaveEvent(QDragLeaveEvent*) {
    m_hover = FieldPlace::nowhere;
    update();
}

void DesignChart::dropEvent(QDropEvent* event) {
    const QPoint at = event->position().toPoint();
    const FieldPlace where = place_under(at);
    m_hover = FieldPlace::nowhere;
    update();
    if (where == FieldPlace::nowhere) return;
    event->acceptProposedAction();
    Q_EMIT dropped(QString::fromUtf8(event->mimeData()->data(column_mime)), where, mapToGlobal(at));
}

} // namespace headwater
