// SPDX-License-Identifier: Apache-2.0
// Every step of the import assistant with files such as forces receive, and the search for matching
// entities.
#pragma once

#include <functional>

#include <QString>

class QWidget;

namespace headwater {

class MainWindow;

struct Photographer {
    std::function<void()> settle;
    std::function<void(QWidget&, const QString& file)> take;
};

/// Leaves the case as it was, but for its history.
void go_through_import(MainWindow& window, const QString& name, const Photographer& photographer);

/// Every step of the assistant with a file of one's own.
void go_through_import_of(MainWindow& window, const QString& file, const QString& name,
                          const Photographer& photographer);

} // namespace headwater
