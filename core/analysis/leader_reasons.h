// SPDX-License-Identifier: Apache-2.0
// Why somebody ranks where he ranks, and what speaks against it, in sentences.
#pragma once

#include <span>
#include <vector>

#include "core/analysis/finding.h"
#include "core/network/network.h"

namespace headwater {

/// Everything that the ringleader score is made of; one entry a vertex.
struct LeaderParts {
    std::vector<double> betweenness; ///< normalised
    std::vector<double> harmonic;
    std::vector<double> loss;
    std::vector<double> constraint; ///< NaN for isolates
    std::vector<double> lieutenants;
    std::vector<double> B, H, K, C, V, L;
    std::vector<double> closeness;
};

class LeaderReasons {
public:
    LeaderReasons(const Network& network, const LeaderParts& parts);

    std::vector<Reason> why(Vertex v) const;
    std::vector<Reason> why_not(Vertex v) const;

private:
    struct Standing {
        std::vector<std::uint32_t> betweenness, harmonic, loss, constraint;
    };

    void add_brokerage(Vertex v, std::vector<Reason>& reasons) const;
    void add_nearness(Vertex v, std::vector<Reason>& reasons) const;
    void add_loss(Vertex v, std::vector<Reason>& reasons) const;
    void add_lieutenants(Vertex v, std::vector<Reason>& reasons) const;
    void add_low_ranks(Vertex v, std::vector<Reason>& against) const;
    void add_thin_evidence(Vertex v, std::vector<Reason>& against) const;
    /// The entity and the links of its ties.
    std::vector<std::int64_t> records_of(Vertex v) const;

    const Network& m_network;
    const LeaderParts& m_parts;
    Standing m_ranks;
    double m_reach_total = 0;                          ///< sum of 1/d over ordered pairs
    std::vector<std::uint32_t> m_reached;              ///< how many others each one reaches
    std::vector<std::vector<std::uint32_t>> m_ties_of; ///< places in network.ties
};

} // namespace headwater
