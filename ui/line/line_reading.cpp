// SPDX-License-Identifier: Apache-2.0
#include "ui/line/line_reading.h"

#include "core/desk/lines.h"
#include "ui/look/language.h"
#include "ui/window/session.h"

namespace headwater {

LineReading::LineReading(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&m_session, &Session::case_changed, this, &LineReading::read);
    connect(&m_session, &Session::scope_changed, this, &LineReading::read);
    read();
}

void LineReading::read() {
    using Read = std::shared_ptr<const SupplyLine>;
    if (!m_line) m_hint = tr("Reading the line...");
    if (!m_session.has_case()) return;
    const int serial = ++m_serial;
    m_session.read_in_background<Read>(
        tr("Reading the line"), this,
        [scope = m_session.scope()](const Case& the_case, Task& task) -> Result<Read> {
            TRY(SupplyLine line,
                line_of(the_case, scope.narrowed({}, the_case.grade_policy()), task));
            return std::make_shared<const SupplyLine>(std::move(line));
        },
        [this, serial](Result<Read> line) {
            if (serial != m_serial) return;
            m_line = line ? std::move(*line) : nullptr;
            m_hint = line ? QString() : in_words(line.error().message);
            if (m_line && m_line->movements.empty())
                m_hint = tr("No movement of goods is known yet. Import who handed what to whom, "
                            "and the line appears here.");
            Q_EMIT changed();
        });
}

} // namespace headwater
