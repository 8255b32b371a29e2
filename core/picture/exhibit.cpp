// SPDX-License-Identifier: Apache-2.0
#include "core/picture/exhibit.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "core/analysis/citation.h"
#include "core/analysis/leaders.h"
#include "core/analysis/parameter_words.h"
#include "core/picture/pages.h"

namespace headwater {

namespace {

constexpr double sure_enough = 0.5;

PageFrame frame_of(const Finding& finding, const ExhibitPaper& paper,
                   const std::function<std::string(const Message&)>& words) {
    return {words(Message{finding.title, {}}), paper.marking, words(verification_caveat())};
}

class Exhibit {
public:
    Exhibit(const Finding& finding, const Network& network, const ExhibitPaper& paper,
            const Style& style, const TextMeasure& measure)
        : m_finding(finding),
          m_network(network),
          m_paper(paper),
          m_pages(style, measure, paper.paper,
                  frame_of(finding, paper, [this](const Message& m) { return words(m); })) {}

    std::vector<Picture> compose(const std::vector<ExhibitEvidence>& evidence) {
        put_head();
        put_list();
        put_notes();
        for (std::size_t i = 0; i < std::min(m_paper.explained, m_finding.scores.size()); ++i)
            put_person(m_finding.scores[i], i < evidence.size() ? &evidence[i] : nullptr);
        return m_pages.finish();
    }

private:
    std::string words(const Message& message) const { return m_paper.words(message); }
    std::vector<std::string> words(const std::vector<Reason>& reasons) const {
        std::vector<std::string> all;
        for (const Reason& reason : reasons)
            all.push_back(words(reason.message));
        return all;
    }

    void put_head() {
        m_pages.put_title(words(Message{m_finding.title, {}}));
        m_pages.put_paragraph(m_paper.case_title + " · " + m_paper.date);
        m_pages.put_paragraph(words(say("Step %1 of the case; program version %2; network %3.",
                                        {std::to_string(m_finding.revision), m_finding.version,
                                         hex(m_finding.input).substr(0, 16)})),
                              true);
        for (const Message& note : basis_of(m_finding))
            m_pages.put_paragraph(words(note));
        for (const Message& caveat : m_finding.caveats)
            if (!(caveat == verification_caveat())) m_pages.put_paragraph(words(caveat));
        if (!has_clear_leader(m_finding))
            m_pages.put_heading(words(say("No clear leader: the data do not single anybody out.")));
    }

    double scale_of_ranks() const {
        double widest = 10;
        for (std::size_t i = 0; i < shown(); ++i)
            widest = std::max(widest, static_cast<double>(m_finding.scores[i].rank_high));
        return widest;
    }
    std::size_t shown() const { return std::min(m_paper.listed, m_finding.scores.size()); }

    void put_list() {
        const double line = m_pages.line_height();
        m_pages.leave(line * 0.5);
        const double top = m_pages.take(line * 1.4);
        const Colour faint = m_pages.style().faint_text;
        const double bars = m_pages.left() + m_pages.width() * 0.52;
        m_pages.put_line(words(say("Rank")), m_pages.left(), top, faint, true);
        m_pages.put_line(words(say("Name")), m_pages.left() + 42, top, faint, true);
        if (has_doubt())
            m_pages.put_line(words(say("Rank in 90 of 100 draws; among the first 10")), bars, top,
                             faint, true);
        const double widest = scale_of_ranks();
        for (std::size_t i = 0; i < shown(); ++i)
            put_row(m_finding.scores[i], bars, widest);
        if (has_doubt())
            m_pages.put_paragraph(words(say("Grey: could as well be outside the first ten.")),
                                  true);
    }

    bool has_doubt() const {
        return !m_finding.scores.empty() && m_finding.scores.front().rank_high > 0;
    }

    void put_row(const Score& score, double bars, double widest) {
        const double line = m_pages.line_height();
        const double top = m_pages.take(line * 1.35);
        const Style& style = m_pages.style();
        const auto ten = score.p_top.find(10);
        const bool grey = ten != score.p_top.end() && ten->second < sure_enough;
        const Colour ink = grey ? style.faint_text : style.text;
        m_pages.put_line(std::to_string(score.rank), m_pages.left() + 24, top, ink, true,
                         Anchor::right);
        std::string name = m_network.actors[score.vertex].label;
        for (const std::string& badge : score.badges)
            name += " · " + words(Message{badge, {}});
        m_pages.put_line(m_pages.fitted(name, bars - m_pages.left() - 50), m_pages.left() + 42, top,
                         ink, !grey);
        if (score.rank_high > 0) put_bar(score, bars, top + line * 0.55, widest, grey);
    }

    /// The interval as a bar with the rank on it, and the numbers at its right.
    void put_bar(const Score& score, double bars, double y, double widest, bool grey) {
        const Style& style = m_pages.style();
        const double room = m_pages.left() + m_pages.width() - bars - 96;
        const auto place = [&](double rank) { return bars + (rank - 1) / (widest - 1) * room; };
        const Colour fill = grey ? style.line : mixed(style.accent, style.paper, 0.55);
        m_pages.put({BoxMark{{place(score.rank_low) - 2, y - 2.5,
                              place(std::min<double>(score.rank_high, widest)) + 2, y + 2.5},
                             1,
                             fill,
                             {nothing, 0}},
                     0});
        m_pages.put(
            {DiscMark{
                 {place(score.rank), y}, 3, grey ? style.faint_text : style.accent, {nothing, 0}},
             0});
        const auto ten = score.p_top.find(10);
        std::string numbers = words(
            say("%1 to %2", {std::to_string(score.rank_low), std::to_string(score.rank_high)}));
        if (ten != score.p_top.end())
            numbers += "; " + std::to_string(std::lround(100 * ten->second)) + " %";
        m_pages.put_line(numbers, bars + room + 10, y - m_pages.line_height() * 0.55,
                         grey ? style.faint_text : style.text);
    }

    void put_notes() {
        m_pages.put_heading(words(say("What this covers and how it was computed")));
        for (const Message& note : std::span(m_finding.notes).subspan(basis_of(m_finding).size()))
            m_pages.put_paragraph(words(note), true);
        m_pages.put_paragraph(words(say("Parameters: %1.", {parameters()})), true);
    }

    /// Those that are said, in the order in which they were taken down.
    std::string parameters() const {
        std::string all = words(say("Seed")) + ": " + std::to_string(m_finding.seed);
        for (const auto& [name, value] : m_finding.parameters)
            if (!value.empty())
                all += "; " + words(parameter_label(name)) + ": " + words(parameter_value(value));
        return all;
    }

    void put_person(const Score& score, const ExhibitEvidence* evidence) {
        const Style& style = m_pages.style();
        m_pages.need(m_pages.line_height() * 12);
        m_pages.put_heading(std::to_string(score.rank) + ". " +
                            m_network.actors[score.vertex].label);
        put_layers(score);
        const Colour against{176, 72, 48};
        m_pages.put_columns({{words(say("Why")), words(score.reasons), style.accent},
                             {words(say("Against")), words(score.against), against}});
        if (evidence != nullptr)
            m_pages.put_columns(
                {{words(say("Evidence")),
                  with_rest(evidence->supporting, evidence->more_supporting), style.accent},
                 {words(say("Refuted or doubtful evidence")),
                  evidence->contrary.empty()
                      ? std::vector<std::string>{words(say("None is recorded."))}
                      : with_rest(evidence->contrary, evidence->more_contrary),
                  against}});
        put_role(score);
    }

    std::vector<std::string> with_rest(std::vector<std::string> items, std::size_t more) const {
        if (more > 0) items.push_back(words(say("and %1 more", {std::to_string(more)})));
        return items;
    }

    void put_layers(const Score& score) {
        if (score.layers.size() < 2) return;
        std::string line;
        for (const LayerRank& layer : score.layers)
            line += (line.empty() ? "" : " · ") + words(Message{name_of(layer.layer), {}}) + " " +
                    std::to_string(layer.rank) + "/" + std::to_string(layer.of);
        m_pages.put_paragraph(words(say("Rank layer by layer: %1", {line})), true);
    }

    void put_role(const Score& score) {
        if (score.roles.empty()) return;
        const Hypothesis& role = score.roles.front();
        m_pages.put_paragraph(words(say("To be checked, a guess at conduct and no finding about "
                                        "the person: %1?",
                                        {words(role.name)})));
        m_pages.put_columns(
            {{words(say("For it")), words(role.reasons), m_pages.style().faint_text},
             {words(say("Against it")), words(role.against), m_pages.style().faint_text}});
    }

    const Finding& m_finding;
    const Network& m_network;
    const ExhibitPaper& m_paper;
    Pages m_pages;
};

} // namespace

std::vector<Picture> compose_exhibit(const Finding& finding, const Network& network,
                                     const std::vector<ExhibitEvidence>& evidence,
                                     const ExhibitPaper& paper, const Style& style,
                                     const TextMeasure& measure) {
    return Exhibit(finding, network, paper, style, measure).compose(evidence);
}

} // namespace headwater
