// SPDX-License-Identifier: Apache-2.0
#include "core/desk/finding_sheet.h"

#include <cmath>

#include <fmt/format.h>

#include "core/desk/analyses.h"
#include "core/desk/finding_items.h"
#include "core/exchange/delimited_writer.h"

namespace headwater {

namespace {

using Row = std::vector<std::string>;

template<class Part, class Add>
void each_of(const std::vector<Part>& parts, std::size_t top, Add add) {
    for (std::size_t i = 0; i < parts.size() && (top == 0 || i < top); ++i)
        add(std::to_string(i + 1), parts[i]);
}

std::string number(double value) {
    return std::isnan(value) ? "undefined" : fmt::format("{}", value);
}

Row entity(const Actor& actor) {
    return {text_of(actor.id), actor.kind, actor.label};
}

Row joined(Row a, const Row& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

Sheet sheet_of_groups(const Finding& finding, const Network& network, std::size_t top) {
    Sheet sheet{{"group", "size", "id", "kind", "name"}, {}};
    each_of(finding.groups, top, [&](const std::string& place, const Group& group) {
        const std::string size = std::to_string(group.members.size());
        for (const Vertex v : group.members)
            sheet.rows.push_back(joined({place, size}, entity(network.actors[v])));
    });
    return sheet;
}

Sheet sheet_of_routes(const Finding& finding, const Network& network, std::size_t top) {
    Sheet sheet{{"path", "length", "step", "when", "id", "kind", "name"}, {}};
    each_of(finding.routes, top, [&](const std::string& place, const Route& route) {
        for (std::size_t step = 0; step < route.stops.size(); ++step) {
            const bool timed = step > 0 && !route.times.empty();
            const std::string when = timed ? time_text(route.times[step - 1]) : "";
            sheet.rows.push_back(joined({place, number(route.length), std::to_string(step), when},
                                        entity(network.actors[route.stops[step]])));
        }
    });
    return sheet;
}

Sheet sheet_of_ties(const Finding& finding, const Network& network, std::size_t top) {
    Sheet sheet{{"rank", "from", "to", finding.method, "from id", "to id"}, {}};
    each_of(finding.links, top, [&](const std::string&, const LinkScore& tie) {
        const Actor& from = network.actors[tie.from];
        const Actor& to = network.actors[tie.to];
        sheet.rows.push_back({std::to_string(tie.rank), from.label, to.label, number(tie.value),
                              text_of(from.id), text_of(to.id)});
    });
    return sheet;
}

Sheet sheet_of_scores(const Finding& finding, const Network& network, std::size_t top) {
    Sheet sheet{{"rank", "name", "kind", finding.method, "id"}, {}};
    each_of(finding.scores, top, [&](const std::string&, const Score& score) {
        const Actor& actor = network.actors[score.vertex];
        sheet.rows.push_back({std::to_string(score.rank), actor.label, actor.kind,
                              number(score.value), text_of(actor.id)});
    });
    return sheet;
}

} // namespace

Sheet sheet_of(const Finding& finding, const Network& network, std::size_t top) {
    const AnalysisRow* row = find_analysis(finding.method);
    switch (row == nullptr ? Speaks::of_entities : row->speaks) {
    case Speaks::of_ties:
        return sheet_of_ties(finding, network, top);
    case Speaks::of_groups:
        return sheet_of_groups(finding, network, top);
    case Speaks::of_routes:
        return sheet_of_routes(finding, network, top);
    case Speaks::of_entities:
        break;
    }
    return sheet_of_scores(finding, network, top);
}

Result<void> write_sheet(const std::filesystem::path& file, const Sheet& sheet) {
    TRY(OutputFile out, OutputFile::create(file));
    DelimitedWriter writer(std::move(out), ',');
    TRY_VOID(writer.add(sheet.header));
    for (const Row& row : sheet.rows)
        TRY_VOID(writer.add(row));
    return writer.finish();
}

} // namespace headwater
