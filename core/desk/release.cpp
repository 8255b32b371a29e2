// SPDX-License-Identifier: Apache-2.0
#include "core/desk/release.h"

#include "core/base/digest.h"
#include "core/base/whole_file.h"
#include "core/desk/withheld_words.h"

namespace headwater {

namespace {

constexpr const char* nobody = "Headwater"; ///< in the place of the user's name

void remove_file(const std::filesystem::path& file) {
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm"})
        std::filesystem::remove(file.string() + ending, ignored);
}

Result<void> fill(Case& fresh, const ReleaseWish& wish, const ReleasePlan& plan,
                  const std::string& marking, const GradePolicy& policy, Task& task) {
    const Command command{"Release to " + wish.recipient,
                          [&](Edits& edits) -> Result<void> {
                              for (const EntityKind& kind : plan.entity_kinds)
                                  TRY_VOID(edits.put_kind(kind));
                              for (const LinkKind& kind : plan.link_kinds)
                                  TRY_VOID(edits.put_kind(kind));
                              if (!(policy == built_in_grade_policy()))
                                  TRY_VOID(edits.set_grade_policy(policy));
                              if (!marking.empty()) TRY_VOID(edits.set_marking(marking));
                              return edits.take_in(plan.records);
                          },
                          "", wish.purpose};
    TRY_VOID(fresh.apply(command, &task));
    return {};
}

/// A case file of its own; closed when this returns, so that all of it is in the file.
Result<void> build(const Case& the_case, const ReleaseWish& wish, const ReleasePlan& plan,
                   const std::filesystem::path& file, Station station, Task& task) {
    station.user = nobody;
    station.tag = 0;
    const std::string title = wish.title.empty() ? the_case.title() : wish.title;
    const std::string marking = wish.marking.empty() ? the_case.marking() : wish.marking;
    TRY(Case fresh, Case::create(file, title, station));
    return fill(fresh, wish, plan, marking, the_case.grade_policy(), task);
}

Result<std::string> proven_digest(const std::filesystem::path& file, const ReleasePlan& plan) {
    TRY(const auto traces, traces_in(file, plan.secrets));
    if (!traces.empty())
        return fail("%1 words that the recipient may not have were found in the new file, \"%2\" "
                    "among them, so it was removed. Leave out more, or give the new case another "
                    "title.",
                    {std::to_string(traces.size()), traces.front()});
    TRY(const std::string bytes, read_whole(file));
    return hex(digest_of(bytes));
}

std::string counted(const char* what, const ReleaseCount& count) {
    return std::string(what) + " " + std::to_string(count.kept) + " of " +
           std::to_string(count.kept + count.left_out);
}

/// As a source: what comes back from the recipient is recognised by its digest.
Result<std::int64_t> log(Case& the_case, const ReleaseWish& wish, const ReleasePlan& plan,
                         const std::filesystem::path& file, const std::string& digest,
                         const Station& station) {
    Source source;
    source.title = "Released to " + wish.recipient;
    source.kind = "release";
    source.reference = file.filename().string();
    source.digest = digest;
    source.agency = wish.recipient;
    source.received = station.now().substr(0, 10);
    const std::string why = wish.purpose + ". " + counted("Entities", plan.entities) + ", " +
                            counted("links", plan.links) + ", " +
                            counted("items of evidence", plan.evidence) + ", " +
                            counted("sources", plan.sources) + "; SHA-256 " + digest;
    return the_case.apply({"Release to " + wish.recipient,
                           [&](Edits& edits) -> Result<void> {
                               TRY_VOID(edits.add(source));
                               return {};
                           },
                           "", why});
}

} // namespace

Result<std::vector<std::string>> traces_in(const std::filesystem::path& file,
                                           const std::vector<std::string>& words) {
    TRY(const std::string bytes, read_whole(file));
    std::vector<std::string> traces;
    for (const std::size_t i : TraceFinder(words).in(bytes))
        traces.push_back(words[i]);
    return traces;
}

Result<Released> release(Case& the_case, const ReleaseWish& wish, const ReleasePlan& plan,
                         const std::filesystem::path& file, const Station& station, Task& task) {
    if (the_case.is_read_only())
        return fail("The case can only be read, so the release could not be logged in it. Nothing "
                    "was written.");
    if (std::filesystem::exists(file))
        return fail("%1 exists already. Choose another name.", {file.string()});
    auto built = build(the_case, wish, plan, file, station, task);
    if (!built) {
        remove_file(file);
        return tl::unexpected(built.error());
    }
    auto digest = proven_digest(file, plan);
    if (!digest) {
        remove_file(file);
        return tl::unexpected(digest.error());
    }
    auto step = log(the_case, wish, plan, file, *digest, station);
    if (!step) {
        remove_file(file);
        return tl::unexpected(step.error());
    }
    return Released{*digest, *step};
}

} // namespace headwater
