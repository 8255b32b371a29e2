// SPDX-License-Identifier: Apache-2.0
// The evidence behind the record at hand: how sure it is, every item as a card, newest first, what
// was refuted struck through, and the way to add one.
#pragma once

#include <map>
#include <set>
#include <vector>

#include <QWidget>

#include "core/casefile/case.h"

namespace headwater {

class EvidenceCard;
class Session;

/// What stays as it was when the list is made anew: how many cards there are, which are open.
struct EvidenceView {
    static constexpr std::size_t first = 30;
    static constexpr std::size_t step = 100;
    std::size_t shown = first;
    std::set<EvidenceId> open;
};

class EvidenceList : public QWidget {
    Q_OBJECT

public:
    /// `page`: of what speaks of the record `subject` and of what hangs on it.
    EvidenceList(Session& session, std::int64_t subject, EvidencePage page, EvidenceView& view,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    void more_asked();

private:
    void add_sureness();
    void add_cards();
    EvidenceCard* card_of(const Evidence& item);
    QString about(std::int64_t subject) const;
    const Source& source_of(const Evidence& item);
    void add_more(std::int64_t left);
    void ask_to_cite();

    Session& m_session;
    std::int64_t m_subject;
    EvidencePage m_page;
    EvidenceView& m_view;
    std::map<SourceId, Source> m_sources;
};

} // namespace headwater
