// SPDX-License-Identifier: Apache-2.0
#include "core/desk/replay.h"

#include <filesystem>
#include <random>

#include <nlohmann/json.hpp>

#include "core/desk/findings.h"

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

/// A folder among the temporary files, gone with all that is in it at the end.
struct Scratch {
    std::filesystem::path path = std::filesystem::temp_directory_path() /
                                 ("headwater-" + std::to_string(std::random_device()()));
    Scratch() { std::filesystem::create_directories(path); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
};

/// The answer of the case as it was when the finding was made.
Result<bool> was_same(const Case& the_case, const Schema& schema, const Json& then,
                      const Inquiry& inquiry, Task& task) {
    const Scratch scratch;
    TRY(const Case past, the_case.as_of(then.value("revision", std::int64_t{0}),
                                        scratch.path / "past.hwcase", task));
    TRY(const Answered answered, answer(past, schema, inquiry, task));
    return is_same(then, answered, inquiry);
}

Result<Json> kept_finding(const Case& the_case, std::int64_t number) {
    const auto text = the_case.finding(number);
    if (!text)
        return fail("There is no finding %1 in the case. 'list CASE findings' lists them.",
                    {std::to_string(number)});
    const Json json = Json::parse(*text, nullptr, false);
    if (!json.is_object() || !json.contains("inquiry") || !json.contains("input"))
        return fail("Finding %1 does not say how it was asked, so it cannot be asked again.",
                    {std::to_string(number)});
    return json;
}

} // namespace

Result<Replay> replay(const Case& the_case, const Schema& schema, std::int64_t finding,
                      Task& task) {
    TRY(const Json then, kept_finding(the_case, finding));
    Replay replay;
    TRY(replay.inquiry, parse_inquiry(then["inquiry"].dump()));
    TRY(replay.now, answer(the_case, schema, replay.inquiry, task));
    replay.revision_then = then.value("revision", std::int64_t{0});
    replay.version_then = then.value("version", std::string());
    bool same = is_same(then, replay.now, replay.inquiry);
    const bool changed = then["input"] != hex(replay.now.finding.input);
    if (changed) {
        TRY(same, was_same(the_case, schema, then, replay.inquiry, task));
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
