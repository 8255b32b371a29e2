// SPDX-License-Identifier: Apache-2.0
// What the canvas says of the thing under a pointer that rests.
#include <algorithm>

#include <QHelpEvent>
#include <QToolTip>

#include "ui/canvas/canvas.h"
#include "ui/look/language.h"

namespace headwater {

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
    if (const DrawnSign* drawn = sign(record))
        return QStringList{qt(drawn->date), qt(drawn->text)}.join('\n').trimmed();
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
