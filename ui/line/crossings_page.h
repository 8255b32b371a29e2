// SPDX-License-Identifier: Apache-2.0
// Where goods cross: places ranked by flow, seizures and trend, and ways that are new.
#pragma once

#include <QWidget>

class QLabel;

namespace headwater {

class LineReading;
class LineTable;
class Session;

class CrossingsPage : public QWidget {
    Q_OBJECT

public:
    CrossingsPage(Session& session, LineReading& reading, QWidget* parent = nullptr);

private:
    void refresh();

    LineReading& m_reading;
    QLabel* m_hint;
    LineTable* m_places;
    LineTable* m_areas;
    QLabel* m_new;
};

} // namespace headwater
