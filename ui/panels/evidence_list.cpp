// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/evidence_list.h"

#include <algorithm>
#include <limits>

#include <QLabel>
#include <QVBoxLayout>

#include "ui/dialogs/evidence_dialog.h"
#include "ui/dialogs/refute_dialog.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/panels/sureness.h"
#include "ui/records/evidence_card.h"
#include "ui/records/record_steps.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

/// Counts beyond two thousand million are shown as that.
int clipped(std::int64_t count) {
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
}

} // namespace

EvidenceList::EvidenceList(Session& session, std::int64_t subject, EvidencePage page,
                           EvidenceView& view, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_subject(subject),
      m_page(std::move(page)),
      m_view(view) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    add_sureness();
    if (m_page.all == 0)
        column->addWidget(paragraph_of(
            "faint", tr("No source is recorded for this. Import the file it came from, or cite "
                        "a report.")));
    add_cards();
    if (!m_session.may_edit()) return;
    QPushButton* cite = link_button(tr("Add evidence"));
    cite->setObjectName("add_evidence");
    connect(cite, &QPushButton::clicked, this, &EvidenceList::ask_to_cite);
    column->addWidget(cite, 0, Qt::AlignLeft);
}

const Source& EvidenceList::source_of(const Evidence& item) {
    const auto known = m_sources.find(item.source);
    if (known != m_sources.end()) return known->second;
    return m_sources[item.source] = m_session.the_case().source(item.source).value_or(Source{});
}

void EvidenceList::add_sureness() {
    const std::vector<Evidence> own = m_session.the_case().evidence_by_source(m_subject);
    for (const Evidence& item : own)
        source_of(item);
    if (!own.empty())
        layout()->addWidget(new Sureness(own, m_sources, m_session.the_case().grade_policy()));
}

void EvidenceList::add_cards() {
    for (const Evidence& item : m_page.items)
        layout()->addWidget(card_of(item));
    const std::int64_t left = m_page.all - std::ssize(m_page.items);
    if (left > 0) add_more(left);
}

EvidenceCard* EvidenceList::card_of(const Evidence& item) {
    auto* card = new EvidenceCard(item, source_of(item), m_session.the_case().grade_policy(),
                                  m_session.may_edit());
    if (item.subject != m_subject) card->set_about(about(item.subject));
    card->open(m_view.open.contains(item.id));
    connect(card, &EvidenceCard::opened, this, [this, id = item.id](bool open) {
        if (open)
            m_view.open.insert(id);
        else
            m_view.open.erase(id);
    });
    connect(card, &EvidenceCard::edit_asked, this, [this, item] {
        auto* dialog = new EvidenceDialog(m_session, item, window());
        dialog->open();
    });
    connect(card, &EvidenceCard::refute_asked, this, [this, item] {
        if (item.refuted) {
            refute(m_session, item, false, {});
            return;
        }
        auto* dialog = new RefuteDialog(m_session, item, window());
        dialog->open();
    });
    connect(card, &EvidenceCard::remove_asked, this, [this, id = item.id] {
        if (remove(m_session, id))
            m_session.tell(tr("The item is deleted. Ctrl+Z brings it back."));
    });
    return card;
}

/// The other end of the link, or both where neither is the record at hand.
QString EvidenceList::about(std::int64_t subject) const {
    const auto link = m_session.the_case().link(LinkId{subject});
    if (!link) return {};
    for (const auto& [end, other] : {std::pair(link->from, link->to), {link->to, link->from}})
        if (end.value == m_subject)
            if (const auto entity = m_session.the_case().entity(other))
                return tr("with %1").arg(qt(entity->label));
    return name_of_record(m_session, subject);
}

void EvidenceList::add_more(std::int64_t left) {
    QPushButton* more = link_button(
        tr("Show %n more", nullptr, std::min(static_cast<int>(EvidenceView::step), clipped(left))));
    connect(more, &QPushButton::clicked, this, [this] {
        m_view.shown += EvidenceView::step;
        Q_EMIT more_asked();
    });
    layout()->addWidget(more);
    layout()->setAlignment(more, Qt::AlignLeft);
}

void EvidenceList::ask_to_cite() {
    Evidence fresh;
    fresh.subject = m_subject;
    auto* dialog = new EvidenceDialog(m_session, fresh, window());
    dialog->open();
}

} // namespace headwater
