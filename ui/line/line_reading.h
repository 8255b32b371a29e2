// SPDX-License-Identifier: Apache-2.0
// The line as the open case has it now, read in the background and shared by the pages of its
// window.
#pragma once

#include <memory>

#include <QObject>

#include "core/analysis/supply_line.h"

namespace headwater {

class Session;

class LineReading : public QObject {
    Q_OBJECT

public:
    explicit LineReading(Session& session, QObject* parent = nullptr);

    /// Null until it has been read, and where it could not be.
    const std::shared_ptr<const SupplyLine>& line() const { return m_line; }
    /// There is a line with movements of goods.
    bool has_movements() const { return m_line && !m_line->movements.empty(); }
    /// What to say where there is nothing to show.
    const QString& hint() const { return m_hint; }

Q_SIGNALS:
    void changed();

private:
    void read();

    Session& m_session;
    std::shared_ptr<const SupplyLine> m_line;
    QString m_hint;
    int m_serial = 0; ///< only the latest reading counts
};

} // namespace headwater
