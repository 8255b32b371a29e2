// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/entity_field.h"

#include <algorithm>

#include <QCompleter>
#include <QStringListModel>

#include "ui/look/language.h"
#include "ui/work/session.h"

namespace headwater {

namespace {
constexpr std::size_t hits_shown = 12;
}

EntityField::EntityField(const Session& session, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_lines(new QStringListModel(this)) {
    auto* completer = new QCompleter(m_lines, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(static_cast<int>(hits_shown));
    setCompleter(completer);
    setPlaceholderText(tr("a name, an alias or a number"));
    connect(this, &QLineEdit::textEdited, this, &EntityField::look_up);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &EntityField::take);
}

void EntityField::set_entity(EntityId id) {
    const auto entity = m_session.the_case().entity(id);
    m_chosen = entity ? id : EntityId{};
    setText(entity ? qt(entity->label) : QString());
    Q_EMIT chosen();
}

void EntityField::look_up(const QString& typed) {
    m_hits.clear();
    m_chosen = {};
    const std::string words = utf8(typed.trimmed());
    QStringList lines;
    if (!words.empty())
        for (const Entity& entity : m_session.the_case().find(words, hits_shown)) {
            const EntityKind* kind = m_session.schema().entity_kind(entity.kind);
            const QString line = QString("%1 (%2)").arg(
                qt(entity.label), kind ? in_words(kind->label).toLower() : qt(entity.kind));
            m_hits.push_back({line, entity.id});
            lines << line;
            if (entity.label == words && !m_chosen) m_chosen = entity.id;
        }
    m_lines->setStringList(lines);
    Q_EMIT chosen();
}

void EntityField::take(const QString& line) {
    const auto hit = std::ranges::find(m_hits, line, &Hit::line);
    if (hit != m_hits.end()) set_entity(hit->id);
}

} // namespace headwater
