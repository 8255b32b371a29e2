// SPDX-License-Identifier: Apache-2.0
// How the rankings fare on public networks whose leaders are known.
#pragma once

#include <string>
#include <vector>

#include "core/network/network.h"

namespace headwater::validation {

struct KnownNetwork {
    std::string name;
    Network network;
    std::vector<std::string> leaders; ///< labels; those not in the network are left out
};

/// The data sets under `folder`, the hard ones too.
std::vector<KnownNetwork> known_networks(const std::string& folder);

/// Directed networks, and those who are known to start things in them.
std::vector<KnownNetwork> known_starters(const std::string& folder);

/// Chance that a leader ranks before somebody else, shared ranks counting half.
double area_under_curve(const std::vector<double>& values, const std::vector<char>& is_leader);
/// Mean over the leaders of the share of leaders among all who rank no worse; shared ranks count
/// against.
double average_precision(const std::vector<double>& values, const std::vector<char>& is_leader);
/// Shared ranks count against: 1 + everybody else with at least this value.
std::size_t rank_of(const std::vector<double>& values, std::size_t at);

/// For each network and each measure a row: AUC, average precision, P@5, P@10, rank of each.
std::string report_on(const std::vector<KnownNetwork>& networks);
/// The same for the instigator score and its components.
std::string report_on_starters(const std::vector<KnownNetwork>& networks);
/// Where the first list is hardly better than chance, or worse than a measure beside it: the ones
/// to know about before it is believed.
std::string failures_in(const std::vector<KnownNetwork>& networks);

} // namespace headwater::validation
