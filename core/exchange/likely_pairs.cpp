// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/likely_pairs.h"

#include <algorithm>
#include <span>

namespace headwater {

namespace {

using Block = std::span<const SharedKey>;

template<class Visit>
void each_block(const std::vector<SharedKey>& keys, Visit visit) {
    for (std::size_t begin = 0; begin < keys.size();) {
        std::size_t end = begin + 1;
        while (end < keys.size() && keys[end].key == keys[begin].key)
            ++end;
        if (end - begin > 1) visit(Block(&keys[begin], end - begin));
        begin = end;
    }
}

void sort_once(std::vector<SharedKey>& keys) {
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

void sort_once(std::vector<BearerPair>& pairs) {
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

class Pairing {
public:
    explicit Pairing(const PairSearch& search) : m_search(search) {}

    void pair_up(const std::vector<SharedKey>& keys, bool may_narrow) {
        each_block(keys, [&](Block block) {
            if (block.size() <= m_search.most_bearers)
                each_with_each(block);
            else if (may_narrow && m_search.narrower)
                narrow(block);
        });
    }

    std::vector<SharedKey> take_narrowed() {
        sort_once(m_narrowed);
        return std::move(m_narrowed);
    }
    std::vector<BearerPair> take_pairs() {
        sort_once(m_pairs);
        return std::move(m_pairs);
    }

private:
    void each_with_each(Block block) {
        for (std::size_t i = 0; i < block.size(); ++i)
            for (std::size_t j = i + 1; j < block.size(); ++j)
                if (!m_search.wanted || m_search.wanted(block[i].bearer, block[j].bearer))
                    m_pairs.emplace_back(block[i].bearer, block[j].bearer);
        if (m_pairs.size() < m_tidy_at) return;
        sort_once(m_pairs); // most keys find the same pairs again
        m_tidy_at = std::max(m_tidy_at, 2 * m_pairs.size());
    }

    void narrow(Block block) {
        for (const SharedKey& each : block)
            m_search.narrower(each.bearer, [&](std::uint64_t more) {
                m_narrowed.push_back({mixed(each.key, more), each.bearer});
            });
    }

    const PairSearch& m_search;
    std::vector<SharedKey> m_narrowed;
    std::vector<BearerPair> m_pairs;
    std::size_t m_tidy_at = 8'000'000;
};

} // namespace

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
    std::uint64_t x = a ^ (b + 0x9e3779b97f4a7c15ULL + (a << 6) + (a >> 2));
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL; // the finaliser of splitmix64 (Steele 2014)
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

std::vector<BearerPair> pairs_sharing(std::vector<SharedKey> keys, const PairSearch& search) {
    sort_once(keys);
    Pairing pairing(search);
    pairing.pair_up(keys, true);
    keys.clear();
    keys.shrink_to_fit();
    pairing.pair_up(pairing.take_narrowed(), false);
    return pairing.take_pairs();
}

} // namespace headwater
