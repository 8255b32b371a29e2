// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/inspector.h"

#include <map>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/panels/pieces.h"
#include "ui/panels/portrait.h"
#include "ui/window/session.h"

namespace headwater {

namespace {

constexpr unsigned first_evidence = 30;

} // namespace

Inspector::Inspector(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_contents(nullptr), m_evidence_shown(first_evidence) {
    QWidget* inside = scrolled_inside(this);
    m_contents = panel_column(inside);
    m_contents->setSpacing(7);
    const auto anew = [this] {
        m_evidence_shown = first_evidence;
        refresh();
    };
    connect(&m_session, &Session::selection_changed, this, anew);
    connect(&m_session, &Session::case_changed, this, &Inspector::refresh);
    connect(&m_session, &Session::answer_changed, this, &Inspector::refresh);
    refresh();
}

void Inspector::refresh() {
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
    } else {
        show_hint();
    }
    m_contents->addStretch(1);
}

void Inspector::show_hint() {
    m_contents->addWidget(label_of("strong", tr("Nothing is selected")));
    m_contents->addWidget(paragraph_of(
        "faint", tr("Click a person, a phone or a line on the chart. Who told us, how far they are "
                    "trusted and what speaks against it appears here.")));
}

void Inspector::show_entity(const Entity& entity) {
    const EntityKind* kind = m_session.schema().entity_kind(entity.kind);
    const std::vector<Link> links = m_session.the_case().links_of(entity.id);
    const auto aliases = std::ranges::count(entity.properties, "alias", &Property::name);
    QStringList below{kind ? in_words(kind->label).toLower() : qt(entity.kind)};
    if (aliases > 0) below << tr("%n alias(es)", nullptr, static_cast<int>(aliases));
    const std::vector<Entity> owned = belongings(entity, links);
    std::map<std::string, int> owned_of_kind;
    for (const Entity& thing : owned)
        ++owned_of_kind[thing.kind];
    for (const auto& [name, count] : owned_of_kind)
        if (const EntityKind* thing = m_session.schema().entity_kind(name))
            below << QString("%1 %2").arg(count).arg(
                in_words(count == 1 ? thing->label : thing->plural).toLower());
    below << tr("%n link(s)", nullptr, static_cast<int>(links.size()));
    add_head(kind ? kind->icon : "unknown",
             kind ? colour(colour_of(*kind, theme().chart)) : theme().faint, qt(entity.label),
             below.join(QString::fromUtf8(" · ")));
    add_standing(entity);
    add_properties(entity);
    std::vector<Evidence> evidence = m_session.the_case().evidence_of(entity.id.value);
    const auto add_of_links = [&](const std::vector<Link>& more) {
        for (const Link& link : more)
            std::ranges::move(m_session.the_case().evidence_of(link.id.value),
                              std::back_inserter(evidence));
    };
    add_of_links(links);
    for (const Entity& thing : owned)
        add_of_links(m_session.the_case().links_of(thing.id));
    add_evidence(std::move(evidence));
    add_links(entity, links);
}

/// What this entity owns or uses; the chart folds it into its owner, so does the evidence.
std::vector<Entity> Inspector::belongings(const Entity& entity,
                                          const std::vector<Link>& links) const {
    std::vector<Entity> owned;
    for (const Link& link : links) {
        const LinkKind* kind = m_session.schema().link_kind(link.kind);
        if (kind == nullptr || kind->layer != Layer::ownership || link.from != entity.id) continue;
        if (auto thing = m_session.the_case().entity(link.to)) owned.push_back(std::move(*thing));
    }
    return owned;
}

void Inspector::show_link(const Link& link) {
    const LinkKind* kind = m_session.schema().link_kind(link.kind);
    const QString name =
        link.label.empty() ? (kind ? in_words(kind->label) : qt(link.kind)) : qt(link.label);
    add_head("document", theme().faint, name,
             in_words(name_of(link.strength)) + QString::fromUtf8(" · ") +
                 (link.directed ? tr("one way") : tr("both ways")));
    add_section(link.directed ? tr("From and to") : tr("Between"));
    add_name_row(link.from, {});
    add_name_row(link.to, {});
    add_properties(link.properties, nullptr);
    add_evidence(m_session.the_case().evidence_of(link.id.value));
}

void Inspector::show_several() {
    constexpr int most = 40;
    const auto& selection = m_session.selection();
    const int count = static_cast<int>(selection.size());
    m_contents->addWidget(label_of("heading", tr("%n selected", nullptr, count)));
    int shown = 0;
    for (const std::int64_t record : selection) {
        if (++shown > most) break;
        add_name_row(EntityId{record}, {});
    }
    if (count > most)
        m_contents->addWidget(label_of("faint", tr("and %n more", nullptr, count - most)));
}

void Inspector::add_head(const std::string& icon, const QColor& colour, const QString& name,
                         const QString& below) {
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new Portrait(icon, colour), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(paragraph_of("heading", name));
    words->addWidget(paragraph_of("faint", below));
    head->addLayout(words, 1);
    m_contents->addLayout(head);
}

void Inspector::add_section(const QString& title, const QString& detail) {
    m_contents->addSpacing(10);
    auto* line = new QHBoxLayout;
    line->addWidget(section_of(title));
    line->addStretch(1);
    if (!detail.isEmpty()) line->addWidget(label_of("small", detail));
    m_contents->addLayout(line);
}

} // namespace headwater
