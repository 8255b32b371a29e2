// SPDX-License-Identifier: Apache-2.0
// The measures of the catalogue that rest on ties and on shortest paths, normalised as in the
// literature: what each row of the catalogue runs. All have one value a vertex.
#pragma once

#include "core/analysis/catalogue.h"

namespace headwater {

using Values = Result<std::vector<double>>;

/// Number of contacts; directed: arcs in and out.
Values degree(const Network&, const AnalysisOptions&, Task&);
Values in_degree(const Network&, const AnalysisOptions&, Task&);
Values out_degree(const Network&, const AnalysisOptions&, Task&);
/// Sum of the strengths of the ties; directed: in and out.
Values strength(const Network&, const AnalysisOptions&, Task&);

/// Divided by (n-1)(n-2)/2, directed by (n-1)(n-2). Weighted: length 1/strength.
Values normalised_betweenness(const Network&, const AnalysisOptions&, Task&);
/// Over connected pairs of different communities only, divided by their number.
Values betweenness_between_groups(const Network&, const AnalysisOptions&, Task&);
/// Wasserman-Faust, along arcs that leave if directed.
Values closeness(const Network&, const AnalysisOptions&, Task&);
/// Wasserman-Faust along arcs that arrive; undirected as closeness().
Values closeness_in(const Network&, const AnalysisOptions&, Task&);
Values harmonic(const Network&, const AnalysisOptions&, Task&);
/// Mean 1/d lost among the other n-1; always undirected.
Values lost_reach(const Network&, const AnalysisOptions&, Task&);

/// Burt; directed: shares of arcs both ways. NaN for isolates.
Values burt_constraint(const Network&, const AnalysisOptions&, Task&);
Values burt_effective_size(const Network&, const AnalysisOptions&, Task&);
/// Lambda of the ringleader score.
Values lieutenants(const Network&, const AnalysisOptions&, Task&);

} // namespace headwater
