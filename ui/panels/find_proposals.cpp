// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/find_proposals.h"

#include <QDateTime>
#include <QLocale>

#include "core/desk/networks.h"
#include "core/desk/proposals.h"
#include "ui/look/language.h"

namespace headwater {

namespace {

QString day_of(std::int64_t seconds) {
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date(),
                              QLocale::ShortFormat);
}

Proposal phone_proposal(const Case& the_case, const Network& network, Swap swap) {
    const Actor& before = network.actors[swap.before];
    const Actor& after = network.actors[swap.after];
    Proposal proposal;
    proposal.title = Proposals::tr("%1 may be %2").arg(qt(after.label), qt(before.label));
    proposal.detail = Proposals::tr("from about %1; ranks %2 and %3 apart, %4 as one")
                          .arg(day_of(swap.day))
                          .arg(swap.rank_before)
                          .arg(swap.rank_after)
                          .arg(swap.rank_merged);
    proposal.reasons = std::move(swap.reasons);
    proposal.against = std::move(swap.against);
    proposal.records = {before.id.value, after.id.value};
    proposal.accept = Proposals::tr("Mark as the same");
    proposal.step = mark_same(the_case, before.id, after.id);
    return proposal;
}

} // namespace

Result<std::vector<Proposal>> propose_new_phones(const Case& the_case, Task& task) {
    TRY(const Network network, network_of(the_case, built_in_schema(), actors_filter(), task));
    TRY(auto swaps, find_swaps(network, {}, task));
    std::vector<Proposal> proposals;
    for (Swap& swap : swaps)
        if (!is_marked_same(the_case, network.actors[swap.before].id,
                            network.actors[swap.after].id))
            proposals.push_back(phone_proposal(the_case, network, std::move(swap)));
    return proposals;
}

Result<std::vector<Proposal>> propose_services(const Case& the_case, Task& task) {
    TRY(const Network network, network_of(the_case, built_in_schema(), actors_filter(), task));
    std::vector<Proposal> proposals;
    for (ServiceNumber& number : propose_service_numbers(network)) {
        const Actor& actor = network.actors[number.vertex];
        proposals.push_back({qt(actor.label),
                             Proposals::tr("may be a call centre, a taxi, a shop"),
                             std::move(number.reasons),
                             std::move(number.against),
                             {actor.id.value},
                             Proposals::tr("Leave out of rankings"),
                             mark_service(the_case, actor.id, true)});
    }
    for (const Actor& actor : network.services)
        proposals.push_back({qt(actor.label),
                             Proposals::tr("left out as a service number"),
                             {},
                             {},
                             {actor.id.value},
                             Proposals::tr("Count again"),
                             mark_service(the_case, actor.id, false)});
    return proposals;
}

} // namespace headwater
