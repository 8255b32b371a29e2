// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/case_counts.h"

#include "ui/work/session.h"

namespace headwater {

CaseCounts::CaseCounts(Session& session, QObject* parent, std::uintmax_t at_once)
    : QObject(parent), m_session(session), m_at_once(at_once) {
    connect(&m_session, &Session::case_opened, this, &CaseCounts::forget);
    connect(&m_session, &Session::case_changed, this, &CaseCounts::refresh);
    refresh();
}

CaseCounts::Counts CaseCounts::count(const Case& the_case) {
    return {the_case.totals(), the_case.entity_counts()};
}

void CaseCounts::forget() {
    m_job = 0; // jobs of the case before were stopped
    m_again = false;
    m_known = false;
    m_counts = {};
}

void CaseCounts::refresh() {
    if (!m_session.has_case()) {
        forget();
    } else {
        std::error_code unreadable;
        const auto bytes = std::filesystem::file_size(m_session.the_case().file(), unreadable);
        if (unreadable || bytes > m_at_once) return count_in_background();
        m_counts = count(m_session.the_case());
        m_known = true;
    }
    Q_EMIT changed();
}

void CaseCounts::count_in_background() {
    if (m_job != 0) {
        m_again = true;
        return;
    }
    if (!m_known) {
        m_counts.of_kinds.clear();
        for (std::string& kind : m_session.the_case().entity_kinds())
            m_counts.of_kinds.emplace_back(std::move(kind), 0);
        Q_EMIT changed();
    }
    const auto number = std::make_shared<int>(0);
    *number = m_job = m_session.read_in_background<Counts>(
        tr("Counting what is in the case"), this,
        [](const Case& the_case, Task&) -> Result<Counts> { return count(the_case); },
        [this, number](Result<Counts> counts) {
            if (*number != m_job) return; // of another case
            m_job = 0;
            if (counts) m_counts = std::move(*counts);
            m_known = m_known || counts;
            Q_EMIT changed();
            if (std::exchange(m_again, false)) refresh();
        });
}

} // namespace headwater
