// SPDX-License-Identifier: Apache-2.0
// Likeness of names: Jaro-Winkler word by word, each word paired with its best partner.
// Winkler, "String Comparator Metrics and Enhanced Decision Rules" (1990); prefix scale 0.1,
// at most four letters.
#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

#include "core/base/text.h"

namespace headwater {

namespace {

using Word = std::string_view;

std::vector<Word> words_of(std::string_view folded) {
    std::vector<Word> words;
    while (!folded.empty()) {
        const auto blank = std::min(folded.find(' '), folded.size());
        words.push_back(folded.substr(0, blank));
        folded.remove_prefix(std::min(blank + 1, folded.size()));
    }
    return words;
}

/// The letters of `a` that have an equal, not yet used partner in `b` within `reach`.
std::pair<std::string, std::string> common_letters(Word a, Word b, std::size_t reach) {
    std::vector<bool> used_a(a.size()), used_b(b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        const std::size_t from = i > reach ? i - reach : 0;
        const std::size_t to = std::min(b.size(), i + reach + 1);
        for (std::size_t j = from; j < to && !used_a[i]; ++j)
            if (!used_b[j] && a[i] == b[j]) used_a[i] = used_b[j] = true;
    }
    std::pair<std::string, std::string> out;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (used_a[i]) out.first += a[i];
    for (std::size_t j = 0; j < b.size(); ++j)
        if (used_b[j]) out.second += b[j];
    return out;
}

double jaro(Word a, Word b) {
    const std::size_t longest = std::max(a.size(), b.size());
    const std::size_t reach = longest / 2 > 0 ? longest / 2 - 1 : 0;
    const auto [left, right] = common_letters(a, b, reach);
    if (left.empty()) return 0;
    std::size_t moved = 0;
    for (std::size_t i = 0; i < left.size(); ++i)
        moved += left[i] != right[i];
    const auto m = static_cast<double>(left.size());
    return (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) +
            (m - static_cast<double>(moved / 2)) / m) /
           3;
}

double jaro_winkler(Word a, Word b) {
    const double plain = jaro(a, b);
    std::size_t prefix = 0;
    while (prefix < 4 && prefix < std::min(a.size(), b.size()) && a[prefix] == b[prefix])
        ++prefix;
    return plain + 0.1 * static_cast<double>(prefix) * (1 - plain);
}

struct Pairing {
    double score;
    std::size_t a;
    std::size_t b;
};

std::vector<Pairing> pairings(const std::vector<Word>& a, const std::vector<Word>& b) {
    std::vector<Pairing> all;
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < b.size(); ++j)
            all.push_back({jaro_winkler(a[i], b[j]), i, j});
    std::sort(all.begin(), all.end(), [](const Pairing& x, const Pairing& y) {
        return std::tuple(-x.score, x.a, x.b) < std::tuple(-y.score, y.a, y.b);
    });
    return all;
}

/// Mean over letters of how well the word they stand in was matched.
double matched_share(const std::vector<Word>& a, const std::vector<Word>& b) {
    std::vector<bool> used_a(a.size()), used_b(b.size());
    double matched = 0;
    double total = 0;
    for (const Word w : a)
        total += static_cast<double>(w.size());
    for (const Word w : b)
        total += static_cast<double>(w.size());
    for (const Pairing& p : pairings(a, b)) {
        if (used_a[p.a] || used_b[p.b]) continue;
        used_a[p.a] = used_b[p.b] = true;
        matched += p.score * static_cast<double>(a[p.a].size() + b[p.b].size());
    }
    return matched / total;
}

} // namespace

double likeness(std::string_view a, std::string_view b) {
    constexpr std::size_t longest = 400; // names; a longer text is compared by its beginning
    std::string left = fold(a.substr(0, longest));
    std::string right = fold(b.substr(0, longest));
    if (left.empty() || right.empty()) return 0;
    if (right < left) std::swap(left, right); // the same answer whichever is asked first
    auto words_left = words_of(left);
    auto words_right = words_of(right);
    std::sort(words_left.begin(), words_left.end());
    std::sort(words_right.begin(), words_right.end());
    return words_left == words_right ? 1 : matched_share(words_left, words_right);
}

} // namespace headwater
