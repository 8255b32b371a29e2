// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/frame_maker.h"

namespace headwater {

FrameMaker::FrameMaker(QObject* parent) : QObject(parent) {
    m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

FrameMaker::~FrameMaker() {
    m_thread.request_stop();
    m_thread.join();
}

void FrameMaker::wish(FrameWish wish) {
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting = std::move(wish);
    }
    m_wake.notify_one();
}

void FrameMaker::work(const std::stop_token& stop) {
    while (true) {
        FrameWish wish;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_waiting.has_value(); })) return;
            wish = std::move(*m_waiting);
            m_waiting.reset();
        }
        auto frame = std::make_shared<const Frame>(draw(wish));
        QMetaObject::invokeMethod(
            this, [this, frame] { Q_EMIT made(frame); }, Qt::QueuedConnection);
    }
}

} // namespace headwater
