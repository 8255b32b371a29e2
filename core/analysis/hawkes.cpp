// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/hawkes.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace headwater {

namespace {

constexpr std::size_t latest = 32; ///< received contacts that are looked at for each effect
constexpr int rounds = 30;         ///< of expectation and maximisation
constexpr double first_alpha = 0.3;
constexpr double drawn_to_mean = 1; ///< contacts' worth of the mean alpha

std::uint64_t pair_of(const TimedEvent& event) {
    return std::uint64_t{event.from} << 32U | event.to;
}

/// 1 over the median wait between a received contact and the next one started.
double first_beta(std::span<const TimedEvent> events, const std::vector<Trigger>& triggers) {
    std::vector<double> waits;
    for (std::size_t i = 0; i < triggers.size(); ++i)
        if (i + 1 == triggers.size() || triggers[i + 1].effect != triggers[i].effect)
            waits.push_back(events[triggers[i].effect].time - events[triggers[i].cause].time);
    if (waits.empty()) return 1;
    const auto middle = waits.begin() + static_cast<std::ptrdiff_t>(waits.size() / 2);
    std::nth_element(waits.begin(), middle, waits.end());
    return 1 / *middle;
}

/// What is left to each person's own accord, over the whole period.
void fit_mu(std::span<const TimedEvent> events, double period, Hawkes& model) {
    std::fill(model.mu.begin(), model.mu.end(), 0);
    for (const TimedEvent& event : events)
        model.mu[event.from] += 1;
    for (const Trigger& trigger : model.triggers)
        model.mu[events[trigger.effect].from] -= trigger.chance;
    for (double& mu : model.mu)
        mu = std::max(mu, 0.01) / period;
}

void fit_alpha(std::span<const TimedEvent> events, Hawkes& model) {
    struct Pair {
        double received = 0;
        double set_off = 0;
    };
    std::unordered_map<std::uint64_t, Pair> pairs;
    for (const TimedEvent& event : events)
        ++pairs[pair_of(event)].received;
    double all = 0;
    for (const Trigger& trigger : model.triggers) {
        pairs[pair_of(events[trigger.cause])].set_off += trigger.chance;
        all += trigger.chance;
    }
    const double mean = all / static_cast<double>(events.size());
    for (Trigger& trigger : model.triggers) {
        const Pair& pair = pairs[pair_of(events[trigger.cause])];
        trigger.alpha = (pair.set_off + drawn_to_mean * mean) / (pair.received + drawn_to_mean);
    }
}

void fit_beta(std::span<const TimedEvent> events, Hawkes& model) {
    double set_off = 0;
    double waited = 0;
    for (const Trigger& trigger : model.triggers) {
        set_off += trigger.chance;
        waited += trigger.chance * (events[trigger.effect].time - events[trigger.cause].time);
    }
    if (set_off > 0 && waited > 0) model.beta = set_off / waited;
}

} // namespace

std::vector<Trigger> possible_triggers(std::span<const TimedEvent> events, Vertex vertices,
                                       double alpha) {
    std::vector<std::vector<std::uint32_t>> received(vertices);
    std::vector<Trigger> triggers;
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        const auto& before = received[events[i].from];
        const std::size_t first = before.size() > latest ? before.size() - latest : 0;
        for (std::size_t j = first; j < before.size(); ++j)
            if (events[before[j]].time < events[i].time)
                triggers.push_back({before[j], i, alpha, 0});
        received[events[i].to].push_back(i);
    }
    return triggers;
}

void share_out(std::span<const TimedEvent> events, Hawkes& model) {
    auto& triggers = model.triggers;
    for (std::size_t i = 0, end = 0; i < triggers.size(); i = end) {
        const TimedEvent& effect = events[triggers[i].effect];
        double rate = model.mu[effect.from];
        for (; end < triggers.size() && triggers[end].effect == triggers[i].effect; ++end) {
            const double wait = effect.time - events[triggers[end].cause].time;
            triggers[end].chance = triggers[end].alpha * model.beta * std::exp(-model.beta * wait);
            rate += triggers[end].chance;
        }
        for (std::size_t j = i; j < end; ++j)
            triggers[j].chance /= rate;
    }
}

Result<Hawkes> fit_hawkes(std::span<const TimedEvent> events, Vertex vertices, Task& task) {
    Hawkes model;
    model.mu.resize(vertices);
    if (events.size() < 2) return model;
    const double period = std::max(events.back().time - events.front().time, 1e-9);
    model.triggers = possible_triggers(events, vertices, first_alpha);
    model.beta = first_beta(events, model.triggers);
    fit_mu(events, period, model);
    for (int round = 0; round < rounds; ++round) {
        if (!task.may_go_on()) return stopped();
        share_out(events, model);
        fit_mu(events, period, model);
        fit_alpha(events, model);
        fit_beta(events, model);
    }
    share_out(events, model);
    return model;
}

std::vector<double> set_off(std::size_t events, const Hawkes& model) {
    std::vector<double> effects(events, 0);
    for (auto trigger = model.triggers.rbegin(); trigger != model.triggers.rend(); ++trigger)
        effects[trigger->cause] += trigger->chance * (1 + effects[trigger->effect]);
    return effects;
}

} // namespace headwater
