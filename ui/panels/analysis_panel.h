// SPDX-License-Identifier: Apache-2.0
// What an analyst may ask beyond the rankings: by topic, then by question, with the definition,
// its source and what it does not say at hand; runs in the background and shows the answer.
#pragma once

#include <memory>
#include <string>

#include <QWidget>

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/desk/analyses.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace headwater {

class AnalysisResults;
class AskedNames;
class ScopeForm;
class Session;
struct Answer;

class AnalysisPanel : public QWidget {
    Q_OBJECT

public:
    explicit AnalysisPanel(Session& session, QWidget* parent = nullptr);

    /// Shows a topic; asks its first question where nobody has to be named, or enough are selected.
    /// The topic that was opened last stays as it is.
    void show_topic(const QString& topic);
    /// Asks this question, of the selection where somebody has to be named.
    void ask(const std::string& analysis);
    bool is_running() const { return m_job != 0; }
    AnalysisResults& results() { return *m_results; }
    const std::shared_ptr<const Answer>& answer() const { return m_answer; }

Q_SIGNALS:
    void topic_opened(QString topic);

private:
    void lay_out();
    void open_topic(const Topic& topic);
    void fill_questions(const Topic& topic);
    void choose(const AnalysisRow& row);
    void forget();
    void run();
    void take(Result<std::shared_ptr<const Answer>> answer);
    void show_state();
    Inquiry inquiry() const;
    void ask_for_size(const AnalysisRow& row);
    void look_for_change();

    Session& m_session;
    const AnalysisRow* m_row = nullptr;
    QString m_opened; ///< topic
    std::shared_ptr<const Answer> m_answer;
    bool m_is_stale = false;
    QString m_failure; ///< why there is no answer
    int m_job = 0;
    QComboBox* m_topics;
    QComboBox* m_questions;
    QLabel* m_definition;
    QPushButton* m_more;
    QLabel* m_source;
    ScopeForm* m_scope;
    AskedNames* m_names;
    QLabel* m_size_words;
    QSpinBox* m_size;
    QLabel* m_wait_words;
    QSpinBox* m_wait; ///< days
    QPushButton* m_ask;
    QLabel* m_state;
    AnalysisResults* m_results;
};

} // namespace headwater
