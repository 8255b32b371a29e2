// SPDX-License-Identifier: Apache-2.0
// The same networks laid out by igraph (GPL, linked into the benchmark alone) and by Graphviz's
// sfdp (run as a program).
#pragma once

#include <span>
#include <vector>

#include "core/base/geometry.h"
#include "core/network/graph.h"

namespace headwater {

struct PeerLayout {
    std::vector<Point> points; ///< empty: not there
    double seconds = 0;        ///< of the processor
};

PeerLayout igraph_kamada_kawai(Vertex vertices, std::span<const Tie> ties);
PeerLayout igraph_fruchterman_reingold(Vertex vertices, std::span<const Tie> ties);
/// Reading and writing the file are part of its time.
PeerLayout graphviz_sfdp(Vertex vertices, std::span<const Tie> ties);

/// Processor seconds of this program, or of the programs it ran.
double own_seconds();
double seconds_of_children();

} // namespace headwater
