// SPDX-License-Identifier: Apache-2.0
#include "ui/line/line_reading.h"

#include "core/desk/lines.h"
#include "ui/look/language.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

using Known = std::shared_ptr<const KnownLine>;

Result<Known> known_line(const Case& the_case, const Filter& filter, Task& task) {
    auto known = std::make_shared<KnownLine>();
    TRY(known->line, line_of(the_case, filter, task));
    known->places = place_cards(known->line);
    known->gaps = find_gaps(known->line);
    known->tasks = collection_tasks(known->line, known->gaps);
    known->sources = sources_of(known->line);
    known->crossings = rank_crossings(known->line);
    known->areas = rank_areas(known->line);
    known->ways = new_ways(known->line);
    return known;
}

} // namespace

LineReading::LineReading(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&m_session, &Session::case_changed, this, &LineReading::read);
    connect(&m_session, &Session::scope_changed, this, &LineReading::read);
    read();
}

void LineReading::read() {
    if (!m_known) m_hint = tr("Reading the line...");
    if (!m_session.has_case()) return;
    const int serial = ++m_serial;
    if (m_job != 0) m_session.jobs().stop(m_job);
    m_job = m_session.read_in_background<Known>(
        tr("Reading the line"), this,
        [scope = m_session.scope()](const Case& the_case, Task& task) {
            return known_line(the_case, scope.narrowed({}, the_case.grade_policy()), task);
        },
        [this, serial](Result<Known> known) {
            if (serial != m_serial) return;
            m_job = 0;
            m_known = known ? std::move(*known) : nullptr;
            m_hint = known ? QString() : in_words(known.error().message);
            if (m_known && m_known->line.movements.empty())
                m_hint = tr("No movement of goods is known yet. Import who handed what to whom, "
                            "and the line appears here.");
            Q_EMIT changed();
        });
}

} // namespace headwater
