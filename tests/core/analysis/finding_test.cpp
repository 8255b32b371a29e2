// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <cmath>

#include "core/analysis/finding.h"

using namespace headwater;

TEST_CASE("scores are put best first; equals share the better rank and stand by vertex",
          "[finding]") {
    std::vector<Score> scores(5);
    const double values[] = {.5, NAN, 1, .5 + 1e-13, 0};
    for (Vertex v = 0; v < 5; ++v) {
        scores[v].vertex = v;
        scores[v].value = values[v];
    }
    rank_scores(scores);
    std::vector<Vertex> order;
    std::vector<std::uint32_t> rank;
    for (const Score& score : scores) {
        order.push_back(score.vertex);
        rank.push_back(score.rank);
    }
    CHECK(order == std::vector<Vertex>{2, 0, 3, 4, 1});
    CHECK(rank == std::vector<std::uint32_t>{1, 2, 2, 4, 5});
}

TEST_CASE("nothing to rank", "[finding]") {
    std::vector<Score> scores;
    rank_scores(scores);
    CHECK(scores.empty());
}
