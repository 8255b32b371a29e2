// SPDX-License-Identifier: Apache-2.0
// The one place where the eight meet the instruction sets: the same sweep is compiled three times.
#include "core/analysis/eight_sweep.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace headwater {

namespace eight_baseline {
#include "core/analysis/eight_any.inc"

#include "core/analysis/eight_sweep.inc"
} // namespace eight_baseline

#if defined(__x86_64__)
// GCC 12 takes the deliberately undefined lanes inside its own intrinsics for a mistake of ours.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v3")
namespace eight_avx2 {
#include "core/analysis/eight_avx2.inc"

#include "core/analysis/eight_sweep.inc"
} // namespace eight_avx2
#pragma GCC pop_options

#pragma GCC push_options
#pragma GCC target("arch=x86-64-v4")
namespace eight_avx512 {
#include "core/analysis/eight_avx512.inc"

#include "core/analysis/eight_sweep.inc"
} // namespace eight_avx512
#pragma GCC pop_options
#pragma GCC diagnostic pop
#endif

Swept sweep_eight(Instructions instructions, const EightGraph& graph,
                  std::span<const Vertex> sources, std::span<const double> worths,
                  EightScratch& scratch, std::span<double> sum, const Task& task) {
    if (sources.empty()) return Swept::done;
    const auto run = [](auto&& pass) { return pass.run(); };
#if defined(__x86_64__)
    if (instructions == Instructions::avx512)
        return run(eight_avx512::EightPass(graph, sources, worths, scratch, sum, task));
    if (instructions == Instructions::avx2)
        return run(eight_avx2::EightPass(graph, sources, worths, scratch, sum, task));
#endif
    return run(eight_baseline::EightPass(graph, sources, worths, scratch, sum, task));
}

} // namespace headwater
