// SPDX-License-Identifier: Apache-2.0
// The line board in a window of its own: the whole line by stages, what is selected, and the trace
// from it. It shares the selection with the chart and the inspector.
#pragma once

#include <memory>
#include <vector>

#include <QDialog>

#include "core/analysis/supply_line.h"
#include "core/picture/picture.h"

class QLabel;
class QPushButton;

namespace headwater {

class PictureView;
class Session;

class LineBoard : public QDialog {
    Q_OBJECT

public:
    explicit LineBoard(Session& session, QWidget* parent = nullptr);

    /// Follows the goods from what is selected, upstream and downstream.
    void trace_selection();

private:
    void read_line();
    void compose();
    void ask_file();

    Session& m_session;
    std::shared_ptr<const SupplyLine> m_line;
    std::shared_ptr<const Picture> m_board;
    std::vector<std::uint32_t> m_lit; ///< movements of the trace
    QLabel* m_said;
    PictureView* m_view;
    QPushButton* m_trace;
    QPushButton* m_save;
};

} // namespace headwater
