// SPDX-License-Identifier: Apache-2.0
// The line as the open case has it now, and what every page of its window tells of it: read in the
// background, shared, never changed.
#pragma once

#include <memory>
#include <vector>

#include <QObject>

#include "core/analysis/crossings.h"
#include "core/analysis/gaps.h"
#include "core/picture/board_places.h"

namespace headwater {

class Session;

struct KnownLine {
    SupplyLine line;
    BoardPlaces places;
    std::vector<Gap> gaps;
    std::vector<CollectionTask> tasks; ///< for `gaps`
    std::vector<std::size_t> sources;  ///< that speak of each holder
    std::vector<Crossing> crossings;
    std::vector<Area> areas;
    std::vector<NewWay> ways;
};

class LineReading : public QObject {
    Q_OBJECT

public:
    explicit LineReading(Session& session, QObject* parent = nullptr);

    /// Null until it has been read, and where it could not be.
    const std::shared_ptr<const KnownLine>& known() const { return m_known; }
    /// There is a line with movements of goods.
    bool has_movements() const { return m_known && !m_known->line.movements.empty(); }
    /// What to say where there is nothing to show.
    const QString& hint() const { return m_hint; }

Q_SIGNALS:
    void changed();

private:
    void read();

    Session& m_session;
    std::shared_ptr<const KnownLine> m_known;
    QString m_hint;
    int m_job = 0;
    int m_serial = 0; ///< only the latest reading counts
};

} // namespace headwater
