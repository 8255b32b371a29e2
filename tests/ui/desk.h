// SPDX-License-Identifier: Apache-2.0
// A window on a small invented case, and the patience that tests of a window need.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include <QTemporaryDir>

#include "ui/window/main_window.h"

namespace headwater::test {

/// Turns the event loop until `done`; false after `seconds`.
bool wait_for(const std::function<bool()>& done, double seconds = 30);

/// A fixed clock and user.
Station still_station();

/// Three crews of people who call each other, two heads between them, a boss whom only the heads
/// call, two phones, one source of grade B2 and one of D4.
class Desk {
public:
    enum class Contents { ring, nothing };
    explicit Desk(Contents contents = Contents::ring);

    MainWindow& window() { return *m_window; }
    Session& session() { return m_window->session(); }
    std::filesystem::path folder() const;
    std::filesystem::path write_file(const std::string& name, const std::string& text) const;

    /// Waits until the chart is drawn and nothing runs.
    void settle();
    std::int64_t id_of(const std::string& label) const;
    Placement placement_of(const std::string& label);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

Records ring_records();

/// What can be read on it.
QString words_of(const QWidget& panel);
/// Clicks the visible button with these words.
void press(QWidget& owner, const QString& words);

} // namespace headwater::test
