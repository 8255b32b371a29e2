// SPDX-License-Identifier: Apache-2.0
// The case, filtered, as an immutable graph with its kinds, dates and confidences as arrays,
// stamped with the revision it was built from.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/digest.h"
#include "core/model/entity.h"
#include "core/model/grade.h"
#include "core/model/link.h"
#include "core/model/schema.h"
#include "core/network/filter.h"
#include "core/network/graph.h"

namespace headwater {

struct Actor {
    EntityId id;
    std::string kind;
    std::string label;
};

/// One aggregated tie between two actors: all links and all evidence between them, one direction
/// each. `from` and `to` as recorded; an undirected link has from < to.
struct TieRecord {
    Vertex from = 0;
    Vertex to = 0;
    bool directed = false;
    Layer layer = Layer::other;
    double strength = 0;   ///< sum over evidence of worth * weight * kind's worth
    double confidence = 0; ///< maximum within a source, noisy-OR across
    double weight = 0;     ///< sum of credible recorded weights (number of contacts)
    std::uint32_t items = 0;
    std::vector<LinkId> links;
    std::vector<Voucher> vouchers; ///< the best item of each source, by source; 0: no evidence
    /// 1 + place in Network::warrants if everything credible was collected under one; else 0.
    std::uint32_t warrant = 0;

    /// Without its links and vouchers, which most of what is drawn or left out never asks for.
    TieRecord bare() const;
};

/// One dated contact, for everything that looks at order in time.
struct Contact {
    Vertex from = 0;
    Vertex to = 0;
    std::int64_t first = 0; ///< seconds, earliest that fits
    std::int64_t last = 0;
    bool directed = false;
    Layer layer = Layer::other;
};

/// A source as sentences name it.
struct NamedSource {
    std::int64_t id = 0;
    std::string title;
};

/// On whom a warrant was, under which evidence was collected.
struct Warrant {
    std::string name;     ///< the target's label; where nobody is meant for certain, as recorded
    EntityId target = {}; ///< the actor that he, or what is his, stands for; 0: nobody for certain
    auto operator<=>(const Warrant&) const = default;
};

/// Vertices are ordered by kind, folded label, label and id, so that no number depends on the
/// order in which files were imported.
struct Network {
    std::int64_t revision = 0;
    int policy_version = grade_policy_version; ///< of the grades that the evidence was weighed by
    Filter filter;
    std::vector<Actor> actors;
    std::vector<TieRecord> ties;       ///< sorted by from, to, layer
    std::vector<Contact> contacts;     ///< sorted by time, then from, to
    std::vector<NamedSource> sources;  ///< of the vouchers, by id
    std::vector<Warrant> warrants;     ///< sorted; one a target
    std::vector<Actor> services;       ///< service numbers that were left out, by id
    Graph graph;                       ///< undirected projection, strengths are sums
    Graph directed;                    ///< arcs of directed links; undirected links stand both ways
    std::size_t self_loops = 0;
    bool direction_known = false; ///< at least one directed link

    Vertex vertices() const { return graph.vertices(); }
    /// SHA-256 over everything an analysis can see. Worthless when stopped by `task`.
    Digest digest(const Task* task = nullptr) const;
};

/// Makes `graph`, `directed` and `direction_known` of the ties. Ties without worth (refuted, or
/// kin) are listed but not walked.
void connect(Network& network, Vertex vertices, const Task* task = nullptr);

} // namespace headwater
