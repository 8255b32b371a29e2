// SPDX-License-Identifier: Apache-2.0
// The strike planner: the form at the left; whom to take and why, what that leaves beside other
// choices, and what grows back, at the right.
#pragma once

#include <memory>

#include <QWidget>

#include "core/desk/strikes.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace headwater {

class LineReading;
class Session;
class StrikeForm;
struct Answer;

class StrikePage : public QWidget {
    Q_OBJECT

public:
    StrikePage(Session& session, LineReading& reading, QWidget* parent = nullptr);

    /// Plans what the form asks for, in the background.
    void plan();
    bool has_answer() const { return m_answer != nullptr; }

private:
    struct Planned;

    void show_plan(const Planned& planned);
    void compare(std::shared_ptr<const Planned> planned);
    void show_comparison(const Planned& planned);
    void add_targets(const Planned& planned);
    void add_plots(const Planned& planned);
    /// What is being planned or compared; its outcome is no longer wanted.
    void stop();
    void refresh_buttons();
    /// Empty: says what can be done here.
    void drop_answer(const QString& why = {});

    Session& m_session;
    LineReading& m_reading;
    StrikeForm* m_form;
    QLabel* m_state;
    QVBoxLayout* m_targets;
    QVBoxLayout* m_outcome;
    QPushButton* m_on_chart;
    QPushButton* m_keep;
    std::shared_ptr<const Answer> m_answer;
    int m_job = 0;
    int m_serial = 0; ///< only the latest plan counts
};

} // namespace headwater
