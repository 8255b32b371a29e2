// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/doubt_sentences.h"

#include <algorithm>
#include <map>

#include "core/analysis/rescore.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

constexpr std::uint32_t read_first = 20;
constexpr std::uint32_t said_to_hold = 5;
constexpr std::uint32_t worth_a_sentence = 3;
constexpr std::uint32_t drop_of_attention = 10;

std::string name_of_source(const Network& network, std::int64_t source) {
    for (const NamedSource& known : network.sources)
        if (known.id == source && !known.title.empty()) return known.title;
    return count(static_cast<std::uint64_t>(source));
}

bool anybody_stands_out(const Finding& finding) {
    return std::any_of(finding.scores.begin(), finding.scores.end(),
                       [](const Score& score) { return score.p_top.at(3) >= 0.5; });
}

double expected_strangers(const Finding& finding) {
    double strangers = 0;
    for (const Score& score : finding.scores)
        if (score.rank <= 10) strangers += 1 - score.p_top.at(10);
    return strangers;
}

} // namespace

std::vector<std::int64_t> weightiest_sources(const Network& network, std::size_t number) {
    std::map<std::int64_t, std::size_t> ties;
    for (const TieRecord& tie : network.ties)
        for (const Voucher& voucher : tie.vouchers)
            if (voucher.worth > 0 && voucher.source != 0) ++ties[voucher.source];
    std::vector<std::int64_t> sources;
    for (const auto& [source, vouched] : ties)
        sources.push_back(source);
    std::stable_sort(sources.begin(), sources.end(),
                     [&](std::int64_t a, std::int64_t b) { return ties[a] > ties[b]; });
    sources.resize(std::min(sources.size(), number));
    return sources;
}

bool is_a_fall(const Score& score, const Fall& fall) {
    return score.rank <= read_first && fall.rank >= score.rank + worth_a_sentence;
}

bool is_worth_saying_that_it_holds(const Score& score) {
    return score.rank <= said_to_hold;
}

Reason holds_without_source(const Network& network, std::int64_t source, const Fall& fall) {
    return {say("Stays at rank %1 or better whichever single source were wrong (it is \"%2\" that "
                "matters most).",
                {count(fall.rank), name_of_source(network, source)}),
            {source}};
}

Reason fall_without_source(const Network& network, std::int64_t source, const Fall& fall) {
    return {say("Would fall to rank %1 if the source \"%2\" were wrong.",
                {count(fall.rank), name_of_source(network, source)}),
            {source}};
}

Reason fall_without_person(const Network& network, Vertex person, const Fall& fall) {
    return {say("Would fall to rank %1 if %2 were not in the records.",
                {count(fall.rank), network.actors[person].label}),
            {network.actors[person].id.value}};
}

void add_attention(const Fall& fall, const Network& network, Score& score) {
    if (fall.rank == 0) return;
    std::vector<std::int64_t> records{network.actors[score.vertex].id.value};
    for (const TieRecord& tie : network.ties)
        if (tie.warrant == fall.without + 1)
            for (const LinkId link : tie.links)
                records.push_back(link.value);
    if (fall.rank > score.rank + drop_of_attention)
        score.against.push_back(
            {say("Falls to rank %1 without what was collected under the warrant on this actor: "
                 "prominence may come from being the target.",
                 {count(fall.rank)}),
             records});
    else
        score.reasons.push_back(
            {say("Is rank %1 even without what was collected under the warrant on this actor.",
                 {count(fall.rank)}),
             records});
}

void note_warrants(Finding& finding, const Network& network) {
    std::string unknown;
    for (const Warrant& warrant : network.warrants)
        if (!warrant.target) unknown += (unknown.empty() ? "" : ", ") + warrant.name;
    if (!unknown.empty())
        finding.notes.push_back(
            say("Who is meant by the warrant on %1 is not certain from the records, so it was not "
                "tested. Write the name, the number or the id of the target on the evidence.",
                {unknown}));
}

void note_draws(Finding& finding, const Network& network, std::size_t draws, double hidden) {
    finding.parameters.push_back({"draws", count(draws)});
    finding.parameters.push_back({"hidden ties", percent(hidden)});
    finding.notes.push_back(
        say("Ranks and chances come from %1 networks drawn from the evidence: ties dropped as "
            "their sources may be wrong, and as many added as if %2 of the true ties were missing "
            "from the record. People whom nobody recorded cannot be drawn.",
            {count(draws), percent(hidden)}));
    if (finding.method == "leaders" && network.vertices() > loss_sources)
        finding.notes.push_back(
            say("In each drawn network the loss of reach is estimated from the paths of %1 people "
                "drawn at random; everything else is exact.",
                {count(loss_sources)}));
    if (finding.method == "leaders" && hidden > 0)
        finding.notes.push_back(say("Drawn chances are corrected by what came true on invented "
                                    "rings with a planted leader; on real cases the correction "
                                    "is untested."));
    if (finding.method == "instigators")
        finding.notes.push_back(say("The drawn networks carry no dates: they are ranked by the "
                                    "contacts started and, where there are goods, by the "
                                    "destinations that hang on somebody."));
    finding.notes.push_back(say("Of the first 10, %1 are expected not to belong there.",
                                {decimal(expected_strangers(finding))}));
    if (!anybody_stands_out(finding))
        finding.notes.push_back(say("No clear leader: nobody is among the first three in at least "
                                    "half of the drawn networks."));
}

} // namespace headwater
