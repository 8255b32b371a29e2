// SPDX-License-Identifier: Apache-2.0
// Measures in which standing comes from the standing of one's contacts.
#pragma once

#include "core/analysis/centrality.h"

namespace headwater {

/// Principal eigenvector of the undirected network's largest component, largest value 1;
/// elsewhere 0 (Bonacich 1972).
Values eigenvector(const Network&, const AnalysisOptions&, Task&);

/// (I - a A^T)^-1 1 with a = 0.5 / largest eigenvalue, of length 1 (Katz 1953).
Values katz(const Network&, const AnalysisOptions&, Task&);

/// Damping 0.85, who leads nowhere leads everywhere alike, sum 1 (Brin and Page 1998).
Values pagerank(const Network&, const AnalysisOptions&, Task&);

/// Principal vectors of A A^T and A^T A, sum 1 (Kleinberg 1999).
Values hubs(const Network&, const AnalysisOptions&, Task&);
Values authorities(const Network&, const AnalysisOptions&, Task&);

/// Largest eigenvalue of the matrix of a graph without negative strengths. Error: stopped.
Result<double> spectral_radius(const Graph& graph, bool weighted, Task& task);

} // namespace headwater
