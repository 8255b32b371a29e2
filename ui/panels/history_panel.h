// SPDX-License-Identifier: Apache-2.0
// Every step of the case, newest first: who, when and what. Of the one chosen, why and what it
// changed; and the way back to it.
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/casefile/case.h"

class QPushButton;
class QVBoxLayout;

namespace headwater {

class NarrowedList;
class Session;
struct ListRow;

class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Session& session, QWidget* parent = nullptr);

    void refresh();
    NarrowedList& rows() { return *m_rows; }
    /// Shows the details of the step.
    void choose(std::int64_t step);
    void ask_to_go_back();

Q_SIGNALS:
    void verify_asked();

private:
    ListRow row_of(const HistoryEntry& entry) const;
    void show_details();
    void read_changes(std::int64_t step, QVBoxLayout* column);
    const HistoryEntry* chosen() const;
    void go_back(std::int64_t step);

    Session& m_session;
    std::size_t m_limit;
    std::vector<HistoryEntry> m_entries;
    NarrowedList* m_rows;
    QPushButton* m_older;
    QWidget* m_details;
    QVBoxLayout* m_detail_rows;
    std::int64_t m_chosen = 0;
    int m_job = 0;
};

} // namespace headwater
