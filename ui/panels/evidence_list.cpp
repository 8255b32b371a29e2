// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/evidence_list.h"

#include <algorithm>

#include <QLabel>
#include <QVBoxLayout>

#include "ui/dialogs/evidence_dialog.h"
#include "ui/dialogs/refute_dialog.h"
#include "ui/look/language.h"
#include "ui/panels/evidence_card.h"
#include "ui/panels/pieces.h"
#include "ui/panels/record_steps.h"
#include "ui/panels/sureness.h"
#include "ui/window/session.h"

namespace headwater {

EvidenceList::EvidenceList(Session& session, std::int64_t subject, std::vector<Evidence> evidence,
                           EvidenceView& view, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_subject(subject),
      m_evidence(std::move(evidence)),
      m_view(view) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    for (const Evidence& item : m_evidence)
        if (!m_sources.contains(item.source))
            m_sources[item.source] = m_session.the_case().source(item.source).value_or(Source{});
    std::ranges::stable_sort(m_evidence, std::greater{}, &Evidence::happened);
    add_sureness();
    if (m_evidence.empty())
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

void EvidenceList::add_sureness() {
    std::vector<Evidence> own;
    for (const Evidence& item : m_evidence)
        if (item.subject == m_subject) own.push_back(item);
    if (!own.empty())
        layout()->addWidget(new Sureness(own, m_sources, m_session.the_case().grade_policy()));
}

void EvidenceList::add_cards() {
    const std::size_t shown = std::min(m_view.shown, m_evidence.size());
    for (std::size_t i = 0; i < shown; ++i)
        layout()->addWidget(card_of(m_evidence[i]));
    if (shown < m_evidence.size()) add_more(m_evidence.size() - shown);
}

EvidenceCard* EvidenceList::card_of(const Evidence& item) {
    auto* card = new EvidenceCard(item, m_sources[item.source], m_session.the_case().grade_policy(),
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

void EvidenceList::add_more(std::size_t left) {
    QPushButton* more = link_button(
        tr("Show %n more", nullptr, static_cast<int>(std::min(EvidenceView::step, left))));
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
