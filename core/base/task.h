// SPDX-License-Identifier: Apache-2.0
// A piece of work in progress: may it go on, and how far has it come.
// The worker asks and reports; any thread may stop it or look.
#pragma once

#include <atomic>
#include <cstdint>
#include <stop_token>

namespace headwater {

/// What progress counts.
enum class Unit : std::uint8_t { steps, rows, bytes };

class Task {
public:
    Task() = default;
    explicit Task(std::stop_token stop) : m_stop(std::move(stop)) {}
    /// A piece of the work of `whole`, on one thread: it stops when the whole is stopped, and its
    /// progress is its own.
    explicit Task(const Task* whole) : m_whole(whole) {}
    Task(const Task&) = delete;
    Task& operator=(const Task&) = delete;

    /// Ask once an outer iteration; false: return stopped() at once.
    bool may_go_on() const {
        return !m_stopped.load(std::memory_order_relaxed) && !m_stop.stop_requested() &&
               (m_whole == nullptr || m_whole->may_go_on());
    }
    void stop() { m_stopped.store(true, std::memory_order_relaxed); }

    void expect(std::uint64_t total) { m_total.store(total, std::memory_order_relaxed); }
    void advance(std::uint64_t by = 1) { m_done.fetch_add(by, std::memory_order_relaxed); }
    void restart(std::uint64_t total, Unit unit = Unit::steps) {
        m_done.store(0, std::memory_order_relaxed);
        m_unit.store(unit, std::memory_order_relaxed);
        expect(total);
    }
    std::uint64_t done() const { return m_done.load(std::memory_order_relaxed); }
    std::uint64_t total() const { return m_total.load(std::memory_order_relaxed); }
    Unit unit() const { return m_unit.load(std::memory_order_relaxed); }

    /// Threads that the work may use; 1 and 2 give the same bits.
    unsigned threads = 1;

private:
    const Task* m_whole = nullptr;
    std::stop_token m_stop;
    std::atomic<bool> m_stopped{false};
    std::atomic<std::uint64_t> m_done{0};
    std::atomic<std::uint64_t> m_total{0};
    std::atomic<Unit> m_unit{Unit::steps};
};

} // namespace headwater
