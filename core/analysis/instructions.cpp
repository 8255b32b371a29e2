// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/instructions.h"

namespace headwater {
namespace {

Instructions detect() {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("x86-64-v4") && __builtin_cpu_supports("avx512vpopcntdq")) {
        return Instructions::avx512;
    }
    if (__builtin_cpu_supports("x86-64-v3")) return Instructions::avx2;
#endif
    return Instructions::baseline;
}

} // namespace

Instructions best_instructions() {
    static const Instructions best = detect();
    return best;
}

} // namespace headwater
