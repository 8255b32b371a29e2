// SPDX-License-Identifier: Apache-2.0
// The top edge: the case's name, the one bar to search and command, the few buttons of every
// minute, and the handling marking.
#pragma once

#include <map>

#include <QString>
#include <QWidget>

class QAction;
class QLabel;

namespace headwater {

class CommandBar;
class Session;

class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(Session& session, CommandBar& command, const std::map<QString, QAction*>& actions,
           QWidget* parent = nullptr);

private:
    void refresh();

    Session& m_session;
    QLabel* m_title;
    QLabel* m_marking;
};

} // namespace headwater
