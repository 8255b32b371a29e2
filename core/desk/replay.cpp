// SPDX-License-Identifier: Apache-2.0
#include "core/desk/replay.h"

#include <nlohmann/json.hpp>

#include "core/desk/findings.h"
#include "core/desk/then.h"

namespace headwater {

namespace {

using Json = nlohmann::ordered_json;

/// What may differ though the answer is the same: when it was asked, and with which program.
Json answer_alone(Json finding) {
    for (const char* name : {"revision", "version", "inquiry", "details"})
        finding.erase(name);
    return finding;
}

bool is_same(const Json& then, const Answered& answered, const Inquiry& inquiry) {
    return answer_alone(then) ==
           answer_alone(Json::parse(json_of(answered.finding, answered.network, inquiry)));
}

/// The answer of the case as it was when the finding was made; false, too, where that network
/// cannot be found again.
Result<bool> was_same(const Case& the_case, const KeptFinding& kept, const Json& then, Task& task) {
    auto network = network_then(kept, the_case, task);
    if (!network && network.error().kind == Error::Kind::stopped) return stopped();
    if (!network) return false;
    TRY(Finding finding, answer(*network, kept.inquiry, task));
    return is_same(then, {std::move(*network), std::move(finding)}, kept.inquiry);
}

} // namespace

Result<Replay> replay(const Case& the_case, std::int64_t number, Task& task) {
    TRY(const KeptFinding kept, kept_finding(the_case, number));
    const Json then = Json::parse(the_case.finding(number).value_or("{}"));
    Replay replay;
    replay.inquiry = kept.inquiry;
    TRY(replay.now, answer(the_case, the_case.schema(), replay.inquiry, task));
    replay.revision_then = kept.finding.revision;
    replay.version_then = kept.finding.version;
    bool same = is_same(then, replay.now, replay.inquiry);
    const bool changed = kept.finding.input != replay.now.finding.input;
    if (changed) {
        TRY(same, was_same(the_case, kept, then, task));
    }
    replay.outcome = !same     ? Replay::Outcome::differs
                     : changed ? Replay::Outcome::same_then
                               : Replay::Outcome::same;
    return replay;
}

Message outcome_of(const Replay& replay) {
    switch (replay.outcome) {
    case Replay::Outcome::same:
        return say("The same to the last bit as at step %1.",
                   {std::to_string(replay.revision_then)});
    case Replay::Outcome::same_then:
        return say("The case has changed since step %1. As it was then, it gives the same to the "
                   "last bit; what follows is the answer of today.",
                   {std::to_string(replay.revision_then)});
    case Replay::Outcome::differs:
        break;
    }
    return say("The answer differs from the one that was kept at step %1, of the same ties. It was "
               "computed with version %2.",
               {std::to_string(replay.revision_then), replay.version_then});
}

} // namespace headwater
