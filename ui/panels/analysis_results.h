// SPDX-License-Identifier: Apache-2.0
// The answer of an analysis: how its values are spread, its table tied to the chart both ways, and
// what can be done with it: put it on the chart, export it, keep it.
#pragma once

#include <memory>

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace headwater {

class AnalysisModel;
class Histogram;
class Session;
struct Answer;

class AnalysisResults : public QWidget {
    Q_OBJECT

public:
    explicit AnalysisResults(Session& session, QWidget* parent = nullptr);

    /// Null: nothing is shown.
    void show_answer(std::shared_ptr<const Answer> answer);
    void put_on_chart(bool on);
    /// Writes the answer as comma separated values; tells what became of it.
    void export_to(const QString& file);

Q_SIGNALS:
    void groups_apart_asked(std::shared_ptr<const Answer> answer);

private:
    QWidget* row_of_buttons();
    void refresh_chart_buttons();
    void refresh_keep();
    void choose_rows();
    void follow_selection();
    void choose_values(double low, double high);
    void ask_export();
    bool is_on_chart() const;

    Session& m_session;
    std::shared_ptr<const Answer> m_answer;
    AnalysisModel* m_model;
    Histogram* m_histogram;
    QTableView* m_table;
    QLabel* m_notes;
    QPushButton* m_on_chart;
    QCheckBox* m_by_size;
    QCheckBox* m_by_colour;
    QPushButton* m_apart;
    QPushButton* m_export;
    QPushButton* m_keep;
    bool m_is_following = false;
    bool m_is_wanted_on_chart = false; ///< the next answer goes there too
};

} // namespace headwater
