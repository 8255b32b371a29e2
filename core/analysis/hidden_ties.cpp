// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/hidden_ties.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <tuple>

#include "core/analysis/citation.h"
#include "core/analysis/leaders.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

constexpr double longer_way = .05; ///< what a way of three steps is worth beside one of two
constexpr std::size_t repeats = 10;

double share_of(const Graph& graph, Vertex common, TieGuess guess) {
    const double degree = graph.degree(common);
    if (guess == TieGuess::adamic_adar) return 1 / std::log(degree);
    return guess == TieGuess::allocation ? 1 / degree : 1;
}

/// The guesses of one vertex after the other; keeps its memory, which is as wide as the network.
class Guesses {
public:
    Guesses(const Graph& graph, TieGuess guess)
        : m_graph(graph),
          m_guess(guess),
          m_values(graph.vertices(), 0),
          m_longer(guess == TieGuess::katz ? graph.vertices() : 0, 0) {}

    /// Who has a common acquaintance with v, in no order; some of them are tied to it already.
    const std::vector<Vertex>& find(Vertex v) {
        for (const Vertex w : m_met)
            m_values[w] = 0;
        m_met.clear();
        for (const Vertex common : m_graph.neighbours(v)) {
            const double share = share_of(m_graph, common, m_guess);
            for (const Vertex w : m_graph.neighbours(common)) {
                if (m_values[w] == 0) m_met.push_back(w);
                m_values[w] += share;
            }
        }
        m_values[v] = 0;
        for (const Vertex w : m_graph.neighbours(v))
            m_values[w] = 0;
        if (m_guess == TieGuess::katz) add_longer_ways(v);
        return m_met;
    }

    /// Of a tie between `w` and the vertex looked at last.
    double of(Vertex w) const { return m_values[w]; }

private:
    /// Adds the ways of three steps to those pairs that have one of two.
    void add_longer_ways(Vertex v) {
        for (const Vertex w : m_met)
            m_longer[w] = 0;
        for (const Vertex x : m_graph.neighbours(v))
            for (const Vertex y : m_graph.neighbours(x)) {
                if (y == v) continue;
                for (const Vertex w : m_graph.neighbours(y))
                    if (w != x) ++m_longer[w];
            }
        for (const Vertex w : m_met)
            if (m_values[w] > 0) m_values[w] += longer_way * m_longer[w];
    }

    const Graph& m_graph;
    TieGuess m_guess;
    std::vector<double> m_values;
    std::vector<double> m_longer;
    std::vector<Vertex> m_met; ///< all whose value may differ from 0
};

struct Pair {
    double value;
    Vertex from;
    Vertex to;
};

bool is_likelier(const Pair& a, const Pair& b) {
    return std::tie(b.value, a.from, a.to) < std::tie(a.value, b.from, b.to);
}

/// Ties in an order drawn by the seed; the first tenth of them is to be hidden. Stopped: some are
/// where they were.
void shuffle(std::vector<Tie>& ties, std::mt19937_64& random, const Task& task) {
    for (std::size_t i = ties.size(); i > 1; --i) {
        if (i % 65536 == 0 && !task.may_go_on()) return;
        std::swap(ties[i - 1], ties[random() % i]);
    }
}

Pair draw_untied(const Graph& graph, std::mt19937_64& random) {
    const auto n = graph.vertices();
    for (;;) {
        const auto a = static_cast<Vertex>(random() % n), b = static_cast<Vertex>(random() % n);
        if (a != b && !graph.has_arc(a, b)) return {0, a, b};
    }
}

bool has_untied_pair(const Graph& graph) {
    const double n = graph.vertices();
    return static_cast<double>(graph.edges()) < n * (n - 1) / 2;
}

double contest(double hidden, double other) {
    if (hidden == other) return .5;
    return hidden > other ? 1 : 0;
}

} // namespace

const char* name_of(TieGuess guess) {
    constexpr std::array names{"Adamic-Adar", "resource allocation", "Katz"};
    return names[static_cast<std::size_t>(guess)];
}

std::vector<double> guess_ties(const Graph& graph, Vertex v, TieGuess guess) {
    Guesses guesses(graph, guess);
    std::vector<double> values(graph.vertices(), 0);
    for (const Vertex w : guesses.find(v))
        values[w] = guesses.of(w);
    return values;
}

Result<double> auc_of(const Graph& graph, TieGuess guess, std::uint64_t seed, Task& task) {
    auto ties = graph.ties(&task);
    if (!task.may_go_on()) return stopped();
    if (ties.size() < 10 || !has_untied_pair(graph)) return std::nan("");
    const auto hidden = static_cast<std::ptrdiff_t>(ties.size() / 10);
    std::mt19937_64 random(seed);
    double won = 0;
    for (std::size_t repeat = 0; repeat < repeats; ++repeat) {
        shuffle(ties, random, task);
        const Graph rest =
            Graph::undirected(graph.vertices(), std::span(ties).subspan(ties.size() / 10), &task);
        if (!task.may_go_on()) return stopped();
        Guesses guesses(rest, guess);
        const auto likelihood = [&guesses](Vertex from, Vertex to) {
            guesses.find(from);
            return guesses.of(to);
        };
        for (auto tie = ties.begin(); tie < ties.begin() + hidden; ++tie) {
            if (!task.may_go_on()) return stopped();
            const Pair other = draw_untied(graph, random);
            won += contest(likelihood(tie->from, tie->to), likelihood(other.from, other.to));
        }
    }
    return won / static_cast<double>(repeats * static_cast<std::size_t>(hidden));
}

namespace {

/// Measures every guess and tells the figures; gives back the best one.
Result<TieGuess> best_guess(const Network& network, const AnalysisOptions& options,
                            Finding& finding, Task& task) {
    TieGuess best = TieGuess::adamic_adar;
    double highest = -1;
    for (const TieGuess guess : tie_guesses) {
        TRY(const double auc, auc_of(network.graph, guess, options.seed, task));
        if (std::isnan(auc)) continue;
        finding.notes.push_back(
            say("%1: area under the curve %2 on this case (a tenth of the ties hidden, ten times, "
                "each against a pair that is not tied; 0.5 is chance).",
                {name_of(guess), decimal(auc, 3)}));
        if (auc > highest) best = guess;
        highest = std::max(highest, auc);
    }
    return best;
}

Result<std::vector<Pair>> likeliest(const Graph& graph, TieGuess guess, std::size_t most,
                                    Task& task) {
    std::vector<Pair> pairs;
    Guesses guesses(graph, guess);
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        if (!task.may_go_on()) return stopped();
        for (const Vertex w : guesses.find(v))
            if (w > v && guesses.of(w) > 0) pairs.push_back({guesses.of(w), v, w});
        if (pairs.size() < 4 * most + 4096) continue;
        std::ranges::sort(pairs, is_likelier);
        pairs.resize(most);
    }
    std::ranges::sort(pairs, is_likelier);
    if (pairs.size() > most) pairs.resize(most);
    return pairs;
}

} // namespace

Result<Finding> find_hidden_ties(const Network& network, std::size_t most,
                                 const AnalysisOptions& options, Task& task) {
    Finding finding = cite("hidden-ties", "Between whom is a tie likely that nobody recorded?",
                           network, options, &task);
    if (!task.may_go_on()) return stopped();
    TRY(const TieGuess guess, best_guess(network, options, finding, task));
    TRY(const auto pairs, likeliest(network.graph, guess, most, task));
    finding.parameters.push_back({"guess", name_of(guess)});
    for (const Pair& pair : pairs) {
        const bool same = !finding.links.empty() && finding.links.back().value == pair.value;
        const auto place = static_cast<std::uint32_t>(finding.links.size() + 1);
        finding.links.push_back(
            {pair.from, pair.to, pair.value, same ? finding.links.back().rank : place, {}});
    }
    finding.caveats = {verification_caveat(),
                       say("These ties are guessed from acquaintances in common. They are leads "
                           "for collection: never evidence, never exported, in no score.")};
    return finding;
}

} // namespace headwater
