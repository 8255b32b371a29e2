// SPDX-License-Identifier: Apache-2.0
// The waiting line of a search by length: whoever is nearest comes next. Far ones wait unsorted in
// buckets; only the bucket at hand is a heap, and a small one. The order is strict, by distance
// and then by vertex, whatever the buckets.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "core/network/graph.h"

namespace headwater {

class DistanceQueue {
public:
    using Entry = std::pair<double, Vertex>;

    /// `farthest` is what most distances stay below; 0 makes it one plain heap.
    DistanceQueue(Vertex vertices, double farthest)
        : m_first(std::clamp<std::size_t>(vertices / 2, 64, 65536), none),
          m_per_length(farthest > 0 ? static_cast<double>(m_first.size() - 1) / farthest : 0) {}

    void push(double distance, Vertex v) {
        const std::size_t bucket = bucket_of(distance);
        if (bucket <= m_at) {
            m_heap.emplace_back(distance, v);
            std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
            return;
        }
        m_waiting.push_back({{distance, v}, m_first[bucket]});
        m_first[bucket] = static_cast<std::uint32_t>(m_waiting.size() - 1);
    }

    /// The nearest entry, for which `is_stale` is false; false when there is none. Afterwards
    /// the queue can be used anew.
    template<class IsStale>
    bool pop(Entry& entry, IsStale is_stale) {
        for (;;) {
            while (m_heap.empty()) {
                if (++m_at >= m_first.size()) {
                    restart();
                    return false;
                }
                open(is_stale);
            }
            std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
            entry = m_heap.back();
            m_heap.pop_back();
            if (!is_stale(entry)) return true;
        }
    }

    void clear() {
        std::fill(m_first.begin(), m_first.end(), none);
        m_heap.clear();
        restart();
    }

private:
    static constexpr std::uint32_t none = UINT32_MAX;

    struct Waiting {
        Entry entry;
        std::uint32_t next;
    };

    std::size_t bucket_of(double distance) const {
        const double bucket = distance * m_per_length;
        const auto last = m_first.size() - 1;
        return bucket < static_cast<double>(last) ? static_cast<std::size_t>(bucket) : last;
    }

    template<class IsStale>
    void open(IsStale is_stale) {
        for (std::uint32_t i = m_first[m_at]; i != none; i = m_waiting[i].next) {
            if (!is_stale(m_waiting[i].entry)) m_heap.push_back(m_waiting[i].entry);
        }
        m_first[m_at] = none;
        std::make_heap(m_heap.begin(), m_heap.end(), std::greater<>());
    }

    void restart() {
        m_waiting.clear();
        m_at = 0;
    }

    std::vector<std::uint32_t> m_first; ///< entry of each bucket that came last
    double m_per_length;
    std::size_t m_at = 0;
    std::vector<Entry> m_heap;
    std::vector<Waiting> m_waiting;
};

} // namespace headwater
