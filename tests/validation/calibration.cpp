// SPDX-License-Identifier: Apache-2.0
#include "tests/validation/calibration.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <fmt/format.h>

#include "core/analysis/doubt.h"
#include "core/analysis/leaders.h"
#include "tests/validation/planted.h"

namespace headwater::validation {

namespace {

std::vector<const Score*> by_vertex(const Finding& finding) {
    std::vector<const Score*> scores(finding.scores.size());
    for (const Score& score : finding.scores)
        scores[score.vertex] = &score;
    return scores;
}

/// Among the first ten for certain, as P(top 10) counts.
std::vector<char> first_ten(const Finding& finding) {
    std::vector<std::uint32_t> sharing(finding.scores.size() + 1, 0);
    for (const Score& score : finding.scores)
        ++sharing[score.rank];
    std::vector<char> inside(finding.scores.size(), 0);
    for (const Score& score : finding.scores)
        inside[score.vertex] = score.rank + sharing[score.rank] - 1 <= 10 ? 1 : 0;
    return inside;
}

void count_ring(const Planted& ring, const Finding& observed, const Finding& whole,
                Calibration& calibration) {
    const auto scores = by_vertex(observed);
    const auto kept = first_ten(whole);
    for (Vertex v = 0; v < scores.size(); ++v) {
        const double promised = scores[v]->p_top.at(10);
        Tenth& tenth = calibration.tenths[std::min<std::size_t>(
            static_cast<std::size_t>(promised * 10), calibration.tenths.size() - 1)];
        ++tenth.people;
        tenth.promised += promised;
        tenth.kept += kept[v];
    }
    const std::size_t kind = ring.insulated ? 0 : 1;
    ++calibration.leaders[kind];
    calibration.leaders_found[kind] += scores[ring.leader]->rank <= 10 ? 1 : 0;
    calibration.leaders_promised[kind] += scores[ring.leader]->p_top.at(10);
    calibration.leaders_kept[kind] += kept[ring.leader];
}

template<class T>
T must(Result<T> result) {
    if (!result) std::abort();
    return std::move(*result);
}

} // namespace

Calibration calibrate(std::size_t rings, std::size_t draws, double hidden, Task& task) {
    Calibration calibration;
    calibration.rings = rings;
    constexpr std::size_t unseen = 3000; // what doubt.cpp froze was taken from rings before this
    for (std::size_t i = 0; i < rings; ++i) {
        const Planted ring = planted_ring(unseen + i);
        auto observed = must(find_leaders(ring.observed, {}, task));
        const DoubtOptions options{static_cast<std::uint32_t>(draws), hidden, false};
        if (!add_doubt(observed, ring.observed, options, task)) std::abort();
        count_ring(ring, observed, must(find_leaders(ring.whole, {}, task)), calibration);
    }
    return calibration;
}

double worst_gap(const Calibration& calibration, std::size_t people) {
    double worst = 0;
    for (const Tenth& tenth : calibration.tenths)
        if (tenth.people >= people)
            worst = std::max(worst, std::abs(tenth.promised - tenth.kept) /
                                        static_cast<double>(tenth.people));
    return worst;
}

std::string table_of(const Calibration& calibration) {
    std::string text =
        fmt::format("{} rings\nP(top 10)      people  promised  came true\n", calibration.rings);
    for (std::size_t i = 0; i < calibration.tenths.size(); ++i) {
        const Tenth& tenth = calibration.tenths[i];
        const auto people = static_cast<double>(std::max<std::size_t>(tenth.people, 1));
        text += fmt::format("{:.1f} to {:.1f} {:>11} {:>9.3f} {:>10.3f}\n",
                            static_cast<double>(i) / 10, static_cast<double>(i + 1) / 10,
                            tenth.people, tenth.promised / people, tenth.kept / people);
    }
    for (const std::size_t kind : {0, 1}) {
        const auto leaders =
            static_cast<double>(std::max<std::size_t>(calibration.leaders[kind], 1));
        text += fmt::format("{} leaders: {} planted, {:.3f} in the first ten on record, P(top 10) "
                            "{:.3f} on average, {:.3f} in the first ten of the whole ring\n",
                            kind == 0 ? "insulated" : "visible", calibration.leaders[kind],
                            static_cast<double>(calibration.leaders_found[kind]) / leaders,
                            calibration.leaders_promised[kind] / leaders,
                            calibration.leaders_kept[kind] / leaders);
    }
    return text;
}

} // namespace headwater::validation
