// SPDX-License-Identifier: Apache-2.0
// Why somebody ranks where he ranks, and what speaks against it, in sentences.
#pragma once

#include <span>
#include <vector>

#include "core/analysis/finding.h"
#include "core/analysis/leader_parts.h"
#include "core/analysis/ways_through.h"
#include "core/network/network.h"

namespace headwater {

class LeaderReasons {
public:
    LeaderReasons(const Network& network, const LeaderParts& parts);

    std::vector<Reason> why(Vertex v) const;
    std::vector<Reason> why_not(Vertex v) const;

private:
    struct Standing {
        std::vector<std::uint32_t> betweenness, harmonic, loss, constraint, familiarity, command;
    };

    void add_brokerage(Vertex v, std::vector<Reason>& reasons) const;
    void add_nearness(Vertex v, std::vector<Reason>& reasons) const;
    void add_loss(Vertex v, std::vector<Reason>& reasons) const;
    void add_familiarity(Vertex v, std::vector<Reason>& reasons) const;
    void add_control(Vertex v, std::vector<Reason>& reasons) const;
    void add_lieutenants(Vertex v, std::vector<Reason>& reasons) const;
    void add_low_ranks(Vertex v, std::vector<Reason>& against) const;
    void add_thin_evidence(Vertex v, std::vector<Reason>& against) const;
    /// Contacts in the top decile of brokers.
    std::vector<std::int64_t> brokers_of(Vertex v) const;
    /// The entity and the links of its ties.
    std::vector<std::int64_t> records_of(Vertex v) const;
    /// Some of the ways that lead through somebody who is read about.
    std::vector<std::vector<std::int64_t>> paths_of(Vertex v) const;

    const Network& m_network;
    const LeaderParts& m_parts;
    Standing m_ranks;
    WaysThrough m_ways;
    bool m_contacts_repeat = false;
    double m_reach_total = 0;                          ///< sum of 1/d over ordered pairs
    std::vector<std::uint32_t> m_reached;              ///< how many others each one reaches
    std::vector<std::vector<std::uint32_t>> m_ties_of; ///< places in network.ties
};

} // namespace headwater
