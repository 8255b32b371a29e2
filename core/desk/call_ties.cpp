// SPDX-License-Identifier: Apache-2.0
#include "core/desk/call_ties.h"

#include <algorithm>

#include "core/casefile/edits.h"
#include "core/desk/intake.h"
#include "core/desk/told_calls.h"
#include "core/exchange/batch.h"
#include "core/exchange/match.h"

namespace headwater {

namespace {

/// Null: the file is damaged, and verify says so.
const CallBatch* file_of(const CallPair& pair, const std::vector<CallBatch>& files) {
    const auto file = std::ranges::find(files, pair.file, &CallBatch::id);
    return file == files.end() ? nullptr : &*file;
}

/// Each pair has its file among them, and gets one item of evidence.
Imported records_of(const Case& the_case, const std::vector<CallPair>& pairs,
                    const std::vector<CallBatch>& files) {
    Batch batch(Source{});
    for (const CallPair& pair : pairs) {
        const CallBatch* const file = file_of(pair, files);
        const auto end = [&](const std::string& number) {
            const auto found = batch.entity(file->entity_kind, number);
            return found.place;
        };
        const LinkKind* const kind = the_case.schema().link_kind(file->link_kind);
        const std::size_t from = end(pair.from), to = end(pair.to);
        const auto link = batch.link(file->link_kind, from, to, !kind || kind->directed);
        batch.cite(batch.link_at(link.place).id.value, item_about(pair, file->source));
    }
    Imported out;
    out.records = std::move(batch.records());
    out.records.sources.clear(); // they are in the case
    return out;
}

/// What the items of the case say from now on, beside those that are new.
struct Changes {
    std::vector<Evidence> widened;
    std::vector<EvidenceId> removed;
    std::vector<Message> left_out;
};

/// Leaves those items that are new. `records` holds one about each pair, in their order.
Result<Changes> leave_out_told(const Case& the_case, const std::vector<CallPair>& pairs,
                               Records& records, const Task& task) {
    Changes changes;
    std::vector<Evidence> fresh;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (!task.may_go_on()) return stopped();
        Evidence& item = records.evidence[i];
        Retold retold;
        if (item.subject > 0) {
            TRY(retold, retell(the_case, pairs[i], item, task));
        }
        if (retold.is_new) fresh.push_back(std::move(item));
        if (retold.left_out) changes.left_out.push_back(*std::move(retold.left_out));
        if (retold.widened) changes.widened.push_back(*std::move(retold.widened));
        changes.removed.insert(changes.removed.end(), retold.joined.begin(), retold.joined.end());
    }
    records.evidence = std::move(fresh);
    return changes;
}

Result<void> put(Edits& edits, const Records& records, const Changes& changes) {
    TRY_VOID(edits.take_in(records));
    for (const Evidence& item : changes.widened)
        TRY_VOID(edits.amend(item));
    for (const EvidenceId item : changes.removed)
        TRY_VOID(edits.remove(item));
    return {};
}

} // namespace

Result<CallTies> tie_calls(Case& the_case, const CallQuery& query, std::uint64_t at_least,
                           Task& task) {
    TRY(auto pairs, the_case.call_pairs(query, task));
    TRY(const auto files, the_case.call_batches());
    std::erase_if(pairs, [&](const CallPair& pair) {
        return pair.calls < at_least || !file_of(pair, files);
    });
    if (pairs.empty())
        return fail("No two numbers have so many calls: nothing was tied. Ask for fewer calls or a "
                    "longer period.");
    Imported batch = records_of(the_case, pairs, files);
    match(batch, known_to(the_case), the_case.schema());
    CallTies ties;
    ties.pairs = pairs.size();
    ties.new_entities = count_new(batch.records.entities);
    ties.new_links = count_new(batch.records.links);
    TRY(Changes changes, leave_out_told(the_case, pairs, batch.records, task));
    ties.widened = changes.widened.size();
    ties.left_out = std::move(changes.left_out);
    ties.told_already = pairs.size() - batch.records.evidence.size() - changes.widened.size() -
                        ties.left_out.size();
    if (batch.records.evidence.empty() && changes.widened.empty()) return ties;
    const std::string label = "Tie numbers by " + std::to_string(pairs.size()) + " pairs of calls";
    const auto put_all = [&](Edits& edits) { return put(edits, batch.records, changes); };
    TRY(ties.step, the_case.apply({label, put_all, ""}, &task));
    return ties;
}

} // namespace headwater
