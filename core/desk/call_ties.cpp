// SPDX-License-Identifier: Apache-2.0
#include "core/desk/call_ties.h"

#include <algorithm>

#include "core/base/moment.h"
#include "core/desk/intake.h"
#include "core/exchange/batch.h"
#include "core/exchange/match.h"

namespace headwater {

namespace {

/// "2023-05-01T21:14/2023-06-03T08:00", as exactly as both are known.
std::string period_of(const CallPair& pair) {
    if (pair.first_happened == pair.last_happened) return pair.first_happened;
    const auto period = parse_moment(pair.first_happened + "/" + pair.last_happened);
    return period ? period->text : std::string();
}

std::string rows_of(const CallPair& pair) {
    if (pair.first_row == pair.last_row) return "row " + std::to_string(pair.first_row);
    return "between rows " + std::to_string(pair.first_row) + " and " +
           std::to_string(pair.last_row);
}

Imported records_of(const Case& the_case, const std::vector<CallPair>& pairs,
                    const std::vector<CallBatch>& files) {
    Batch batch(Source{});
    for (const CallPair& pair : pairs) {
        const auto file = std::ranges::find(files, pair.file, &CallBatch::id);
        if (file == files.end()) continue;
        const auto end = [&](const std::string& number) {
            const auto found = batch.entity(file->entity_kind, number);
            return found.place;
        };
        const LinkKind* const kind = the_case.schema().link_kind(file->link_kind);
        const std::size_t from = end(pair.from), to = end(pair.to);
        const auto link = batch.link(file->link_kind, from, to, !kind || kind->directed);
        Evidence evidence;
        evidence.source = file->source;
        evidence.place = rows_of(pair);
        evidence.happened = period_of(pair);
        evidence.weight = static_cast<double>(pair.calls);
        evidence.duration = pair.duration;
        batch.cite(batch.link_at(link.place).id.value, std::move(evidence));
    }
    Imported out;
    out.records = std::move(batch.records());
    out.records.sources.clear(); // they are in the case
    return out;
}

/// Evidence that an earlier answer to such a question brought already.
std::uint64_t leave_out_known(const Case& the_case, Records& records) {
    return std::erase_if(records.evidence, [&](const Evidence& item) {
        return item.subject > 0 &&
               std::ranges::any_of(the_case.evidence_of(item.subject), [&](const Evidence& known) {
                   return known.source == item.source && known.place == item.place &&
                          known.weight == item.weight;
               });
    });
}

} // namespace

Result<CallTies> tie_calls(Case& the_case, const CallQuery& query, std::uint64_t at_least,
                           Task& task) {
    TRY(auto pairs, the_case.call_pairs(query, task));
    std::erase_if(pairs, [&](const CallPair& pair) { return pair.calls < at_least; });
    if (pairs.empty())
        return fail("No two numbers have so many calls: nothing was tied. Ask for fewer calls or a "
                    "longer period.");
    TRY(const auto files, the_case.call_batches());
    Imported batch = records_of(the_case, pairs, files);
    match(batch, known_to(the_case), the_case.schema());
    CallTies ties;
    ties.pairs = pairs.size();
    ties.new_entities = count_new(batch.records.entities);
    ties.new_links = count_new(batch.records.links);
    ties.told_already = leave_out_known(the_case, batch.records);
    if (batch.records.evidence.empty()) return ties;
    const std::string label = "Tie numbers by " + std::to_string(pairs.size()) + " pairs of calls";
    TRY(ties.step,
        the_case.apply({label, [&](Edits& edits) { return edits.take_in(batch.records); }, ""},
                       &task));
    return ties;
}

} // namespace headwater
