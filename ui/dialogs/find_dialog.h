// SPDX-License-Identifier: Apache-2.0
// Find on the chart: paths, connecting networks, what is linked, most connected, by rule, selection
// sets. Hits are listed, counted and stepped through; the chart follows.
#pragma once

#include <functional>
#include <memory>
#include <set>

#include <QDialog>

#include "core/desk/chart_finds.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace headwater {

class ConditionForm;
class JobBar;
class SelectionSets;
class Session;

/// The chart that is looked through.
struct FindPlace {
    std::function<std::shared_ptr<const ChartScene>()> scene;   ///< with what boxes hold
    std::function<Chosen()> chosen;                             ///< of the scene
    std::function<void(const std::vector<std::int64_t>&)> show; ///< brings them in sight
};

class FindDialog : public QDialog {
    Q_OBJECT

public:
    enum class Way { paths, network, linked, most_connected, rule, sets };

    FindDialog(Session& session, FindPlace place, QWidget* parent = nullptr);

    void take_way(Way way);
    /// What is selected now is what is asked about.
    void find();
    void step(int by);
    /// Lists those of the records that are on the chart, whatever is asked about.
    void list(std::vector<std::int64_t> records);
    QListWidget& hits() { return *m_hits; }
    ConditionForm& condition() { return *m_condition; }
    SelectionSets& sets() { return *m_sets; }

private:
    QWidget* page_of_paths();
    QWidget* page_of_linked();
    QWidget* page_of_most();
    QWidget* build_question();
    QWidget* build_answer();
    void fill_kinds(QComboBox& box, bool things) const;
    void run(const QString& name, std::function<Result<ChartHits>(Task&)> work);
    void find_by_rule();
    /// Another question is asked: what was found to the last one goes.
    void forget();
    void take(Result<ChartHits> found);
    void show_hit(int row);
    void select_all();
    void say(const QString& words);

    Session& m_session;
    FindPlace m_place;
    ChartHits m_found;
    int m_wanted = 0; ///< only the latest counts

    QComboBox* m_way;
    QStackedWidget* m_pages;
    QSpinBox* m_paths;
    QSpinBox* m_steps;
    QComboBox* m_kind;
    QComboBox* m_link_kind;
    QComboBox* m_most_kind;
    QSpinBox* m_most;
    ConditionForm* m_condition;
    SelectionSets* m_sets;
    QPushButton* m_find;
    JobBar* m_bar;
    QLabel* m_said;
    QListWidget* m_hits;
    QPushButton* m_all;
};

} // namespace headwater
