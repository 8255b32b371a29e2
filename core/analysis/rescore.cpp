// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/rescore.h"

#include <algorithm>

#include "core/analysis/draw_chance.h"
#include "core/analysis/initiative.h"
#include "core/analysis/leader_parts.h"

namespace headwater {

namespace {

/// At equal steps from a random start, so that every draw looks at other people.
std::vector<Vertex> some_of(Vertex vertices, std::uint64_t seed, std::uint64_t draw) {
    constexpr std::uint32_t start = 200;
    const Vertex number = std::min(vertices, loss_sources);
    const double shift = DrawChance(seed, draw).share(start, 0);
    std::vector<Vertex> some(number);
    for (Vertex i = 0; i < number; ++i)
        some[i] = static_cast<Vertex>((i + (number == vertices ? 0 : shift)) * vertices / number);
    return some;
}

bool is_yes(const Finding& finding, const char* parameter) {
    const auto& all = finding.parameters;
    return std::find(all.begin(), all.end(),
                     std::pair(std::string(parameter), std::string("yes"))) != all.end();
}

} // namespace

AnalysisOptions options_of(const Finding& finding) {
    return {is_yes(finding, "directed"), is_yes(finding, "weighted"), finding.seed};
}

Result<Rescore> rescore_of(const Finding& finding) {
    const auto options = options_of(finding);
    if (finding.method == "leaders")
        return [options](const Network& drawn, std::uint64_t draw, Task& task) {
            const auto sources = some_of(drawn.vertices(), options.seed, draw);
            return command_scores(drawn, options, sources, task);
        };
    if (finding.method == "instigators")
        return [](const Network& drawn, std::uint64_t, Task& task) -> Result<std::vector<double>> {
            TRY(const Initiative initiative, initiative_of(drawn, task));
            std::vector<double> values(drawn.vertices());
            for (Vertex v = 0; v < drawn.vertices(); ++v)
                values[v] = initiative.score(v);
            return values;
        };
    if (const MeasureRow* row = find_measure(finding.method))
        return [row, options](const Network& drawn, std::uint64_t, Task& task) {
            return row->run(drawn, options, task);
        };
    return fail("Doubt can be computed for rankings of people, not for \"%1\".", {finding.title});
}

} // namespace headwater
