// SPDX-License-Identifier: Apache-2.0
// The evidence behind the record at hand: how sure it is, every item as a card, newest first, what
// was refuted struck through, and the way to add one.
#pragma once

#include <map>
#include <set>
#include <vector>

#include <QWidget>

#include "core/model/evidence.h"

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
    /// `evidence`: on the record `subject` and on what hangs on it.
    EvidenceList(Session& session, std::int64_t subject, std::vector<Evidence> evidence,
                 EvidenceView& view, QWidget* parent = nullptr);

    std::size_t items() const { return m_evidence.size(); }
    std::size_t sources() const { return m_sources.size(); }

Q_SIGNALS:
    void more_asked();

private:
    void add_sureness();
    void add_cards();
    EvidenceCard* card_of(const Evidence& item);
    QString about(std::int64_t subject) const;
    void add_more(std::size_t left);
    void ask_to_cite();

    Session& m_session;
    std::int64_t m_subject;
    std::vector<Evidence> m_evidence;
    EvidenceView& m_view;
    std::map<SourceId, Source> m_sources;
};

} // namespace headwater
