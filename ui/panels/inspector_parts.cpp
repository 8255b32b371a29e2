// SPDX-License-Identifier: Apache-2.0
// The sections of the inspector.
#include <algorithm>
#include <map>

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/dialogs/link_dialog.h"
#include "ui/look/dates.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/look/theme.h"
#include "ui/panels/attachment_list.h"
#include "ui/panels/editable_text.h"
#include "ui/panels/inspector.h"
#include "ui/panels/portrait.h"
#include "ui/panels/property_table.h"
#include "ui/panels/record_steps_list.h"
#include "ui/panels/standing.h"
#include "ui/records/grade_words.h"
#include "ui/records/record_steps.h"
#include "ui/work/session.h"

namespace headwater {

namespace {
constexpr std::int64_t links_listed = 40;
}

const Score* Inspector::score_of(EntityId id) const {
    const auto answer = m_session.answer();
    if (!answer) return nullptr;
    for (const Score& score : answer->finding.scores)
        if (answer->network.actors[score.vertex].id == id) return &score;
    return nullptr;
}

void Inspector::add_standing(const Entity& entity) {
    if (const Score* score = score_of(entity.id))
        m_contents->addWidget(new Standing(m_session, *m_session.answer(), *score));
}

void Inspector::add_properties(std::int64_t subject, const std::vector<Property>& properties,
                               const EntityKind* kind) {
    if (properties.empty() && !m_session.may_edit()) return;
    std::map<std::string, QStringList> grades;
    for (const Evidence& item : m_session.the_case().evidence_by_source(subject)) {
        if (item.property.empty() || item.refuted) continue;
        const auto source = m_session.the_case().source(item.source).value_or(Source{});
        QStringList& known = grades[item.property];
        if (!known.contains(grade_of(item, source))) known << grade_of(item, source);
    }
    add_section(tr("Card"));
    m_contents->addWidget(new PropertyTable(m_session, subject, properties, kind, grades));
}

void Inspector::add_strength(const Link& link) {
    auto* line = new QHBoxLayout;
    line->addWidget(label_of("faint", tr("Line")));
    QComboBox* field = strength_field();
    field->setAccessibleName(tr("Line strength"));
    field->setCurrentIndex(static_cast<int>(link.strength));
    field->setEnabled(m_session.may_edit());
    line->addWidget(field, 1);
    connect(field, &QComboBox::activated, this, [this, field, id = link.id] {
        set_strength(m_session, id, static_cast<Strength>(field->currentData().toInt()));
    });
    m_contents->addSpacing(6);
    m_contents->addLayout(line);
}

void Inspector::add_evidence(std::int64_t subject, const std::vector<std::int64_t>& records) {
    const auto page = m_session.the_case().evidence_about(records, m_view.shown);
    if (!page) return m_session.tell(page.error());
    const QString count = tr("%n item(s)", nullptr, static_cast<int>(page->all)) + ", " +
                          tr("%n source(s)", nullptr, static_cast<int>(page->sources));
    add_section(tr("Evidence"), page->all == 0 ? QString() : count);
    auto* list = new EvidenceList(m_session, subject, *page, m_view);
    connect(list, &EvidenceList::more_asked, this, &Inspector::refresh);
    m_contents->addWidget(list);
}

void Inspector::add_links(const Entity& entity) {
    const Case& the_case = m_session.the_case();
    const ListOrder order{.list = RecordList::links, .of = entity.id.value};
    const std::int64_t all = the_case.rows(order).value_or(0);
    if (all == 0) return;
    add_section(tr("Links"), QLocale().toString(static_cast<qlonglong>(all)));
    const auto page = the_case.page(order, 0, links_listed);
    for (const std::int64_t id : page.value_or(std::vector<std::int64_t>{})) {
        const auto link = the_case.link({id});
        if (!link) continue;
        const LinkKind* kind = m_session.schema().link_kind(link->kind);
        const QString words = kind ? in_words(kind->label) : qt(link->kind);
        add_name_row(link->from == entity.id ? link->to : link->from, words, id);
    }
    if (all > links_listed)
        m_contents->addWidget(
            label_of("faint", tr("and %n more", nullptr, static_cast<int>(all - links_listed))));
}

void Inspector::add_name_row(EntityId id, const QString& detail, std::int64_t goes_to) {
    const auto entity = m_session.the_case().entity(id);
    if (!entity) return;
    const EntityKind* kind = m_session.schema().entity_kind(entity->kind);
    auto* row = new RowButton(qt(entity->label));
    row->set_disc(kind ? colour(colour_of(*kind, theme().chart)) : theme().faint);
    row->set_count(detail);
    const std::int64_t record = goes_to == 0 ? id.value : goes_to;
    connect(row, &RowButton::clicked, this, [this, record] { m_session.go_to(record); });
    m_contents->addWidget(row);
}

EditableText* Inspector::add_head(const std::string& icon, const QColor& colour,
                                  const QString& name, const QString& below) {
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* portrait = new Portrait(icon, colour);
    portrait->set_picture(picture_of(m_session.the_case(), {*m_session.selection().begin()}));
    head->addWidget(portrait, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    auto* heading = new EditableText("heading", name, tr("Name"));
    heading->setObjectName("name");
    heading->set_may_edit(m_session.may_edit());
    words->addWidget(heading);
    words->addWidget(paragraph_of("faint", below));
    head->addLayout(words, 1);
    m_contents->addLayout(head);
    return heading;
}

void Inspector::add_section(const QString& title, const QString& detail) {
    m_contents->addSpacing(10);
    auto* line = new QHBoxLayout;
    line->addWidget(section_of(title));
    line->addStretch(1);
    if (!detail.isEmpty()) line->addWidget(label_of("small", detail));
    m_contents->addLayout(line);
}

void Inspector::add_attachments(std::int64_t subject) {
    auto* list = new AttachmentList(m_session, subject);
    if (list->is_empty() && !m_session.may_edit()) return delete list;
    add_section(tr("Attachments"));
    m_contents->addWidget(list);
}

/// What became part of this one, and the way out again.
void Inspector::add_merged(EntityId id) {
    const auto merged = m_session.the_case().merged_into(id);
    if (!merged || merged->empty()) return;
    add_section(tr("Merged"));
    for (const Merged& part : *merged) {
        auto* line = new QHBoxLayout;
        line->addWidget(paragraph_of("", qt(part.label)), 1);
        if (m_session.may_edit()) {
            QPushButton* out = link_button(tr("Take out again"));
            connect(out, &QPushButton::clicked, this,
                    [this, part] { take_out(m_session, part.entity, qt(part.label)); });
            line->addWidget(out);
        }
        m_contents->addLayout(line);
    }
}

void Inspector::add_history(std::int64_t record) {
    add_section(tr("History"));
    m_contents->addWidget(new RecordStepsList(m_session, record));
}

/// Only where the case may be changed.
void Inspector::add_steps(const std::vector<std::pair<QString, std::function<void()>>>& steps) {
    if (!m_session.may_edit()) return;
    m_contents->addSpacing(10);
    m_contents->addWidget(rule());
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    for (const auto& [words, run] : steps) {
        QPushButton* button = link_button(words);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
    }
    line->addStretch(1);
    m_contents->addLayout(line);
}

std::optional<ChartSign> Inspector::sign_of(std::int64_t record) const {
    if (!m_session.chart()) return {};
    const auto chart = m_session.the_case().chart(m_session.chart());
    if (!chart) return {};
    const auto sign = std::ranges::find(chart->signs, SignId{record}, &ChartSign::id);
    return sign == chart->signs.end() ? std::nullopt : std::optional(*sign);
}

void Inspector::show_sign(const ChartSign& sign) {
    m_contents->addWidget(label_of("heading", tr("Drawn by hand")));
    if (!sign.happened.empty()) m_contents->addWidget(label_of("strong", dated(sign.happened)));
    m_contents->addWidget(paragraph_of("", qt(sign.text)));
    m_contents->addWidget(paragraph_of(
        "faint", sign.collapsed
                     ? tr("A collapsed box. A double click on it shows again what it holds; "
                          "findings and numbers are the same either way.")
                     : tr("It stands for no record. A double click on it, or F2, changes it; "
                          "Delete removes it from this chart.")));
    for (const EntityId member : sign.members)
        add_name_row(member, {});
}

} // namespace headwater
