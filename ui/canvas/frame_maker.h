// SPDX-License-Identifier: Apache-2.0
// Draws frames on a thread of its own. Only the latest wish counts: one that waits
// is replaced, and one at work is given up if the hand has seen a fresh frame not long ago.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include <QObject>

#include "ui/canvas/frame.h"

namespace headwater {

class FrameMaker : public QObject {
    Q_OBJECT

public:
    explicit FrameMaker(QObject* parent = nullptr);
    ~FrameMaker() override;

    void wish(FrameWish wish);

Q_SIGNALS:
    /// On the UI thread.
    void made(std::shared_ptr<const Frame> frame);

private:
    void work(const std::stop_token& stop);
    /// False: give it up, a newer wish waits.
    bool goes_on() const;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<FrameWish> m_waiting;
    std::atomic<bool> m_newer = false;                   ///< one waits
    std::chrono::steady_clock::time_point m_last_made{}; ///< of the thread alone
    std::jthread m_thread;                               ///< last: it uses all of the above
};

} // namespace headwater
