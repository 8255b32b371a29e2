// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/names.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/base/text.h"

namespace headwater {

namespace {

using Words = std::vector<std::string_view>;
using How = NameLikeness::How;

constexpr double least_word = 0.84;
constexpr double initial_fits = 0.88;
constexpr double word_left_out = 0.12;
constexpr std::size_t most_words = 8; ///< a longer name is found by all of its words only

Words words_of(std::string_view folded) {
    Words words;
    while (!folded.empty()) {
        const auto blank = std::min(folded.find(' '), folded.size());
        words.push_back(folded.substr(0, blank));
        folded.remove_prefix(std::min(blank + 1, folded.size()));
    }
    std::sort(words.begin(), words.end());
    return words;
}

bool has_digit(std::string_view word) {
    return word.find_first_of("0123456789") != std::string_view::npos;
}

bool same_numbers(const Words& a, const Words& b) {
    Words of_a, of_b;
    std::ranges::copy_if(a, std::back_inserter(of_a), has_digit);
    std::ranges::copy_if(b, std::back_inserter(of_b), has_digit);
    return of_a == of_b;
}

double word_likeness(std::string_view a, std::string_view b) {
    if (a == b) return 1;
    if (a.size() == 1 || b.size() == 1) return a[0] == b[0] ? initial_fits : 0;
    return likeness(a, b);
}

/// Sum of the likenesses of the words of `few`, each with a partner of its own in `many`; nothing
/// where one has none.
std::optional<double> paired(const Words& few, const Words& many) {
    std::vector<bool> used(many.size());
    double sum = 0;
    for (const auto word : few) {
        double best = 0;
        std::size_t at = 0;
        for (std::size_t i = 0; i < many.size(); ++i) {
            const double fits = used[i] ? 0 : word_likeness(word, many[i]);
            if (fits > best) {
                best = fits;
                at = i;
            }
        }
        if (best < least_word) return std::nullopt;
        used[at] = true;
        sum += best;
    }
    return sum;
}

/// FNV-1a.
std::uint64_t hash_of(std::string_view text, std::uint64_t seed = 1469598103934665603ULL) {
    for (const char c : text)
        seed = (seed ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return seed;
}

/// All words but the one at `left_out`.
std::uint64_t hash_of(const Words& words, std::size_t left_out) {
    std::uint64_t hash = hash_of("words");
    for (std::size_t i = 0; i < words.size(); ++i)
        if (i != left_out) hash = hash_of(" ", hash_of(words[i], hash));
    return hash;
}

/// What is left of a word however it is spelt: its first letter and its consonants, those that
/// sound alike as one. "mohammed" and "muhamad", "aleksandr" and "alexander" are the same.
std::string skeleton(std::string_view word) {
    struct Sound {
        std::string_view letters;
        char as;
    };
    constexpr std::array<Sound, 6> sounds{
        {{"ckq", 'k'}, {"szx", 's'}, {"vw", 'v'}, {"bp", 'b'}, {"dt", 'd'}, {"gj", 'g'}}};
    std::string out;
    for (const char c : word) {
        if (std::string_view("aeiouyh").find(c) != std::string_view::npos && !out.empty()) continue;
        char sound = c;
        for (const Sound& each : sounds)
            if (each.letters.find(c) != std::string_view::npos) sound = each.as;
        if (sound == 's' && c == 'x' && (out.empty() || out.back() != 'k')) out += 'k';
        if (out.empty() || out.back() != sound) out += sound;
    }
    return out;
}

std::uint64_t hash_of_skeletons(const Words& words) {
    std::vector<std::string> skeletons;
    for (const auto word : words)
        skeletons.push_back(skeleton(word));
    std::sort(skeletons.begin(), skeletons.end());
    std::uint64_t hash = hash_of("sounds");
    for (const auto& each : skeletons)
        hash = hash_of(" ", hash_of(each, hash));
    return hash;
}

} // namespace

Name::Name(std::string_view text) : written(text), folded(fold(text)), sorted(words_of(folded)) {}

NameLikeness compare(const Name& a, const Name& b) {
    if (a.sorted.empty() || b.sorted.empty()) return {};
    if (a.written == b.written) return {How::same, 1};
    if (a.folded == b.folded) return {How::accents, 0.98};
    if (a.sorted == b.sorted) return {How::order, 0.96};
    if (!same_numbers(a.sorted, b.sorted)) return {};
    const bool a_is_few = a.sorted.size() < b.sorted.size() ||
                          (a.sorted.size() == b.sorted.size() && a.folded < b.folded);
    const Words& few = a_is_few ? a.sorted : b.sorted;
    const Words& many = a_is_few ? b.sorted : a.sorted;
    const std::size_t missing = many.size() - few.size();
    if (missing > 2 || (missing > 0 && few.size() < 2)) return {};
    const auto sum = paired(few, many);
    if (!sum) return {};
    const double mean = *sum / static_cast<double>(few.size());
    const double value = 0.95 * mean - word_left_out * static_cast<double>(missing);
    return {missing == 0 ? How::spelling : How::part, value};
}

std::vector<std::uint64_t> keys_of(const Name& name) {
    const Words& words = name.sorted;
    if (words.empty()) return {};
    std::vector<std::uint64_t> keys{hash_of(words, words.size())};
    if (words.size() > most_words) return keys;
    keys.push_back(hash_of_skeletons(words));
    for (std::size_t i = 0; words.size() > 2 && i < words.size(); ++i)
        keys.push_back(hash_of(words, i));
    for (std::size_t i = 0; words.size() == 2 && i < 2; ++i)
        keys.push_back(hash_of(words[1 - i].substr(0, 1), hash_of(words[i], hash_of("one"))));
    std::sort(keys.begin() + 1, keys.end());
    keys.erase(std::unique(keys.begin() + 1, keys.end()), keys.end());
    return keys;
}

} // namespace headwater
