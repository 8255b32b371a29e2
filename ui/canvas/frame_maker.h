// SPDX-License-Identifier: Apache-2.0
// Draws frames on a thread of its own. Only the latest wish counts: one that waits is replaced.
#pragma once

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

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<FrameWish> m_waiting;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace headwater
