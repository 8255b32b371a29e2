// SPDX-License-Identifier: Apache-2.0
#include "app/batch/session.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <iostream>
#include <mutex>

#include <fmt/format.h>

namespace headwater::batch {

namespace {

// A signal may come at any instant: it only raises this flag, the watch thread does the rest.
volatile std::sig_atomic_t interrupted = 0;
void on_interrupt(int) { interrupted = 1; }

constexpr auto look_every = std::chrono::milliseconds(50);
constexpr auto report_every = std::chrono::seconds(2);

} // namespace

Session::Session() {
    m_task.threads = std::max(1u, std::thread::hardware_concurrency());
    std::signal(SIGINT, on_interrupt);
    std::signal(SIGTERM, on_interrupt);
    m_watch = std::jthread([this](const std::stop_token& stop) { watch(stop); });
}

Session::~Session() {
    m_watch.request_stop();
    m_watch.join();
}

void Session::watch(const std::stop_token& stop) {
    auto reported = std::chrono::steady_clock::now();
    std::mutex sleep_guard;
    std::condition_variable_any sleep;
    std::unique_lock lock(sleep_guard);
    while (!sleep.wait_for(lock, stop, look_every, [&] { return stop.stop_requested(); })) {
        if (interrupted != 0) m_task.stop();
        const auto now = std::chrono::steady_clock::now();
        if (now - reported < report_every || m_task.total() == 0) continue;
        reported = now;
        const std::lock_guard guard(m_guard);
        if (m_what.empty()) continue;
        const auto percent = std::min<std::uint64_t>(100, m_task.done() * 100 / m_task.total());
        std::cerr << fmt::format("{}: {} %\n", m_what, percent);
    }
}

Result<Case> Session::open(const std::string& file, Case::Access access) const {
    TRY(Case open, Case::open(std::filesystem::path(file), this_station(), access));
    // What was found on opening; why a case can only be read is said by what cannot be done.
    if (!open.is_read_only() && open.notice()) tell(open.notice()->in_english());
    return open;
}

void Session::tell(const std::string& sentence) const { std::cerr << sentence << '\n'; }

void Session::begin(std::string what) {
    const std::lock_guard guard(m_guard);
    m_what = std::move(what);
}

Answer answer_about(const Case& the_case) {
    Answer answer;
    answer.case_file = the_case.file().string();
    answer.revision = the_case.revision();
    return answer;
}

} // namespace headwater::batch
