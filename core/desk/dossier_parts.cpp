// SPDX-License-Identifier: Apache-2.0
#include "core/desk/dossier_parts.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "core/analysis/citation.h"
#include "core/analysis/leaders.h"
#include "core/analysis/parameter_words.h"
#include "core/analysis/wording.h"
#include "core/base/calendar.h"
#include "core/desk/networks.h"
#include "core/picture/bars.h"

namespace headwater {

namespace {

constexpr std::size_t most_bars = 72; // months; more are counted by year

std::string interval_of(const Score& score) {
    if (score.rank_high == 0) return {};
    return std::to_string(score.rank_low) + "–" + std::to_string(score.rank_high);
}

std::string among_ten(const Score& score) {
    const auto ten = score.p_top.find(10);
    return ten == score.p_top.end() ? std::string() : percent(ten->second);
}

/// "2024-03", or "2024" where months would be too many.
std::map<std::string, std::size_t> counted(const std::vector<std::int64_t>& seconds, bool years) {
    std::map<std::string, std::size_t> counts;
    for (const std::int64_t second : seconds)
        ++counts[day_of(second).substr(0, years ? 4 : 7)];
    return counts;
}

std::string month_after(const std::string& month) {
    const int year = std::stoi(month.substr(0, 4));
    if (month.size() == 4) return fmt::format("{:04}", year + 1);
    const int next = std::stoi(month.substr(5)) + 1;
    return next > 12 ? fmt::format("{:04}-01", year + 1) : fmt::format("{:04}-{:02}", year, next);
}

std::size_t months_from(const std::string& first, const std::string& last) {
    const auto number = [](const std::string& month) {
        return 12 * std::stoul(month.substr(0, 4)) + std::stoul(month.substr(5));
    };
    return number(last) - number(first) + 1;
}

} // namespace

Result<Answered> asked_who_runs_it(const Case& the_case, const DossierWish& wish, Task& task) {
    Inquiry inquiry;
    inquiry.analysis = "leaders";
    inquiry.filter = actors_filter();
    inquiry.layers = true;
    inquiry.doubt.draws = wish.draws;
    return answer(the_case, the_case.schema(), inquiry, task);
}

void put_ranking(DossierDraft& draft, const Finding& finding, const Network& network) {
    if (finding.method == "leaders" && !has_clear_leader(finding))
        draft.put(say("No clear leader: the data do not single anybody out."));
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < std::min(draft.wish().listed, finding.scores.size()); ++i) {
        const Score& score = finding.scores[i];
        const Actor& actor = network.actors[score.vertex];
        std::string badges;
        for (const std::string& badge : score.badges)
            badges += (badges.empty() ? "" : ", ") + draft.word(badge);
        rows.push_back({std::to_string(score.rank), actor.label,
                        draft.label_of_entity_kind(actor.kind), decimal(score.value, 3),
                        interval_of(score), among_ten(score), badges});
    }
    draft.put_table({say("Rank"), say("Name"), say("Kind"), say("Score"),
                     say("Rank in 90 of 100 draws"), say("Among the first 10"), say("Remarks")},
                    std::move(rows), say("Nobody is ranked."));
}

void put_for_and_against(DossierDraft& draft, const Finding& finding, const Network& network) {
    for (std::size_t i = 0; i < std::min(draft.wish().explained, finding.scores.size()); ++i) {
        const Score& score = finding.scores[i];
        draft.put_heading_named(
            std::to_string(score.rank) + ". " + network.actors[score.vertex].label, 2);
        draft.put(say("What speaks for it:"));
        draft.put_reasons(score.reasons);
        draft.put(say("What speaks against it:"));
        draft.put_reasons(score.against);
        if (score.against.empty()) draft.put_faint(say("Nothing is recorded against it."));
    }
}

void put_method(DossierDraft& draft, const Finding& finding) {
    draft.put_heading(say("What this covers and how it was computed"));
    std::vector<std::vector<std::string>> rows{
        {draft.words(say("Method")), draft.word(finding.method)},
        {draft.words(say("Seed")), std::to_string(finding.seed)},
        {draft.words(say("Step of the case")), std::to_string(finding.revision)},
        {draft.words(say("Program version")), finding.version},
        {draft.words(say("SHA-256 of what was looked at")), hex(finding.input)}};
    for (const auto& [name, value] : finding.parameters)
        if (!value.empty())
            rows.push_back(
                {draft.words(parameter_label(name)), draft.words(parameter_value(value))});
    draft.put_table({say("Parameter"), say("Value")}, std::move(rows), {});
    for (const Message& note : finding.notes)
        draft.put_faint(note);
    for (const Message& caveat : finding.caveats)
        draft.put(caveat);
}

void put_evidence(DossierDraft& draft, const std::vector<WeighedEvidence>& items,
                  const Message& empty, std::size_t most) {
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < std::min(most, items.size()); ++i) {
        const Evidence& evidence = items[i].evidence;
        std::string said = evidence.quotation;
        if (evidence.refuted) {
            if (!said.empty()) said += ' ';
            said += draft.words(evidence.refuted_why.empty()
                                    ? say("Refuted.")
                                    : say("Refuted: %1", {evidence.refuted_why}));
        }
        rows.push_back({evidence.grade.empty() ? items[i].source.grade : evidence.grade,
                        draft.cited(evidence.source), evidence.place, draft.date(evidence.happened),
                        draft.name_of_record(evidence.subject), said});
    }
    draft.put_table({say("Grade"), say("Source"), say("Where in it"), say("When"), say("About"),
                     say("What it says")},
                    std::move(rows), empty);
    if (items.size() > most)
        draft.put_faint(say("and %1 more", {std::to_string(items.size() - most)}));
}

void put_months(DossierDraft& draft, const std::vector<std::int64_t>& seconds,
                const Message& caption) {
    if (seconds.empty()) return draft.put_faint(say("Nothing is dated."));
    auto counts = counted(seconds, false);
    if (months_from(counts.begin()->first, counts.rbegin()->first) > most_bars)
        counts = counted(seconds, true);
    std::vector<Bar> bars;
    const std::string last = counts.rbegin()->first;
    for (std::string month = counts.begin()->first; month <= last && bars.size() < most_bars;
         month = month_after(month)) {
        const auto found = counts.find(month);
        bars.push_back(
            {draft.date(month), found == counts.end() ? 0.0 : static_cast<double>(found->second)});
    }
    draft.put_picture(plot_of(bars, {480, 130}, style_for(Palette::print), draft.wish().measure),
                      caption);
}

} // namespace headwater
