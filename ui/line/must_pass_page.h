// SPDX-License-Identifier: Apache-2.0
// Whom the goods must pass: everybody on the line by stage, how many lines pass, who gets nothing
// without him; and the stage of whoever is chosen, which can be set.
#pragma once

#include <memory>

#include <QWidget>

class QComboBox;
class QLabel;

namespace headwater {

class LineReading;
class LineTable;
class Session;
struct KnownLine;
struct MustPass;
struct SupplyLine;

class MustPassPage : public QWidget {
    Q_OBJECT

public:
    MustPassPage(Session& session, LineReading& reading, QWidget* parent = nullptr);

private:
    void find();
    void show_found(const SupplyLine& line, const MustPass& found);
    void follow_selection();
    void set_stage();

    Session& m_session;
    LineReading& m_reading;
    QLabel* m_narrowest;
    LineTable* m_table;
    QLabel* m_why;
    QComboBox* m_stage;
    std::shared_ptr<const KnownLine> m_shown;
};

} // namespace headwater
