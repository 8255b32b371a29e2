// SPDX-License-Identifier: Apache-2.0
#include "ui/import/beginning_view.h"

#include <unordered_map>

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/import/field_words.h"
#include "ui/import/import_words.h"
#include "ui/import/row_table.h"
#include "ui/look/dates.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/records/property_words.h"

namespace headwater {

namespace {

constexpr std::size_t records_shown = 60;

QString words_of(const Entity& entity, const Schema& schema) {
    const EntityKind* kind = schema.entity_kind(entity.kind);
    QStringList properties;
    for (const Property& property : entity.properties)
        properties << QString::fromUtf8("%1: %2").arg(name_of_property(property.name, kind, schema),
                                                      qt(property.value));
    const QString name =
        QString::fromUtf8("%1 %2").arg(name_of_kind(entity.kind, schema), qt(entity.label));
    return properties.isEmpty() ? name
                                : QString::fromUtf8("%1 (%2)").arg(name, properties.join(", "));
}

/// When, how much, how long: what an item of evidence adds.
QString words_of(const Evidence& item) {
    QStringList parts;
    if (!item.happened.empty()) parts << dated(item.happened);
    if (item.amount > 0)
        parts << QString::fromUtf8("%1 %2").arg(QLocale().toString(item.amount, 'g', 12),
                                                qt(item.unit));
    if (item.duration > 0)
        parts << BeginningView::tr("%1 s").arg(QLocale().toString(item.duration, 'g', 9));
    return parts.isEmpty() ? QString() : ", " + parts.join(", ");
}

} // namespace

QStringList first_records(const Imported& imported, const Schema& schema, std::size_t at_most) {
    std::unordered_map<std::int64_t, const Entity*> entities;
    std::unordered_map<std::int64_t, const Evidence*> evidence;
    for (const Entity& entity : imported.records.entities)
        entities.emplace(entity.id.value, &entity);
    for (const Evidence& item : imported.records.evidence)
        evidence.emplace(item.subject, &item);
    QStringList lines;
    const auto label = [&](EntityId id) {
        const auto found = entities.find(id.value);
        return found == entities.end() ? QString() : qt(found->second->label);
    };
    for (const Link& link : imported.records.links) {
        if (static_cast<std::size_t>(lines.size()) >= at_most) return lines;
        const auto item = evidence.find(link.id.value);
        lines << QString::fromUtf8("%1 \u2014 %2 %3 %4%5")
                     .arg(label(link.from),
                          link.label.empty() ? name_of_link(link.kind, schema) : qt(link.label),
                          QString::fromUtf8(link.directed ? "\u2192" : "\u2014"), label(link.to),
                          item == evidence.end() ? QString() : words_of(*item->second));
    }
    for (const Entity& entity : imported.records.entities) {
        if (static_cast<std::size_t>(lines.size()) >= at_most) return lines;
        lines << words_of(entity, schema);
    }
    return lines;
}

BeginningView::BeginningView(QWidget* parent)
    : QWidget(parent),
      m_balance(paragraph_of("small")),
      m_records(new QListWidget),
      m_problems(problem_table()) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    auto* left = new QVBoxLayout;
    left->addWidget(section_of(tr("What the first rows become")));
    left->addWidget(m_records, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(section_of(tr("Problems of the first rows")));
    right->addWidget(m_problems, 1);
    right->addWidget(m_balance);
    row->addLayout(left, 5);
    row->addLayout(right, 6);
    m_records->setAccessibleName(tr("What the first rows become"));
}

void BeginningView::show_draft(const ImportDraft& draft, const Schema& schema) {
    const Imported* beginning = draft.beginning();
    m_records->clear();
    if (!beginning) {
        m_problems->setRowCount(0);
        m_balance->setText(draft.objection() ? in_words(draft.objection()->message) : QString());
        return;
    }
    m_records->addItems(first_records(*beginning, schema, records_shown));
    show_problems(*m_problems, beginning->problems);
    m_balance->setText(beginning->problems.empty() ? tr("No problems in the first rows.")
                                                   : in_balance(beginning->balance));
}

} // namespace headwater
