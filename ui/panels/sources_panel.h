// SPDX-License-Identifier: Apache-2.0
// The sources of the case with their grades and how much rests on each. Of the one chosen: what is
// recorded of it, what it says, and the way to change its grade.
#pragma once

#include <optional>

#include <QWidget>

#include "core/casefile/case.h"

class QVBoxLayout;

namespace headwater {

class NarrowedList;
class Session;
struct ListRow;

class SourcesPanel : public QWidget {
    Q_OBJECT

public:
    explicit SourcesPanel(Session& session, QWidget* parent = nullptr);

    void refresh();
    void choose(std::int64_t source);
    NarrowedList& rows() { return *m_rows; }

Q_SIGNALS:
    void policy_asked();

private:
    struct Counted {
        Source source;
        std::int64_t items = 0; ///< of evidence that rest on it
    };
    ListRow row_of(const Counted& counted) const;
    void show_sources(const std::vector<Counted>& counted);
    void show_details();
    void add_records(SourceId source);
    void select_records(SourceId source);

    Session& m_session;
    NarrowedList* m_rows;
    QWidget* m_details;
    QVBoxLayout* m_detail_rows;
    SourceId m_chosen;
    int m_job = 0;
};

} // namespace headwater
