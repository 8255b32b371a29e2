// SPDX-License-Identifier: Apache-2.0
#include "app/batch/line_answer.h"

#include <algorithm>
#include <set>

#include "core/analysis/crossings.h"
#include "core/analysis/dominators.h"
#include "core/analysis/line_wording.h"
#include "core/base/moment.h"

namespace headwater::batch {

namespace {

std::string arc_words(const SupplyLine& line, std::uint32_t a) {
    return line.label(line.arcs[a].from) + " > " + line.label(line.arcs[a].to);
}

template<class Name>
Json narrowest_json(const Narrowest& narrowest, Name name) {
    Json ways = Json::array();
    for (const Cut& cut : narrowest.ways) {
        Json names = Json::array();
        for (const auto part : cut)
            names.push_back(name(part));
        ways.push_back(std::move(names));
    }
    return {{"value", narrowest.value}, {"ways", ways}, {"more", narrowest.cut_short}};
}

Json cuts_json(const SupplyLine& line, const MustPass& found) {
    const auto holder = [&](std::uint32_t v) { return line.label(v); };
    const auto arc = [&](std::uint32_t a) { return arc_words(line, a); };
    return {{"holders_by_number", narrowest_json(found.holders_by_number, holder)},
            {"holders_by_kg", narrowest_json(found.holders_by_quantity, holder)},
            {"arcs_by_number", narrowest_json(found.arcs_by_number, arc)},
            {"arcs_by_kg", narrowest_json(found.arcs_by_quantity, arc)},
            {"arcs_without_quantity", found.unweighed_arcs}};
}

Json flow_json(const Traffic& flow) {
    Json modes = Json::array();
    for (const Transport transport : flow.transports)
        modes.push_back(name_of(transport));
    return {{"movements", flow.movements}, {"kg", flow.quantity},
            {"seizures", flow.seizures},   {"seized_kg", flow.seized},
            {"modes", std::move(modes)},   {"concealments", flow.concealments},
            {"trend", flow.trend}};
}

Json sites_json(const SupplyLine& line, const MustPass& found) {
    Json sites = Json::array();
    for (const Crossing& crossing : rank_crossings(line)) {
        const auto share = std::ranges::find(found.sites, crossing.site, &SiteShare::site);
        const double lines = share == found.sites.end() ? 0 : share->lines;
        Json site{{"place", actor_json(line.sites[crossing.site].actor)},
                  {"force", line.sites[crossing.site].force},
                  {"area", line.sites[crossing.site].area},
                  {"lines", lines},
                  {"share", found.lines.all > 0 ? lines / found.lines.all : 0}};
        site.update(flow_json(crossing));
        sites.push_back(std::move(site));
    }
    return sites;
}

void add_sites(Answer& answer, const SupplyLine& line, const MustPass& found) {
    Json sites = sites_json(line, found);
    for (const Json& site : sites)
        answer.footnotes.push_back(site["place"]["label"].get<std::string>() + ": " +
                                   shown(100 * site["share"].get<double>(), 3) +
                                   " % of the lines, " + shown(site["kg"].get<double>()) + " kg, " +
                                   site["seizures"].dump() + " seizures");
    answer.more["places"] = std::move(sites);
    answer.more["areas"] = Json::array();
    for (const Area& area : rank_areas(line)) {
        Json json{{"area", area.name}};
        json.update(flow_json(area));
        answer.more["areas"].push_back(std::move(json));
    }
    answer.more["new_ways"] = Json::array();
    for (const NewWay& way : new_ways(line)) {
        answer.more["new_ways"].push_back(way.message.in_english());
        answer.footnotes.push_back(way.message.in_english());
    }
}

std::string listed(const Json& ways) {
    std::string words;
    for (const Json& way : ways) {
        words += words.empty() ? "" : "; or ";
        for (std::size_t i = 0; i < way.size(); ++i)
            words += (i == 0 ? "" : ", ") + way[i].get<std::string>();
    }
    return words;
}

void add_cuts(Answer& answer, const SupplyLine& line, const MustPass& found) {
    Json cuts = cuts_json(line, found);
    answer.footnotes.push_back("Nothing gets through without these holders: " +
                               listed(cuts["holders_by_number"]["ways"]));
    answer.more["must_pass"] = std::move(cuts);
}

Json label_or_null(const SupplyLine& line, Vertex v) {
    return v == no_dominator ? Json(nullptr) : Json(line.label(v));
}

Json item_json(const SupplyLine& line, const MustPass& found, Vertex v, std::size_t sources) {
    Json item = holder_json(line, v);
    item["lines"] = found.lines.through[v];
    item["share"] = found.lines.all > 0 ? found.lines.through[v] / found.lines.all : 0;
    item["betweenness"] = found.between[v];
    item["dominator"] = label_or_null(line, found.dominators[v]);
    item["post_dominator"] = label_or_null(line, found.post_dominators[v]);
    item["ends_lost_without"] = found.dominated_ends[v];
    item["origins_stranded_without"] = found.stranded_origins[v];
    item["sources"] = sources;
    return item;
}

Json against_order_json(const SupplyLine& line) {
    Json arcs = Json::array();
    for (const SupplyArc& arc : line.arcs)
        if (arc.against_order)
            arcs.push_back({{"from", line.label(arc.from)},
                            {"to", line.label(arc.to)},
                            {"from_stage", name_of(line.holders[arc.from].stage)},
                            {"to_stage", name_of(line.holders[arc.to].stage)}});
    return arcs;
}

Json money_json(const SupplyLine& line) {
    Json payments = Json::array();
    for (const Movement& payment : line.payments)
        payments.push_back({{"from", line.label(payment.from)},
                            {"to", line.label(payment.to)},
                            {"amount", payment.quantity},
                            {"currency", payment.goods},
                            {"when", payment.first == INT64_MIN ? "" : day_of(payment.first)},
                            {"confidence", payment.confidence}});
    return payments;
}

} // namespace

Json actor_json(const Actor& actor) {
    return {{"id", text_of(actor.id)}, {"kind", actor.kind}, {"label", actor.label}};
}

Json labels_json(const SupplyLine& line, const std::vector<Vertex>& holders) {
    Json labels = Json::array();
    for (const Vertex v : holders)
        labels.push_back(line.label(v));
    return labels;
}

Json holder_json(const SupplyLine& line, Vertex v) {
    const Holder& holder = line.holders[v];
    return {{"entity", actor_json(holder.actor)},
            {"stage", name_of(holder.stage)},
            {"stage_basis", name_of(holder.basis)},
            {"stage_reason", holder.why.in_english()},
            {"force", holder.force}};
}

void add_line(Answer& answer, const SupplyLine& line, const MustPass& found, std::size_t top) {
    std::vector<Vertex> order;
    for (Vertex v = 0; v < line.size(); ++v)
        order.push_back(v);
    std::ranges::stable_sort(order, [&](Vertex a, Vertex b) {
        return std::pair(line.holders[a].stage, -found.lines.through[a]) <
               std::pair(line.holders[b].stage, -found.lines.through[b]);
    });
    const auto sources = sources_of(line);
    answer.table.header = {"stage", "name",          "kind", "share of lines", "ends lost without",
                           "force", "stage known by"};
    for (const Vertex v : order) {
        if (top != 0 && answer.items.size() == top) break;
        const Json item = item_json(line, found, v, sources[v]);
        const Holder& holder = line.holders[v];
        answer.table.rows.push_back({name_of(holder.stage), holder.actor.label, holder.actor.kind,
                                     shown(item["share"].get<double>()),
                                     std::to_string(found.dominated_ends[v]), holder.force,
                                     name_of(holder.basis)});
        answer.items.push_back(item);
    }
    Json uncovered = Json::array();
    for (const Stage stage : uncovered_stages(line))
        uncovered.push_back(name_of(stage));
    answer.more["lines"] = found.lines.all;
    answer.more["origins"] = labels_json(line, found.origins);
    answer.more["ends"] = labels_json(line, found.ends);
    add_cuts(answer, line, found);
    add_sites(answer, line, found);
    answer.more["against_order"] = against_order_json(line);
    answer.more["arcs_in_circles"] = found.arcs_in_circles;
    answer.more["uncovered_stages"] = std::move(uncovered);
    answer.more["money"] = money_json(line);
}

} // namespace headwater::batch
