// SPDX-License-Identifier: Apache-2.0
// The line as it is known: who holds goods at which stage, every recorded handing over, and what
// was paid. A plain value, built by SupplyBuilder; the network of goods that analyses walk.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "core/analysis/stage.h"
#include "core/network/network.h"

namespace headwater {

inline constexpr auto no_place = std::numeric_limits<std::uint32_t>::max();

enum class Transport : std::uint8_t { unknown, hand, land, sea, air, express };
const char* name_of(Transport transport);

/// How a stage is known, the surest first.
enum class StageBasis : std::uint8_t { set, movements, kind, words, position, none };
const char* name_of(StageBasis basis);

/// One handing over, or one payment, as evidence tells of it.
struct Movement {
    Vertex from = 0;
    Vertex to = 0;
    std::uint32_t consignment = no_place; ///< in SupplyLine::consignments
    std::uint32_t site = no_place;        ///< in SupplyLine::sites
    Stage stage = Stage::unknown;         ///< as recorded
    Transport transport = Transport::unknown;
    std::int64_t first = INT64_MIN; ///< seconds, earliest that fits; without a date: any time
    std::int64_t last = INT64_MAX;
    double quantity = 0;   ///< kilograms, 0: not known; of a payment the amount
    double confidence = 0; ///< best item of each source, noisy-OR across sources
    std::string goods;     ///< as recorded; of a payment its currency
    std::string force;     ///< that holds the knowledge: the source's, else the site's; or empty
    std::vector<std::int64_t> records; ///< values of the ids of link and evidence
    std::vector<std::int64_t> sources; ///< values of the ids of who says so

    bool is_dated() const { return first != INT64_MIN || last != INT64_MAX; }
};

/// Who or what holds goods or money: people, firms, phones, vehicles nobody owns, places.
struct Holder {
    Actor actor;
    Stage stage = Stage::unknown;
    StageBasis basis = StageBasis::none;
    Message why;       ///< why that stage
    std::string force; ///< in whose district he mostly acts; empty: not known
    std::string words; ///< what the case says of his role
};

/// Where goods change hands or cross.
struct Site {
    Actor actor;
    std::string force;     ///< in charge of it
    std::string area = {}; ///< where it lies; empty: not known
};

/// A seizure, consignment or other thing a trace may start from.
struct Landmark {
    Actor actor;
    std::vector<Vertex> holders;
    std::vector<std::uint32_t> consignments;
    std::uint32_t site = no_place;
    std::int64_t first = INT64_MIN;
    std::int64_t last = INT64_MAX;
    double quantity = 0; ///< kilograms
    std::string force;
    Transport transport = Transport::unknown;
    std::string goods = {};
    std::string concealment = {}; ///< how it was hidden; empty: not recorded
};

/// All movements between two holders.
struct SupplyArc {
    Vertex from = 0;
    Vertex to = 0;
    double quantity = 0;        ///< kilograms, 0: not known
    double confidence = 0;      ///< that at least one of them took place
    bool against_order = false; ///< from a later stage to an earlier one
    std::vector<std::uint32_t> movements;
};

/// Holders and sites are ordered by kind, folded label, label and id, movements by time and ends.
struct SupplyLine {
    std::int64_t revision = 0;
    std::vector<Holder> holders;
    std::vector<Movement> movements;
    std::vector<Movement> payments;
    std::vector<SupplyArc> arcs; ///< by from, to
    std::vector<std::string> consignments;
    std::vector<Site> sites;
    std::vector<Landmark> landmarks;
    Graph goods; ///< one arc for each of `arcs`, in their order

    Vertex size() const { return static_cast<Vertex>(holders.size()); }
    const std::string& label(Vertex v) const { return holders[v].actor.label; }
};

/// Makes `arcs` and `goods` of the movements and the stages.
void connect(SupplyLine& line);

/// How many sources speak of each holder's movements and payments.
std::vector<std::size_t> sources_of(const SupplyLine& line);

/// Where goods begin: nobody is known to have handed them over. And where they end.
std::vector<Vertex> origins(const Graph& goods);
std::vector<Vertex> ends(const Graph& goods);

} // namespace headwater
