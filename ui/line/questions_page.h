// SPDX-License-Identifier: Apache-2.0
// What is missing on the line: questions for each force, stages nobody covers, people known to one
// source only; on paper as a sheet for each force.
#pragma once

#include <functional>

#include <QWidget>

#include "core/picture/compose.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace headwater {

class LineReading;
class Session;

class QuestionsPage : public QWidget {
    Q_OBJECT

public:
    /// `furniture` gives what stands around a sheet of the case.
    QuestionsPage(Session& session, LineReading& reading, std::function<Furniture()> furniture,
                  QWidget* parent = nullptr);

    /// A sheet for each force; the ending says as what.
    void save_as(const QString& file);

Q_SIGNALS:
    /// The likely ties that nobody has recorded are wanted.
    void hidden_ties_asked();

private:
    void refresh();
    void add_questions();
    void add_blind_spots();
    void ask_file();

    Session& m_session;
    LineReading& m_reading;
    std::function<Furniture()> m_furniture;
    QVBoxLayout* m_list;
    QLabel* m_state;
    QPushButton* m_save;
};

} // namespace headwater
