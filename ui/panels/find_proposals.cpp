// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/find_proposals.h"

#include "core/desk/matching.h"
#include "core/desk/networks.h"
#include "core/desk/proposals.h"
#include "ui/look/dates.h"
#include "ui/look/language.h"

namespace headwater {

namespace {

/// To join, where they are of one kind, to tie them in any case, or to hear no more of it.
std::vector<Acceptance> ways_to_settle(const Case& the_case, const Actor& before,
                                       const Actor& after) {
    Acceptance decline{Proposals::tr("Not the same"),
                       Proposals::tr("They are kept apart and not proposed again. Find matching "
                                     "entities lists whom you keep apart."),
                       keep_apart(the_case, {{before.id, after.id}})};
    if (!may_join(the_case, before.id, after.id))
        return {{Proposals::tr("Make it the person's phone"),
                 Proposals::tr("The phone counts as its owner from now on."),
                 tie(the_case, before.id, after.id)},
                std::move(decline)};
    return {{Proposals::tr("Join the records"),
             Proposals::tr("%1 becomes part of %2, which then counts with the ties of both. It can "
                           "be taken out again at any time.")
                 .arg(qt(after.label), qt(before.label)),
             join(the_case, before.id, after.id)},
            {Proposals::tr("Only tie them"),
             Proposals::tr("A link says that they may be one. Both records stay, and no score "
                           "changes."),
             tie(the_case, before.id, after.id)},
            std::move(decline)};
}

Proposal phone_proposal(const Case& the_case, const Network& network, Swap swap) {
    const Actor& before = network.actors[swap.before];
    const Actor& after = network.actors[swap.after];
    Proposal proposal;
    proposal.title = Proposals::tr("%1 may be %2").arg(qt(after.label), qt(before.label));
    proposal.detail = Proposals::tr("from about %1").arg(day_in_words(swap.day));
    proposal.places = {{qt(before.label), swap.apart_before.rank, swap.apart_before.score},
                       {qt(after.label), swap.apart_after.rank, swap.apart_after.score},
                       {Proposals::tr("as one"), swap.as_one.rank, swap.as_one.score}};
    proposal.reasons = std::move(swap.reasons);
    proposal.against = std::move(swap.against);
    proposal.records = {before.id.value, after.id.value};
    proposal.ways = ways_to_settle(the_case, before, after);
    return proposal;
}

} // namespace

Result<std::vector<Proposal>> propose_new_phones(const Case& the_case, Task& task) {
    TRY(const Network network, network_of(the_case, the_case.schema(), actors_filter(), task));
    TRY(auto swaps, find_swaps(network, {}, task));
    std::vector<Proposal> proposals;
    for (Swap& swap : swaps)
        if (!is_settled(the_case, network.actors[swap.before].id, network.actors[swap.after].id))
            proposals.push_back(phone_proposal(the_case, network, std::move(swap)));
    return proposals;
}

Result<std::vector<Proposal>> propose_services(const Case& the_case, Task& task) {
    TRY(const Network network, network_of(the_case, the_case.schema(), actors_filter(), task));
    std::vector<Proposal> proposals;
    for (ServiceNumber& number : propose_service_numbers(network)) {
        const Actor& actor = network.actors[number.vertex];
        proposals.push_back({qt(actor.label),
                             Proposals::tr("may be a call centre, a taxi, a shop"),
                             std::move(number.reasons),
                             std::move(number.against),
                             {actor.id.value},
                             {{Proposals::tr("Leave out of rankings"),
                               {},
                               mark_service(the_case, actor.id, true)}}});
    }
    for (const Actor& actor : network.services)
        proposals.push_back(
            {qt(actor.label),
             Proposals::tr("left out as a service number"),
             {},
             {},
             {actor.id.value},
             {{Proposals::tr("Count again"), {}, mark_service(the_case, actor.id, false)}}});
    return proposals;
}

} // namespace headwater
