// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/proposals.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/panels/reasons.h"
#include "ui/work/session.h"

namespace headwater {

Proposals::Proposals(Session& session, QString heading, QString hint, QString nothing, Find find,
                     QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_heading(std::move(heading)),
      m_nothing(std::move(nothing)),
      m_find(std::move(find)),
      m_state(paragraph_of("small")) {
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    auto* hint_label = paragraph_of("small", hint);
    outside->addWidget(hint_label);
    outside->addWidget(m_state);
    m_list = scrolled_column(outside, "paper");
    connect(&m_session, &Session::case_changed, this, [this] {
        if (isVisible()) look();
    });
}

void Proposals::look() {
    if (!m_session.has_case() || m_session.the_case().revision() == m_revision) return;
    m_revision = m_session.the_case().revision();
    m_state->setText(tr("Looking…"));
    m_state->show();
    const int serial = ++m_serial;
    m_session.read_in_background<std::vector<Proposal>>(
        m_heading, this, m_find, [this, serial](Result<std::vector<Proposal>> proposals) {
            if (serial != m_serial) return;
            if (proposals) return show_all(*proposals);
            m_revision = -1;
            m_state->setText(in_words(proposals.error().message));
        });
}

void Proposals::show_all(const std::vector<Proposal>& proposals) {
    empty_out(m_list);
    m_shown = proposals.size();
    m_state->setText(m_nothing);
    m_state->setVisible(proposals.empty());
    for (const Proposal& proposal : proposals)
        add(proposal);
    m_list->addStretch(1);
}

void Proposals::add(const Proposal& proposal) {
    m_list->addWidget(rule());
    m_list->addWidget(paragraph_of("strong", proposal.title));
    if (!proposal.detail.isEmpty()) m_list->addWidget(paragraph_of("small", proposal.detail));
    add_places(proposal);
    if (!proposal.reasons.empty())
        m_list->addWidget(new Reasons(m_session, proposal.reasons, Reasons::Tone::for_it));
    if (!proposal.against.empty())
        m_list->addWidget(new Reasons(m_session, proposal.against, Reasons::Tone::against_it));
    add_buttons(proposal);
}

/// Apart and as one, side by side.
void Proposals::add_places(const Proposal& proposal) {
    if (proposal.places.empty()) return;
    auto* grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(2);
    for (const PlaceInList& place : proposal.places) {
        const int row = grid->rowCount();
        const char* role = place.who == proposal.places.back().who ? "strong" : "faint";
        grid->addWidget(paragraph_of(role, place.who), row, 0);
        grid->addWidget(label_of("", tr("rank %1").arg(place.rank)), row, 1);
        grid->addWidget(label_of("", tr("score %1").arg(QLocale().toString(place.score, 'f', 2))),
                        row, 2);
    }
    m_list->addLayout(grid);
}

void Proposals::add_buttons(const Proposal& proposal) {
    auto* buttons = new QHBoxLayout;
    for (const Acceptance& way : proposal.ways) {
        auto* accept = new QPushButton(way.words);
        accept->setToolTip(way.tip);
        accept->setEnabled(m_session.may_edit());
        connect(accept, &QPushButton::clicked, this,
                [this, step = way.step] { m_session.apply(step); });
        buttons->addWidget(accept);
    }
    buttons->addStretch(1);
    m_list->addLayout(buttons);
    auto* links = new QHBoxLayout;
    auto* show = link_button(tr("Show on the chart"));
    connect(show, &QPushButton::clicked, this, [this, records = proposal.records] {
        m_session.select({records.begin(), records.end()});
    });
    links->addWidget(show);
    if (proposal.places.size() > 1) {
        auto* as_one = link_button(tr("Rank as one"));
        as_one->setToolTip(tr("Shows the whole ranking as if they were one; nothing is joined."));
        connect(as_one, &QPushButton::clicked, this,
                [this, records = proposal.records] { Q_EMIT as_one_asked(records); });
        links->addWidget(as_one);
    }
    links->addStretch(1);
    m_list->addLayout(links);
}

} // namespace headwater
