// SPDX-License-Identifier: Apache-2.0
// The one place where the search meets the instruction sets: the same lines, compiled three times.
#include "core/analysis/reach_sweep.h"

#include <utility>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace headwater {

ReachSum& ReachSum::operator+=(const ReachSum& o) {
    reached += o.reached;
    far += o.far;
    near += o.near;
    near_parts += o.near_parts;
    return *this;
}

double ReachSum::nearness() const {
    return static_cast<double>(near) + static_cast<double>(near_parts) * 0x1p-50;
}

namespace reach_baseline {

struct Bits {
    std::uint64_t at[8];
};

inline Bits load(const std::uint64_t* from) {
    Bits bits;
    for (int i = 0; i < 8; ++i)
        bits.at[i] = from[i];
    return bits;
}
inline void store(std::uint64_t* to, const Bits& bits) {
    for (int i = 0; i < 8; ++i)
        to[i] = bits.at[i];
}
inline Bits operator&(Bits a, const Bits& b) {
    for (int i = 0; i < 8; ++i)
        a.at[i] &= b.at[i];
    return a;
}
inline Bits& operator|=(Bits& a, const Bits& b) {
    for (int i = 0; i < 8; ++i)
        a.at[i] |= b.at[i];
    return a;
}
inline Bits operator|(Bits a, const Bits& b) {
    return a |= b;
}
inline Bits operator~(Bits a) {
    for (std::uint64_t& word : a.at)
        word = ~word;
    return a;
}
inline bool any(const Bits& bits) {
    std::uint64_t all = 0;
    for (const std::uint64_t word : bits.at)
        all |= word;
    return all != 0;
}
inline std::uint64_t count(const Bits& bits) {
    std::uint64_t sum = 0;
    for (std::uint64_t word : bits.at) {
        word -= word >> 1U & 0x5555555555555555U;
        word = (word & 0x3333333333333333U) + (word >> 2U & 0x3333333333333333U);
        sum += ((word + (word >> 4U)) & 0x0f0f0f0f0f0f0f0fU) * 0x0101010101010101U >> 56U;
    }
    return sum;
}

#include "core/analysis/reach_sweep.inc"
} // namespace reach_baseline

#if defined(__x86_64__)
#pragma GCC diagnostic push
// GCC 12 takes the deliberately undefined lanes inside its own intrinsics for a mistake of ours.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v3")
namespace reach_avx2 {

struct Bits {
    __m256i low;
    __m256i high;
};

inline const __m256i* half(const std::uint64_t* from) {
    return reinterpret_cast<const __m256i*>(from);
}
inline Bits load(const std::uint64_t* from) {
    return {_mm256_load_si256(half(from)), _mm256_load_si256(half(from + 4))};
}
inline void store(std::uint64_t* to, const Bits& bits) {
    _mm256_store_si256(reinterpret_cast<__m256i*>(to), bits.low);
    _mm256_store_si256(reinterpret_cast<__m256i*>(to + 4), bits.high);
}
inline Bits operator&(const Bits& a, const Bits& b) {
    return {_mm256_and_si256(a.low, b.low), _mm256_and_si256(a.high, b.high)};
}
inline Bits operator|(const Bits& a, const Bits& b) {
    return {_mm256_or_si256(a.low, b.low), _mm256_or_si256(a.high, b.high)};
}
inline Bits& operator|=(Bits& a, const Bits& b) {
    return a = a | b;
}
inline Bits operator~(const Bits& a) {
    const __m256i ones = _mm256_set1_epi64x(-1);
    return {_mm256_andnot_si256(a.low, ones), _mm256_andnot_si256(a.high, ones)};
}
inline bool any(const Bits& bits) {
    const __m256i all = _mm256_or_si256(bits.low, bits.high);
    return _mm256_testz_si256(all, all) == 0;
}
inline std::uint64_t count(const Bits& bits) {
    alignas(32) std::uint64_t words[8];
    store(words, bits);
    std::uint64_t sum = 0;
    for (const std::uint64_t word : words) {
        sum += static_cast<std::uint64_t>(__builtin_popcountll(word));
    }
    return sum;
}

#include "core/analysis/reach_sweep.inc"
} // namespace reach_avx2
#pragma GCC pop_options

#pragma GCC push_options
#pragma GCC target("arch=x86-64-v4,avx512vpopcntdq")
namespace reach_avx512 {

struct Bits {
    __m512i all = _mm512_setzero_si512();
};

inline Bits load(const std::uint64_t* from) {
    return {_mm512_load_si512(from)};
}
inline void store(std::uint64_t* to, Bits bits) {
    _mm512_store_si512(to, bits.all);
}
inline Bits operator&(Bits a, Bits b) {
    return {_mm512_and_si512(a.all, b.all)};
}
inline Bits operator|(Bits a, Bits b) {
    return {_mm512_or_si512(a.all, b.all)};
}
inline Bits& operator|=(Bits& a, Bits b) {
    return a = a | b;
}
inline Bits operator~(Bits a) {
    return {_mm512_xor_si512(a.all, _mm512_set1_epi64(-1))};
}
inline bool any(Bits bits) {
    return _mm512_test_epi64_mask(bits.all, bits.all) != 0;
}
inline std::uint64_t count(Bits bits) {
    return static_cast<std::uint64_t>(_mm512_reduce_add_epi64(_mm512_popcnt_epi64(bits.all)));
}

#include "core/analysis/reach_sweep.inc"
} // namespace reach_avx512
#pragma GCC pop_options
#pragma GCC diagnostic pop
#endif

namespace {

/// Whole parts apart from the rest, so that thousands of batches fit into 64 bits.
void add_batch(const std::vector<ReachSum>& batch, std::vector<ReachSum>& sums) {
    for (std::size_t v = 0; v < batch.size(); ++v) {
        ReachSum sum = batch[v];
        sum.near_parts = sum.near & ((std::uint64_t{1} << 50U) - 1);
        sum.near >>= 50U;
        sums[v] += sum;
    }
}

} // namespace

bool sweep_reach(Instructions instructions, const Nearby& out, const Nearby& in, Vertex first,
                 Vertex count, ReachScratch& scratch, std::vector<ReachSum>& sums,
                 const Task& task) {
    const auto run = [&](auto&& batch) {
        if (!batch.run()) return false;
        add_batch(scratch.batch, sums);
        return true;
    };
#if defined(__x86_64__)
    if (instructions == Instructions::avx512) {
        return run(reach_avx512::Batch(out, in, first, count, scratch, task));
    }
    if (instructions == Instructions::avx2) {
        return run(reach_avx2::Batch(out, in, first, count, scratch, task));
    }
#endif
    return run(reach_baseline::Batch(out, in, first, count, scratch, task));
}

} // namespace headwater
