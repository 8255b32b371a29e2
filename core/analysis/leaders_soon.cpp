// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/leaders_soon.h"

#include <algorithm>
#include <string_view>

#include "core/analysis/citation.h"
#include "core/analysis/leader_parts.h"
#include "core/analysis/leaders.h"
#include "core/analysis/wording.h"

namespace headwater {

Result<Finding> find_leaders_soon(const Network& network, const AnalysisOptions& options,
                                  Vertex sources, Task& task) {
    TRY_VOID(check_rankable(network));
    const Vertex all = network.vertices(), asked = std::min(all, sources);
    std::vector<Vertex> some(asked);
    for (Vertex i = 0; i < asked; ++i)
        some[i] = static_cast<Vertex>(std::uint64_t{i} * all / asked);
    TRY(const LeaderParts parts, command_parts(network, options, some, task));
    Finding finding = cite("leaders", "Who runs it?", network, options, &task);
    const auto are_insulated = insulated(network, parts);
    finding.scores.resize(all);
    for (Vertex v = 0; v < all; ++v) {
        finding.scores[v].vertex = v;
        finding.scores[v].value = parts.CS[v];
        if (are_insulated[v]) finding.scores[v].badges.push_back("insulated");
    }
    if (!task.may_go_on()) return stopped();
    rank_scores(finding.scores);
    if (asked < all)
        finding.notes.push_back(say("The loss of reach is estimated from the paths of %1 people; "
                                    "everything else is exact.",
                                    {count(asked)}));
    finding.caveats.push_back(verification_caveat());
    return finding;
}

bool is_estimate(const Message& note) {
    return std::string_view(note.text).starts_with("The loss of reach is estimated");
}

} // namespace headwater
