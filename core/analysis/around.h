// SPDX-License-Identifier: Apache-2.0
// What lies around one node of the Leiden method, community by community.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/fetch_soon.h"

namespace headwater {

/// Weights from one node to each community around it; forgets in no time. Whether a community is
/// new is a coin toss that no processor foresees: so nothing here branches on it.
class Around {
public:
    explicit Around(std::size_t communities)
        : m_weight(communities, 0), m_touched(communities + 1) {}

    void add(std::uint32_t community, double weight) {
        m_touched[m_count] = community;
        m_count += m_weight[community] == 0 ? 1 : 0;
        m_weight[community] += weight;
    }
    /// It will be added to soon.
    void expect(std::uint32_t community) const { fetch_soon(&m_weight[community]); }
    double weight(std::uint32_t community) const { return m_weight[community]; }
    std::span<const std::uint32_t> touched() const { return {m_touched.data(), m_count}; }
    void forget() {
        for (const auto community : touched())
            m_weight[community] = 0;
        m_count = 0;
    }

private:
    std::vector<double> m_weight;
    std::vector<std::uint32_t> m_touched; ///< one more than there can be, to be written in vain
    std::size_t m_count = 0;
};

} // namespace headwater
