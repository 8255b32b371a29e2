// SPDX-License-Identifier: Apache-2.0
#include "core/desk/networks.h"

#include <unordered_map>

#include "core/base/moment.h"
#include "core/desk/warrants.h"
#include "core/network/builder.h"

namespace headwater {

namespace {

constexpr std::uint64_t ask_every = 4096;

/// Passes rows to `take` until the task is stopped; counts them.
template<class Row, class Take>
auto visitor(Task& task, Take take) {
    return [&task, take, rows = std::uint64_t{0}](const Row& row) mutable {
        take(row);
        if (++rows % ask_every != 0) return true;
        task.advance(ask_every);
        return task.may_go_on();
    };
}

/// Whom the warrants mean, each asked of the case once.
class Warrants {
public:
    explicit Warrants(const Case& the_case) : m_case(the_case) {}

    EntityId target_of(const std::string& warrant) {
        if (warrant.empty()) return {};
        const auto [found, fresh] = m_targets.try_emplace(warrant);
        if (fresh) found->second = target_of_warrant(m_case, warrant).value_or(EntityId{});
        return found->second;
    }

private:
    const Case& m_case;
    std::unordered_map<std::string, EntityId> m_targets;
};

Backing backing_of(const Evidence& evidence, const Source& source, const GradePolicy& policy) {
    Backing backing;
    backing.subject = evidence.subject;
    backing.source = evidence.source.value;
    backing.worth = worth_of(evidence, source, policy);
    backing.weight = evidence.weight;
    backing.warrant = evidence.warrant;
    if (evidence.happened.empty()) return backing;
    if (const auto moment = parse_moment(evidence.happened)) {
        backing.dated = true;
        backing.first = moment->first;
        backing.last = moment->last;
    }
    return backing;
}

} // namespace

Filter actors_filter() {
    Filter filter;
    filter.fold_belongings = true;
    filter.actors_only = true;
    return filter;
}

double worth_of(const Evidence& evidence, const Source& source, const GradePolicy& policy) {
    if (evidence.refuted) return 0;
    if (const auto own = worth_of(evidence.grade, source.system, policy)) return *own;
    return worth_of(source.grade, source.system, policy).value_or(0.5);
}

Result<Network> network_of(const Case& the_case, const Schema& schema, const Filter& filter,
                           Task& task) {
    const CaseTotals totals = the_case.totals();
    task.restart(static_cast<std::uint64_t>(totals.entities + totals.links + totals.evidence));
    NetworkBuilder builder(schema, filter, the_case.revision());
    TRY_VOID(the_case.each_entity(visitor<Entity>(task, [&](const Entity& e) { builder.add(e); })));
    TRY_VOID(the_case.each_link(visitor<Link>(task, [&](const Link& l) { builder.add(l); })));

    std::unordered_map<SourceId, Source> sources;
    for (Source& source : the_case.sources()) {
        builder.add(source);
        sources.emplace(source.id, std::move(source));
    }
    const Source ungraded;
    const GradePolicy& policy = the_case.grade_policy();
    Warrants warrants(the_case);
    TRY_VOID(the_case.each_evidence(visitor<Evidence>(task, [&](const Evidence& e) {
        const auto source = sources.find(e.source);
        Backing backing =
            backing_of(e, source == sources.end() ? ungraded : source->second, policy);
        backing.warrant_target = warrants.target_of(e.warrant);
        builder.add(backing);
    })));
    if (!task.may_go_on()) return stopped();
    TRY(Network network, builder.finish(task));
    network.policy_version = policy.version;
    return network;
}

} // namespace headwater
