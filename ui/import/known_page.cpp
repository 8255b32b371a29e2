// SPDX-License-Identifier: Apache-2.0
#include "ui/import/known_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/import/field_words.h"
#include "ui/import/import_words.h"
#include "ui/import/match_list.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/work/session.h"

namespace headwater {

KnownPage::KnownPage(Session& session, QWidget* parent)
    : ImportPage(parent),
      m_session(session),
      m_said(paragraph_of("note")),
      m_read(new QPushButton(tr("Read the file"))),
      m_matches(new MatchList(tr("In the case"), tr("In the file"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_said);
    auto* row = new QHBoxLayout;
    row->addWidget(m_read);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_matches, 1);
    column->addStretch(0); // takes the room of the list while there is none
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (m_draft) m_draft->read_all();
    });
    connect(m_matches, &MatchList::decided, this, [this] {
        if (m_draft) m_draft->decide(m_matches->verdicts());
    });
}

QString KnownPage::name_of(EntityId id) const {
    const auto words = [this](const Entity& entity) {
        return QString::fromUtf8("%1 (%2)").arg(qt(entity.label),
                                                name_of_kind(entity.kind, m_session.schema()));
    };
    if (id.value > 0) {
        const auto entity = m_session.the_case().entity(id);
        return entity ? words(*entity) : QString();
    }
    for (const Entity& entity : m_draft->arrival()->batch.records.entities)
        if (entity.id == id) return words(entity);
    return {};
}

/// Two records of the file may be one as well.
QString KnownPage::name_of_kept(EntityId id) const {
    return id.value > 0 ? name_of(id) : tr("%1, in the file too").arg(name_of(id));
}

void KnownPage::fill(ImportDraft& draft) {
    const Arrival* arrival = draft.arrival();
    const bool reading = draft.is_busy();
    m_read->setVisible(!reading && !arrival && !draft.intake() && !draft.is_packed());
    m_matches->setVisible(arrival && !arrival->known.empty());
    if (draft.objection())
        m_said->setText(in_words(draft.objection()->message));
    else if (reading)
        m_said->setText(tr("Reading the whole file and looking for whom the case knows already."));
    else if (draft.intake())
        m_said->setText(tr("The file is in the case."));
    else if (draft.is_packed())
        m_said->setText(tr("These calls are kept packed: no number becomes a record of the case "
                           "until you tie it into the network, so nobody is looked for now."));
    else if (!arrival)
        m_said->setText(tr("The file was not read to its end. The case is unchanged."));
    else if (arrival->known.empty())
        m_said->setText(tr("Nobody and nothing in this file looks like what the case knows."));
    else
        m_said->setText(tr("These may be in the case already, and nothing is merged unless you "
                           "accept it. What you accept becomes one record; both stay behind it and "
                           "can be parted again. All others are added as new."));
    if (arrival == m_shown && m_matches->verdicts() == draft.verdicts()) return;
    m_shown = arrival;
    if (arrival)
        m_matches->show_pairs(
            arrival->known, draft.verdicts(), [this](EntityId id) { return name_of_kept(id); },
            [this](EntityId id) { return name_of(id); });
}

} // namespace headwater
