// SPDX-License-Identifier: Apache-2.0
// Scratch memory that goes from one piece of work to the next instead of being made anew.
#pragma once

#include <memory>
#include <mutex>
#include <vector>

namespace headwater {

/// Never holds more than were in use at the same time.
template<class Scratch>
class Spares {
public:
    /// Taken on construction, given back on destruction.
    class Loan {
    public:
        explicit Loan(Spares& spares) : m_spares(spares), m_scratch(spares.take()) {}
        ~Loan() { m_spares.give(std::move(m_scratch)); }
        Loan(const Loan&) = delete;
        Loan& operator=(const Loan&) = delete;
        Scratch& operator*() const { return *m_scratch; }
        Scratch* operator->() const { return m_scratch.get(); }

    private:
        Spares& m_spares;
        std::unique_ptr<Scratch> m_scratch;
    };

    /// All that were ever made; ask when nobody works.
    const std::vector<std::unique_ptr<Scratch>>& all() const { return m_free; }

private:
    std::unique_ptr<Scratch> take() {
        const std::lock_guard lock(m_guard);
        if (m_free.empty()) return std::make_unique<Scratch>();
        auto scratch = std::move(m_free.back());
        m_free.pop_back();
        return scratch;
    }
    void give(std::unique_ptr<Scratch> scratch) {
        const std::lock_guard lock(m_guard);
        m_free.push_back(std::move(scratch));
    }

    std::mutex m_guard;
    std::vector<std::unique_ptr<Scratch>> m_free;
};

} // namespace headwater
