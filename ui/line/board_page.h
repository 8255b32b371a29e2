// SPDX-License-Identifier: Apache-2.0
// The line board: the whole line by stages, what is selected, the trace from it, and a bar of time
// that says when the goods moved.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QWidget>

#include "core/analysis/supply_line.h"
#include "core/picture/compose.h"

class QLabel;
class QPushButton;

namespace headwater {

class LineReading;
class PictureView;
class Session;
class TimeBar;
struct Answer;

class BoardPage : public QWidget {
    Q_OBJECT

public:
    /// `furniture` gives what stands around a sheet of the case.
    BoardPage(Session& session, LineReading& reading, std::function<Furniture()> furniture,
              QWidget* parent = nullptr);

    /// Follows the goods from what is selected, upstream and downstream.
    void trace_selection();
    /// The board as a sheet, by a job; the ending says as what.
    void save_as(const QString& file);
    QString said() const;

private:
    struct Traced;

    QWidget* row_of_buttons();
    void begin_anew();
    void compose();
    void show_trace(std::shared_ptr<const Traced> found);
    void show_period(std::int64_t from, std::int64_t to);
    void refresh_buttons();
    void ask_file();

    Session& m_session;
    LineReading& m_reading;
    std::function<Furniture()> m_furniture;
    std::shared_ptr<const Answer> m_answer; ///< of the trace
    std::vector<std::uint32_t> m_lit;       ///< movements of the trace or of the period
    QLabel* m_said;
    PictureView* m_view;
    TimeBar* m_time;
    QPushButton* m_trace;
    QPushButton* m_on_chart;
    QPushButton* m_keep;
    QPushButton* m_save;
};

} // namespace headwater
