// SPDX-License-Identifier: Apache-2.0
// What lies around one node of the Leiden method, community by community.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace headwater {

/// Weights from one node to each community around it; forgets in no time.
class Around {
public:
    explicit Around(std::size_t communities) : m_weight(communities, 0) {}

    void add(std::uint32_t community, double weight) {
        if (m_weight[community] == 0) m_touched.push_back(community);
        m_weight[community] += weight;
    }
    double weight(std::uint32_t community) const { return m_weight[community]; }
    const std::vector<std::uint32_t>& touched() const { return m_touched; }
    void forget() {
        for (const auto community : m_touched)
            m_weight[community] = 0;
        m_touched.clear();
    }

private:
    std::vector<double> m_weight;
    std::vector<std::uint32_t> m_touched;
};

} // namespace headwater
