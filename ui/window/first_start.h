// SPDX-License-Identifier: Apache-2.0
// What stands in the middle while no case is open: the next step, in three ways.
#pragma once

#include <filesystem>
#include <map>
#include <vector>

#include <QWidget>

class QAction;

namespace headwater {

class FirstStart : public QWidget {
    Q_OBJECT

public:
    FirstStart(const std::map<QString, QAction*>& actions,
               const std::vector<std::filesystem::path>& recent, QWidget* parent = nullptr);

Q_SIGNALS:
    void recent_asked(std::filesystem::path file);
};

} // namespace headwater
