// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/inspector.h"

#include <algorithm>
#include <map>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/dialogs/link_dialog.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/split_dialog.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/look/theme.h"
#include "ui/panels/editable_text.h"
#include "ui/panels/portrait.h"
#include "ui/records/evidence_words.h"
#include "ui/records/record_steps.h"
#include "ui/work/session.h"

namespace headwater {

namespace {
/// Of one kind of tie; who owns more is no person.
constexpr std::int64_t most_belongings = 200;
} // namespace

Inspector::Inspector(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_contents(nullptr) {
    QWidget* inside = scrolled_inside(this);
    m_contents = panel_column(inside);
    m_contents->setSpacing(7);
    connect(&m_session, &Session::selection_changed, this, &Inspector::start_anew);
    connect(&m_session, &Session::case_changed, this, &Inspector::refresh);
    connect(&m_session, &Session::answer_changed, this, &Inspector::refresh);
    refresh();
}

void Inspector::start_anew() {
    m_view = {};
    refresh();
}

bool Inspector::is_typed_into() const {
    for (const auto* text : findChildren<EditableText*>())
        if (text->is_editing() && text->isVisible()) return true;
    return false;
}

void Inspector::refresh() {
    m_waiting = is_typed_into();
    if (m_waiting) return;
    empty_out(m_contents);
    const auto& selection = m_session.selection();
    if (!m_session.has_case() || selection.empty()) {
        show_hint();
    } else if (selection.size() > 1) {
        show_several();
    } else if (const auto entity = m_session.the_case().entity(EntityId{*selection.begin()})) {
        show_entity(*entity);
    } else if (const auto link = m_session.the_case().link(LinkId{*selection.begin()})) {
        show_link(*link);
    } else if (const auto sign = sign_of(*selection.begin())) {
        show_sign(*sign);
    } else {
        show_hint();
    }
    m_contents->addStretch(1);
    for (const auto* text : findChildren<EditableText*>())
        connect(text, &EditableText::ended, this, [this] {
            if (m_waiting) refresh();
        });
}

void Inspector::show_hint() {
    m_contents->addWidget(label_of("strong", tr("Nothing is selected")));
    m_contents->addWidget(paragraph_of(
        "faint", tr("Click a person, a phone or a line on the chart. Who told us, how far they are "
                    "trusted and what speaks against it appears here.")));
}

void Inspector::show_entity(const Entity& entity) {
    const EntityKind* kind = m_session.schema().entity_kind(entity.kind);
    const std::vector<Entity> owned = belongings(entity.id);
    EditableText* name = add_head(kind ? kind->icon : "unknown",
                                  kind ? colour(colour_of(*kind, theme().chart)) : theme().faint,
                                  qt(entity.label), described(entity, owned));
    connect(name, &EditableText::committed, this, [this, name, entity](const QString& text) {
        if (!rename(m_session, entity.id, text)) name->set_text(qt(entity.label));
    });
    add_standing(entity);
    add_properties(entity.id.value, entity.properties, kind);
    std::vector<std::int64_t> records{entity.id.value};
    for (const Entity& thing : owned)
        records.push_back(thing.id.value);
    add_evidence(entity.id.value, records);
    add_links(entity);
    add_attachments(entity.id.value);
    add_merged(entity.id);
    add_history(entity.id.value);
    add_steps({{tr("Link to..."),
                [this, id = entity.id] { (new LinkDialog(m_session, id, {}, window()))->open(); }},
               {tr("Split..."),
                [this, id = entity.id] { (new SplitDialog(m_session, id, window()))->open(); }},
               {tr("Delete"), [this] { delete_selected(m_session); }}});
}

/// Its kind, and how many of what there is of it.
QString Inspector::described(const Entity& entity, const std::vector<Entity>& owned) const {
    const EntityKind* kind = m_session.schema().entity_kind(entity.kind);
    QStringList parts{kind ? in_words(kind->label).toLower() : qt(entity.kind)};
    const auto aliases = std::ranges::count(entity.properties, "alias", &Property::name);
    if (aliases > 0) parts << tr("%n alias(es)", nullptr, static_cast<int>(aliases));
    std::map<std::string, int> owned_of_kind;
    for (const Entity& thing : owned)
        ++owned_of_kind[thing.kind];
    for (const auto& [name, count] : owned_of_kind)
        if (const EntityKind* thing = m_session.schema().entity_kind(name))
            parts << QString("%1 %2").arg(count).arg(
                in_words(count == 1 ? thing->label : thing->plural).toLower());
    const auto links =
        m_session.the_case().rows({.list = RecordList::links, .of = entity.id.value});
    parts << tr("%n link(s)", nullptr, static_cast<int>(links.value_or(0)));
    return dotted(parts);
}

/// What this entity owns or uses; the chart folds it into its owner, so does the evidence.
std::vector<Entity> Inspector::belongings(EntityId id) const {
    const Case& the_case = m_session.the_case();
    std::vector<Entity> owned;
    for (const LinkKind& kind : m_session.schema().link_kinds) {
        if (kind.layer != Layer::ownership) continue;
        const auto links = the_case.page(
            {.list = RecordList::links, .kind = kind.name, .of = id.value}, 0, most_belongings);
        for (const std::int64_t link : links.value_or(std::vector<std::int64_t>{})) {
            const auto known = the_case.link({link});
            if (!known || known->from != id) continue;
            if (auto thing = the_case.entity(known->to)) owned.push_back(std::move(*thing));
        }
    }
    return owned;
}

void Inspector::show_link(const Link& link) {
    const LinkKind* kind = m_session.schema().link_kind(link.kind);
    const QString of_kind = kind ? in_words(kind->label) : qt(link.kind);
    EditableText* name =
        add_head("document", theme().faint, link.label.empty() ? of_kind : qt(link.label),
                 dotted({link.label.empty() ? QString() : of_kind, in_words(name_of(link.strength)),
                         link.directed ? tr("one way") : tr("both ways")}));
    connect(name, &EditableText::committed, this,
            [this, id = link.id](const QString& text) { relabel(m_session, id, text); });
    add_section(link.directed ? tr("From and to") : tr("Between"));
    add_name_row(link.from, {});
    add_name_row(link.to, {});
    add_strength(link);
    add_properties(link.id.value, link.properties, nullptr);
    add_evidence(link.id.value, {link.id.value});
    add_attachments(link.id.value);
    add_history(link.id.value);
    add_steps({{tr("Delete"), [this] { delete_selected(m_session); }}});
}

void Inspector::show_several() {
    constexpr int most = 40;
    const auto& selection = m_session.selection();
    const int count = static_cast<int>(selection.size());
    m_contents->addWidget(label_of("heading", tr("%n selected", nullptr, count)));
    int shown = 0;
    for (const std::int64_t record : selection) {
        if (++shown > most) break;
        if (const auto sign = sign_of(record))
            m_contents->addWidget(label_of("", qt(sign->text).simplified().left(40)));
        else
            add_name_row(EntityId{record}, {});
    }
    if (count > most)
        m_contents->addWidget(label_of("faint", tr("and %n more", nullptr, count - most)));
    const bool entities = std::ranges::all_of(selection, [this](std::int64_t record) {
        return m_session.the_case().entity(EntityId{record}).has_value();
    });
    if (count != 2 || !entities) return;
    const EntityId first{*selection.begin()};
    const EntityId second{*selection.rbegin()};
    add_steps({{tr("Link these two..."),
                [=, this] { (new LinkDialog(m_session, first, second, window()))->open(); }},
               {tr("Merge..."),
                [=, this] { (new MergeDialog(m_session, first, second, window()))->open(); }}});
}

} // namespace headwater
