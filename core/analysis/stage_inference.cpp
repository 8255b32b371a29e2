// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/stage_inference.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "core/analysis/wording.h"

namespace headwater {

namespace {

using Votes = std::array<double, static_cast<std::size_t>(Stage::unknown)>;

std::size_t number_of(Stage stage) {
    return static_cast<std::size_t>(stage);
}

/// The stage with most votes; the earlier of equals.
Stage most_voted(const Votes& votes) {
    const auto best = std::ranges::max_element(votes);
    return *best > 0 ? static_cast<Stage>(best - votes.begin()) : Stage::unknown;
}

struct Traffic {
    Votes given{};
    Votes received{};
};

void set(Holder& holder, Stage stage, StageBasis basis, Message why) {
    if (stage == Stage::unknown || holder.stage != Stage::unknown) return;
    holder.stage = stage;
    holder.basis = basis;
    holder.why = std::move(why);
}

void by_movements(SupplyLine& line) {
    std::vector<Traffic> traffic(line.holders.size());
    for (const Movement& movement : line.movements) {
        if (movement.stage == Stage::unknown) continue;
        traffic[movement.from].given[number_of(movement.stage)] += movement.confidence;
        traffic[movement.to].received[number_of(movement.stage)] += movement.confidence;
    }
    for (Vertex v = 0; v < line.size(); ++v) {
        const Stage gives = most_voted(traffic[v].given);
        const Stage receives = most_voted(traffic[v].received);
        set(line.holders[v], gives, StageBasis::movements, say("Hands goods on at this stage."));
        set(line.holders[v], receives, StageBasis::movements,
            say("Receives goods at this stage and is not known to hand them on."));
    }
}

Stage stage_of_kind(std::string_view kind) {
    if (kind == "precursor") return Stage::precursor;
    constexpr std::array crossing{"border_gate", "seaport", "airport", "express_hub",
                                  "vehicle",     "vessel",  "flight",  "container"};
    return std::ranges::find(crossing, kind) != crossing.end() ? Stage::transport : Stage::unknown;
}

/// The stages known on one side of a holder: the latest of who supplies, the earliest of who
/// receives.
struct Between {
    Vertex supplier = no_place;
    Vertex receiver = no_place;
};

void look_at(const SupplyLine& line, const Movement& movement, std::vector<Between>& between) {
    const Holder& from = line.holders[movement.from];
    const Holder& to = line.holders[movement.to];
    auto& supplier = between[movement.to].supplier;
    auto& receiver = between[movement.from].receiver;
    if (from.stage < Stage::money &&
        (supplier == no_place || line.holders[supplier].stage < from.stage))
        supplier = movement.from;
    if (to.stage < Stage::money &&
        (receiver == no_place || to.stage < line.holders[receiver].stage))
        receiver = movement.to;
}

/// One round; whether anybody's stage was found.
bool by_position_once(SupplyLine& line) {
    std::vector<Between> between(line.holders.size());
    for (const Movement& movement : line.movements)
        look_at(line, movement, between);
    bool found = false;
    for (Vertex v = 0; v < line.size(); ++v) {
        const auto [supplier, receiver] = between[v];
        if (line.holders[v].stage != Stage::unknown || supplier == no_place || receiver == no_place)
            continue;
        const Holder& before = line.holders[supplier];
        const Holder& after = line.holders[receiver];
        if (after.stage < before.stage) continue;
        const auto middle = (number_of(before.stage) + number_of(after.stage) + 1) / 2;
        set(line.holders[v], static_cast<Stage>(middle), StageBasis::position,
            say("Stands between %1 and %2, whose stages are known.",
                {before.actor.label, after.actor.label}));
        found = true;
    }
    return found;
}

void by_payments(SupplyLine& line) {
    std::vector<bool> moves(line.holders.size()), pays(line.holders.size());
    for (const Movement& m : line.movements)
        moves[m.from] = moves[m.to] = true;
    for (const Movement& p : line.payments)
        pays[p.from] = pays[p.to] = true;
    for (Vertex v = 0; v < line.size(); ++v)
        if (pays[v] && !moves[v])
            set(line.holders[v], Stage::money, StageBasis::movements,
                say("Pays or is paid, and is not known to hold goods."));
}

} // namespace

void infer_stages(SupplyLine& line) {
    for (Holder& holder : line.holders)
        if (holder.basis == StageBasis::set) holder.why = say("Set by hand.");
    by_movements(line);
    for (Holder& holder : line.holders) {
        set(holder, stage_of_kind(holder.actor.kind), StageBasis::kind,
            say("It is the kind of thing that belongs to this stage."));
        set(holder, stage_called(holder.words), StageBasis::words,
            say("The case says of the role: \"%1\".", {holder.words}));
    }
    while (by_position_once(line)) {
    }
    by_payments(line);
}

} // namespace headwater
