// SPDX-License-Identifier: Apache-2.0
// The whole line in a window of its own: the board by stages, whom the goods must pass, crossing
// points, the strike planner, and what is missing. It shares selection and scope with the main
// window.
#pragma once

#include <functional>

#include <QDialog>

#include "core/picture/compose.h"

class QTabWidget;

namespace headwater {

class BoardPage;
class LineReading;
class QuestionsPage;
class Session;
class StrikePage;

class LineWindow : public QDialog {
    Q_OBJECT

public:
    /// `furniture` gives what stands around a sheet of the case.
    LineWindow(Session& session, std::function<Furniture()> furniture, QWidget* parent = nullptr);

    BoardPage& board() { return *m_board; }
    StrikePage& strike() { return *m_strike; }
    QuestionsPage& questions() { return *m_questions; }
    QTabWidget& pages() { return *m_pages; }

private:
    LineReading* m_reading;
    BoardPage* m_board;
    StrikePage* m_strike;
    QuestionsPage* m_questions;
    QTabWidget* m_pages;
};

} // namespace headwater
