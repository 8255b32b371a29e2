// SPDX-License-Identifier: Apache-2.0
// The column beside the case panel: shows one answer or one list at a time, and can be put away.
#pragma once

#include <QString>
#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace headwater {

class AnalysisPanel;
class HistoryPanel;
class ListPanel;
class RankingPanel;
class RecordTable;
class SearchPanel;
class Session;
class SourcesPanel;

class SidePanel : public QWidget {
    Q_OBJECT

public:
    explicit SidePanel(Session& session, QWidget* parent = nullptr);

    /// Names as of CasePanel::asked. The same name again puts the panel away.
    void show_named(const QString& name);
    void put_away();
    const QString& shown() const { return m_shown; }
    RankingPanel& ranking() { return *m_ranking; }
    AnalysisPanel& analysis() { return *m_analysis; }
    ListPanel& list() { return *m_list; }
    SearchPanel& search() { return *m_search; }
    HistoryPanel& history() { return *m_history; }
    SourcesPanel& sources() { return *m_sources; }
    RecordTable& table() { return *m_table; }
    /// Shows the search, however often it is asked for, and puts the cursor into it.
    void begin_search();
    /// A kept ranking in its panel, any other finding as a list.
    void open_finding(std::int64_t id);

Q_SIGNALS:
    void shown_changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    bool fill_records();
    void fill_kind(const std::string& kind);
    void fill_charts();
    void fill_findings();
    void choose(std::int64_t id);

    Session& m_session;
    QStackedWidget* m_stack;
    QToolButton* m_away;
    RankingPanel* m_ranking;
    AnalysisPanel* m_analysis;
    ListPanel* m_list;
    SearchPanel* m_search;
    HistoryPanel* m_history;
    SourcesPanel* m_sources;
    RecordTable* m_table;
    QString m_shown;
};

} // namespace headwater
