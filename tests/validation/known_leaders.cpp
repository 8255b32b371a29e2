// SPDX-License-Identifier: Apache-2.0
#include "tests/validation/known_leaders.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <fmt/format.h>

#include "core/analysis/catalogue.h"
#include "core/analysis/instigators.h"
#include "core/analysis/leader_parts.h"
#include "core/analysis/significance.h"

namespace headwater::validation {

namespace {

struct Row {
    std::string measure;
    std::vector<double> values;
};

template<class T>
T must(Result<T> result) {
    if (!result) std::abort();
    return std::move(*result);
}

constexpr double hardly_better = 0.6;
constexpr double clearly_better = 0.02;

std::vector<double> by_catalogue(const char* name, const Network& network, Task& task) {
    const MeasureRow* row = find_measure(name);
    if (row == nullptr) std::abort();
    return must(row->run(network, {}, task));
}

std::vector<Row> rows_of(const Network& network) {
    Task task;
    const auto parts = must(leader_parts(network, {}, task));
    std::vector<double> openness = parts.constraint;
    for (double& value : openness)
        value = std::isnan(value) ? -HUGE_VAL : -value;
    std::vector<Row> rows{{"first list (CS)", parts.CS},
                          {"RL", parts.RL},
                          {"visible (V)", parts.V},
                          {"insulated (L)", parts.L},
                          {"degree", by_catalogue("degree", network, task)},
                          {"betweenness", parts.betweenness},
                          {"harmonic", parts.harmonic},
                          {"pagerank", by_catalogue("pagerank", network, task)},
                          {"-constraint", openness}};
    for (Row& row : rows)
        row.values = significant(row.values);
    return rows;
}

std::vector<Row> rows_of_starters(const Network& network) {
    Task task;
    const Finding finding = must(find_instigators(network, {}, task));
    std::vector<Row> rows;
    for (const auto& [name, value] : finding.scores.front().parts)
        rows.push_back({name, std::vector<double>(network.vertices())});
    for (const Score& score : finding.scores)
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].values[score.vertex] = score.parts[i].second;
    for (const char* name : {"degree", "betweenness", "harmonic"})
        rows.push_back({name, by_catalogue(name, network, task)});
    for (Row& row : rows)
        row.values = significant(row.values);
    return rows;
}

/// Where the known ones stand among the actors, and whom the data lack.
struct Known {
    std::vector<std::size_t> leaders;
    std::vector<char> is_leader;
    std::string missing;

    explicit Known(const KnownNetwork& known) : is_leader(known.network.vertices(), 0) {
        const auto& actors = known.network.actors;
        for (const std::string& label : known.leaders) {
            const auto found = std::find_if(actors.begin(), actors.end(), [&](const Actor& actor) {
                return actor.label == label;
            });
            if (found == actors.end()) {
                missing += " " + label;
                continue;
            }
            leaders.push_back(static_cast<std::size_t>(found - actors.begin()));
            is_leader[leaders.back()] = 1;
        }
    }
};

std::string line_of(const Row& row, const std::vector<char>& is_leader,
                    const std::vector<std::size_t>& leaders) {
    std::vector<std::size_t> ranks;
    for (const auto leader : leaders)
        ranks.push_back(rank_of(row.values, leader));
    const auto among = [&](std::size_t k) {
        return std::count_if(ranks.begin(), ranks.end(), [&](std::size_t r) { return r <= k; });
    };
    return fmt::format("  {:<16} {:.3f}  {:.3f}  {:>3} {:>3}   {}\n", row.measure,
                       area_under_curve(row.values, is_leader),
                       average_precision(row.values, is_leader), among(5), among(10),
                       fmt::join(ranks, " "));
}

std::string table_of(const KnownNetwork& network, const std::vector<Row>& rows) {
    const Known known(network);
    std::string text = fmt::format("{} ({} people, {} ties)\n", network.name,
                                   network.network.vertices(), network.network.graph.edges());
    if (!known.missing.empty()) text += fmt::format("  not in the data:{}\n", known.missing);
    text += "  measure          AUC    AP     @5 @10   ranks\n";
    for (const Row& row : rows)
        text += line_of(row, known.is_leader, known.leaders);
    return text + "\n";
}

} // namespace

std::size_t rank_of(const std::vector<double>& values, std::size_t at) {
    return static_cast<std::size_t>(std::count_if(
        values.begin(), values.end(), [&](double value) { return value >= values[at]; }));
}

double area_under_curve(const std::vector<double>& values, const std::vector<char>& is_leader) {
    double won = 0;
    double pairs = 0;
    for (std::size_t a = 0; a < values.size(); ++a)
        for (std::size_t b = 0; b < values.size() && is_leader[a] != 0; ++b) {
            if (is_leader[b] != 0) continue;
            pairs += 1;
            won += values[a] > values[b] ? 1 : values[a] == values[b] ? 0.5 : 0;
        }
    return pairs > 0 ? won / pairs : 0;
}

double average_precision(const std::vector<double>& values, const std::vector<char>& is_leader) {
    double sum = 0;
    double leaders = 0;
    for (std::size_t a = 0; a < values.size(); ++a) {
        if (is_leader[a] == 0) continue;
        leaders += 1;
        double hits = 0;
        for (std::size_t b = 0; b < values.size(); ++b)
            hits += is_leader[b] != 0 && values[b] >= values[a] ? 1 : 0;
        sum += hits / static_cast<double>(rank_of(values, a));
    }
    return leaders > 0 ? sum / leaders : 0;
}

std::string report_on(const std::vector<KnownNetwork>& networks) {
    std::string text;
    for (const KnownNetwork& known : networks)
        text += table_of(known, rows_of(known.network));
    return text;
}

std::string report_on_starters(const std::vector<KnownNetwork>& networks) {
    std::string text;
    for (const KnownNetwork& known : networks)
        text += table_of(known, rows_of_starters(known.network));
    return text;
}

std::string failures_in(const std::vector<KnownNetwork>& networks) {
    std::string text;
    for (const KnownNetwork& network : networks) {
        const Known known(network);
        const auto rows = rows_of(network.network);
        const double own = area_under_curve(rows.front().values, known.is_leader);
        const auto best = std::max_element(rows.begin(), rows.end(), [&](auto& a, auto& b) {
            return area_under_curve(a.values, known.is_leader) <
                   area_under_curve(b.values, known.is_leader);
        });
        const double most = area_under_curve(best->values, known.is_leader);
        if (own < hardly_better)
            text += fmt::format("{}: the first list fails (AUC {:.3f})\n", network.name, own);
        if (most > own + clearly_better)
            text += fmt::format("{}: {} is better (AUC {:.3f} against {:.3f})\n", network.name,
                                best->measure, most, own);
    }
    return text;
}

} // namespace headwater::validation
