// SPDX-License-Identifier: Apache-2.0
// The one place where the lanes meet the instruction sets: the same sweep is compiled three times.
#include "core/analysis/lane_sweep.h"

#include <algorithm>
#include <cstring>
#include <utility>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace headwater {

namespace lanes_baseline {
#if defined(__x86_64__)
#include "core/analysis/lanes_sse2.inc"
#else
#include "core/analysis/lanes_any.inc"
#endif

#include "core/analysis/lane_sweep.inc"
} // namespace lanes_baseline

#if defined(__x86_64__)
// GCC 12 takes the deliberately undefined lanes inside its own intrinsics for a mistake of ours.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v3")
namespace lanes_avx2 {
#include "core/analysis/lanes_avx2.inc"

#include "core/analysis/lane_sweep.inc"
} // namespace lanes_avx2
#pragma GCC pop_options

#pragma GCC push_options
#pragma GCC target("arch=x86-64-v4")
namespace lanes_avx512 {
#include "core/analysis/lanes_avx512.inc"

#include "core/analysis/lane_sweep.inc"
} // namespace lanes_avx512
#pragma GCC pop_options
#pragma GCC diagnostic pop
#endif

Swept sweep_lanes(Instructions instructions, const LaneGraph& graph,
                  std::span<const Vertex> sources, std::span<const double> worths,
                  LaneScratch& scratch, std::span<double> sum, const Task& task) {
    if (sources.empty()) return Swept::done;
    const auto run = [](auto&& pass) { return pass.run(); };
#if defined(__x86_64__)
    if (instructions == Instructions::avx512) {
        return run(lanes_avx512::Pass(graph, sources, worths, scratch, sum, task));
    }
    if (instructions == Instructions::avx2) {
        return run(lanes_avx2::Pass(graph, sources, worths, scratch, sum, task));
    }
#endif
    return run(lanes_baseline::Pass(graph, sources, worths, scratch, sum, task));
}

} // namespace headwater
