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
        m_newer = true;
    }
    m_wake.notify_one();
}

bool FrameMaker::goes_on() const {
    constexpr std::chrono::milliseconds patience(250);
    return !m_newer || std::chrono::steady_clock::now() - m_last_made > patience;
}

void FrameMaker::work(const std::stop_token& stop) {
    while (true) {
        FrameWish wish;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_waiting.has_value(); })) return;
            wish = std::move(*m_waiting);
            m_waiting.reset();
            m_newer = false;
        }
        wish.is_wanted = [this] { return goes_on(); };
        auto frame = std::make_shared<const Frame>(draw(wish));
        if (frame->image.isNull()) continue;
        m_last_made = std::chrono::steady_clock::now();
        QMetaObject::invokeMethod(
            this, [this, frame] { Q_EMIT made(frame); }, Qt::QueuedConnection);
    }
}

} // namespace headwater
