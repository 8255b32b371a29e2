// SPDX-License-Identifier: Apache-2.0
// The sections of the inspector.
#include <algorithm>
#include <map>
#include <set>

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/panels/evidence_card.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pieces.h"
#include "ui/panels/reasons.h"
#include "ui/window/session.h"

namespace headwater {

namespace {
constexpr std::size_t links_listed = 40;
}

const Score* Inspector::score_of(EntityId id) const {
    const auto answer = m_session.answer();
    if (!answer) return nullptr;
    for (const Score& score : answer->finding.scores)
        if (answer->network.actors[score.vertex].id == id) return &score;
    return nullptr;
}

void Inspector::add_standing(const Entity& entity) {
    const Score* score = score_of(entity.id);
    if (score == nullptr) return;
    const auto answer = m_session.answer();
    auto* card = new QFrame;
    card->setProperty("role", "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(2);
    QStringList badges;
    for (const std::string& badge : score->badges)
        badges << in_words(badge);
    QString line = tr("Rank %1 of %2").arg(score->rank).arg(answer->finding.scores.size());
    if (!badges.isEmpty()) line += ", " + badges.join(", ");
    column->addWidget(paragraph_of("strong", line));
    QString below = in_words(answer->finding.title);
    if (m_session.is_stale(answer->finding)) below += " " + tr("(out of date)");
    column->addWidget(paragraph_of("small", below));
    m_contents->addSpacing(6);
    m_contents->addWidget(card);
    if (!score->reasons.empty()) {
        add_section(tr("Why"));
        m_contents->addWidget(new Reasons(m_session, score->reasons, Reasons::Tone::for_it));
    }
    if (!score->against.empty()) {
        add_section(tr("Against"));
        m_contents->addWidget(new Reasons(m_session, score->against, Reasons::Tone::against_it));
    }
}

void Inspector::add_properties(const Entity& entity) {
    add_properties(entity.properties, m_session.schema().entity_kind(entity.kind));
}

void Inspector::add_properties(const std::vector<Property>& properties, const EntityKind* kind) {
    if (properties.empty()) return;
    add_section(tr("Card"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const Property& property : properties) {
        QString name = qt(property.name);
        if (kind)
            for (const PropertyKind& known : kind->properties)
                if (known.name == property.name) name = in_words(known.label);
        const int row = grid->rowCount();
        grid->addWidget(label_of("faint", name), row, 0, Qt::AlignTop);
        grid->addWidget(paragraph_of("", qt(property.value)), row, 1);
    }
    m_contents->addLayout(grid);
}

void Inspector::add_evidence(std::vector<Evidence> evidence) {
    const QLocale locale;
    std::map<SourceId, Source> sources;
    for (const Evidence& item : evidence)
        if (!sources.contains(item.source))
            sources[item.source] = m_session.the_case().source(item.source).value_or(Source{});
    const QString count = tr("%n item(s)", nullptr, static_cast<int>(evidence.size())) + ", " +
                          tr("%n source(s)", nullptr, static_cast<int>(sources.size()));
    add_section(tr("Evidence"), evidence.empty() ? QString() : count);
    if (evidence.empty()) {
        m_contents->addWidget(paragraph_of(
            "faint", tr("No source is recorded for this. Import the file it came from, or cite "
                        "a report.")));
        return;
    }
    std::ranges::stable_sort(evidence, std::greater{}, &Evidence::happened);
    const std::size_t shown = std::min(m_evidence_shown, evidence.size());
    for (std::size_t i = 0; i < shown; ++i)
        m_contents->addWidget(new EvidenceCard(evidence[i], sources[evidence[i].source]));
    if (shown == evidence.size()) return;
    QPushButton* more =
        link_button(tr("Show %n more", nullptr,
                       static_cast<int>(std::min<std::size_t>(100, evidence.size() - shown))));
    connect(more, &QPushButton::clicked, this, [this] {
        m_evidence_shown += 100;
        refresh();
    });
    m_contents->addWidget(more, 0, Qt::AlignLeft);
}

void Inspector::add_links(const Entity& entity, const std::vector<Link>& links) {
    if (links.empty()) return;
    add_section(tr("Links"), QLocale().toString(static_cast<qulonglong>(links.size())));
    std::size_t shown = 0;
    for (const Link& link : links) {
        if (++shown > links_listed) break;
        const LinkKind* kind = m_session.schema().link_kind(link.kind);
        const QString words = kind ? in_words(kind->label) : qt(link.kind);
        add_name_row(link.from == entity.id ? link.to : link.from, words);
    }
    if (links.size() > links_listed)
        m_contents->addWidget(label_of(
            "faint", tr("and %n more", nullptr, static_cast<int>(links.size() - links_listed))));
}

void Inspector::add_name_row(EntityId id, const QString& detail) {
    const auto entity = m_session.the_case().entity(id);
    if (!entity) return;
    const EntityKind* kind = m_session.schema().entity_kind(entity->kind);
    auto* row = new RowButton(qt(entity->label));
    row->set_disc(kind ? colour(colour_of(*kind, theme().chart)) : theme().faint);
    row->set_count(detail);
    connect(row, &RowButton::clicked, this, [this, record = id.value] { m_session.go_to(record); });
    m_contents->addWidget(row);
}

} // namespace headwater
