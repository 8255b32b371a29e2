// SPDX-License-Identifier: Apache-2.0
// The answer of an analysis, citable: what was asked, of which case at which revision, with which
// method, options and seed; the numbers, the reasons behind them and what they do not say.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/base/digest.h"
#include "core/base/id.h"
#include "core/base/message.h"
#include "core/model/schema.h"
#include "core/network/graph.h"

namespace headwater {

/// One sentence why, and the records it rests on, so that it can be clicked.
struct Reason {
    Message message;
    std::vector<std::int64_t> records; ///< values of entity, link and source ids
    /// Where it speaks of ways: some of them, each as the ids of the entities along it.
    std::vector<std::vector<std::int64_t>> paths = {};
};

/// A part that somebody may play: what speaks for it and against it, never a label.
struct Hypothesis {
    Message name; ///< "organiser, insulated"
    std::vector<Reason> reasons;
    std::vector<Reason> against;
};

/// Where somebody stands in one layer alone.
struct LayerRank {
    Layer layer = Layer::other;
    std::uint32_t rank = 0;
    std::uint32_t of = 0; ///< who has a tie in the layer
};

/// What is said of one actor.
struct Score {
    Vertex vertex = 0;
    double value = 0;
    std::uint32_t rank = 0;                            ///< 1 is first; ties share the better rank
    std::vector<std::pair<std::string, double>> parts; ///< "B", "H", ... in display order
    std::vector<Reason> reasons;
    std::vector<Reason> against;     ///< what speaks against it
    std::vector<std::string> badges; ///< "insulated"
    std::vector<Hypothesis> roles;   ///< likeliest first
    std::vector<LayerRank> layers;   ///< empty until they are ranked
    /// Doubt; empty until it is computed.
    std::uint32_t rank_median = 0;
    std::uint32_t rank_low = 0; ///< 5 to 95 % of the draws
    std::uint32_t rank_high = 0;
    std::map<int, double> p_top; ///< k -> probability of being among the first k
};

/// Some who belong together.
struct Group {
    std::vector<Vertex> members; ///< in order
    std::vector<Reason> reasons;
};

/// What is said of the tie between two actors.
struct LinkScore {
    Vertex from = 0;
    Vertex to = 0; ///< undirected: from < to
    double value = 0;
    std::uint32_t rank = 0;            ///< as in Score
    std::vector<std::int64_t> records; ///< values of the ids of its links
};

/// A way from one actor to another.
struct Route {
    std::vector<Vertex> stops;         ///< from the first to the last
    double length = 0;                 ///< steps, or the sum of 1/strength
    std::vector<std::int64_t> times;   ///< when each step was taken, if order in time counted
    std::vector<std::int64_t> records; ///< values of the ids of the links along it
    std::vector<Reason> reasons;
};

/// Scores hold every actor of the network, best first; equal values ordered by label.
struct Finding {
    std::string method; ///< name of the catalogue row
    std::string title;  ///< the question it answers
    std::vector<std::pair<std::string, std::string>> parameters;
    std::uint64_t seed = 0;
    std::int64_t revision = 0;
    std::string version; ///< of the program
    Digest input{};      ///< digest of the network
    std::vector<Score> scores;
    std::vector<LinkScore> links; ///< best first
    std::vector<Group> groups;    ///< largest first
    std::vector<Route> routes;    ///< best first
    std::vector<Message> notes;   ///< coverage, approximations, exclusions
    std::vector<Message> caveats; ///< always shown beside the result
};

/// Fills `rank` from `value`, best first; values equal at 9 significant digits share a rank.
void rank_scores(std::vector<Score>& scores);

} // namespace headwater
