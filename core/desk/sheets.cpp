// SPDX-License-Identifier: Apache-2.0
#include "core/desk/sheets.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

#include <fmt/format.h>

#include "core/analysis/citation.h"
#include "core/analysis/leaders.h"
#include "core/analysis/leaders_soon.h"
#include "core/desk/collapsing.h"
#include "core/desk/kept_finding.h"
#include "core/desk/layout_facts.h"
#include "core/desk/networks.h"
#include "core/desk/ruled_scenes.h"
#include "core/desk/scene_badges.h"
#include "core/desk/scenes.h"

namespace headwater {

namespace {

struct Paper {
    std::string_view name;
    Size standing; ///< points
};

constexpr std::array papers{
    Paper{"A0", {2383.94, 3370.39}}, Paper{"A1", {1683.78, 2383.94}},
    Paper{"A2", {1190.55, 1683.78}}, Paper{"A3", {841.89, 1190.55}},
    Paper{"A4", {595.28, 841.89}},   Paper{"Letter", {612, 792}},
};

/// More than these are ranked by an estimate: the exact loss of reach of ten thousand takes
/// minutes.
constexpr Vertex most_ranked_exactly = 2000;
constexpr Vertex people_searched_from = 256;

constexpr double least_paper = 50, most_paper = 5000; ///< millimetres

/// "900x300" in millimetres; empty: written otherwise, or nothing to print on.
std::optional<Size> size_in_millimetres(std::string_view words) {
    const std::size_t cross = words.find('x');
    if (cross == std::string_view::npos) return std::nullopt;
    const auto side = [](std::string_view text) {
        double value = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool good = problem == std::errc() && end == text.data() + text.size();
        return good && value >= least_paper && value <= most_paper ? value : 0;
    };
    const Size size{side(words.substr(0, cross)), side(words.substr(cross + 1))};
    if (size.width == 0 || size.height == 0) return std::nullopt;
    return Size{size.width * points_a_millimetre, size.height * points_a_millimetre};
}

/// A kept ranking that speaks of just this network, asked as it would be asked now: the newest.
std::optional<KeptFinding> kept_ranking_of(const Case& the_case, const Network& actors,
                                           const Task& task) {
    auto heads = the_case.findings();
    if (heads.empty()) return std::nullopt;
    const Digest now = actors.digest(&task);
    std::ranges::reverse(heads);
    for (const auto& [number, title] : heads) {
        auto kept = kept_finding(the_case, number);
        if (!kept || kept->finding.method != "leaders" || kept->finding.input != now) continue;
        if (!kept->inquiry.options.directed && !kept->inquiry.options.weighted)
            return std::move(*kept);
    }
    return std::nullopt;
}

/// Who runs it, as far as a chart shows it.
Result<Finding> ranking_now(const Network& actors, Task& task) {
    if (actors.vertices() > most_ranked_exactly)
        return find_leaders_soon(actors, {}, people_searched_from, task);
    return find_leaders(actors, {}, task);
}

/// Ranks as they were kept, or of the people and firms as they are; carried over to the vertices of
/// the charted network.
Result<Finding> ranking_on(const Case& the_case, const Schema& schema, const SheetOptions& options,
                           const Network& charted, Task& task) {
    if (options.finding) {
        TRY(KeptFinding kept, kept_finding(the_case, *options.finding));
        if (kept.finding.scores.empty())
            return fail("The finding \"%1\" ranks nobody, so no ranks can stand on the chart.",
                        {kept.finding.title});
        return carried_over(std::move(kept.finding), kept.scope, charted);
    }
    TRY(const Network actors, network_of(the_case, schema, actors_filter(), task));
    if (auto kept = kept_ranking_of(the_case, actors, task))
        return carried_over(std::move(kept->finding), kept->scope, charted);
    TRY(Finding finding, ranking_now(actors, task));
    return carried_over(std::move(finding), actors, charted);
}

Furniture furniture_for(const Case& the_case, const SheetOptions& options, const Network& network,
                        const std::string& title, const Finding* finding) {
    Furniture furniture = furniture_of(the_case, options.date);
    furniture.title = title;
    if (!options.marking.empty()) furniture.marking = options.marking;
    furniture.author = options.author;
    furniture.watermark = options.watermark;
    furniture.legend = options.legend;
    furniture.method =
        say("%1 entities, %2 ties, revision %3",
            {std::to_string(network.vertices()), std::to_string(network.graph.edges()),
             std::to_string(network.revision)})
            .in_english();
    if (finding == nullptr) return furniture;
    std::vector<std::string> method{furniture.method + ".", finding->title};
    if (options.finding)
        method.push_back(
            say("As it was kept, of the case at step %1.", {std::to_string(finding->revision)})
                .in_english());
    for (const Message& note : basis_of(*finding))
        method.push_back(note.in_english());
    for (const Message& note : finding->notes)
        if (is_estimate(note)) method.push_back(note.in_english());
    furniture.method = fmt::format("{}", fmt::join(method, " "));
    furniture.verification = verification_caveat().in_english();
    return furniture;
}

Result<Chart> chart_for(const Case& the_case, const SheetOptions& options,
                        std::optional<Chart> stored, const Network& network, Task& task) {
    if (!options.chart) {
        TRY(LayoutOptions facts, facts_for(the_case, network, options.layout, task));
        return laid_out(network, Chart{}, options.layout, task, std::move(facts));
    }
    if (stored) return *std::move(stored);
    return fail("There is no chart %1 in the case. 'list CASE charts' lists them.",
                {text_of(*options.chart)});
}

} // namespace

std::string date_of_last_change(const Case& the_case) {
    const auto newest = the_case.history(1);
    return newest.empty() ? std::string() : newest.front().when;
}

Message revision_words(const Case& the_case) {
    return say("Step %1 of the case", {std::to_string(the_case.revision())});
}

Furniture furniture_of(const Case& the_case, const std::string& date) {
    Furniture furniture;
    furniture.case_title = the_case.title();
    furniture.date =
        date.empty() ? say("%1", {date_of_last_change(the_case).substr(0, 10)}).in_english() : date;
    furniture.marking = the_case.marking();
    furniture.revision = furniture.words(revision_words(the_case));
    return furniture;
}

Result<Size> paper_size(std::string_view name) {
    const std::string_view upright = "-portrait";
    const bool stands = name.ends_with(upright);
    if (stands) name.remove_suffix(upright.size());
    for (const Paper& paper : papers) {
        if (paper.name != name) continue;
        return stands ? paper.standing : Size{paper.standing.height, paper.standing.width};
    }
    if (const auto size = size_in_millimetres(name); size && !stands) return *size;
    return fail("There is no paper named %1. Choose A4, A3, A2, A1, A0 or Letter, or write "
                "millimetres across and down: 900x300.",
                {std::string(name)});
}

Result<PaperChart> sheets_of(const Case& the_case, const Schema& schema,
                             const SheetOptions& options, const TextMeasure& measure, Task& task) {
    const auto stored = options.chart ? the_case.chart(*options.chart) : std::nullopt;
    TRY(const Network network,
        network_of(the_case, schema, chart_filter(stored.value_or(Chart{})), task));
    if (network.vertices() == 0)
        return fail(
            "The case has no links yet, so there is no chart to draw. Import a file first.");
    TRY(const Chart chart, chart_for(the_case, options, stored, network, task));
    std::optional<Finding> finding;
    if (options.ranked) {
        TRY(finding, ranking_on(the_case, schema, options, network, task));
    }
    const Finding* shown = finding ? &*finding : nullptr;
    TRY(ChartScene scene, scene_of(the_case, network, chart, shown, task));
    TRY_VOID(mark_badges(scene, the_case, date_of_last_change(the_case)));
    if (options.tie_words) scene.link_words = std::make_shared<const LinkWords>(*options.tie_words);
    TRY(RulesWorn worn, wear_rules(scene, options.rules ? *options.rules : the_case.style_rules(),
                                   the_case, chart.id, date_of_last_change(the_case), task));
    if (has_collapsed(scene)) scene = collapsed(scene).scene;
    const std::string title = chart.title.empty() ? the_case.title() : chart.title;
    TRY(PaperChart paper, compose_pages(scene, schema, style_for(Palette::print), measure,
                                        furniture_for(the_case, options, network, title, shown),
                                        options.setup, task));
    std::ranges::move(worn.remarks, std::back_inserter(paper.remarks));
    return paper;
}

} // namespace headwater
