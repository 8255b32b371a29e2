// SPDX-License-Identifier: Apache-2.0
#include "core/desk/analyses.h"

#include <algorithm>
#include <unordered_map>

#include "core/desk/analysis_runs.h"
#include "core/desk/networks.h"

namespace headwater {

namespace {

using Rows = std::vector<AnalysisRow>;

AnalysisRow row_of(const MeasureRow& m) {
    return {
        m.name,        m.question,       m.definition,    m.source, m.caveat,   Speaks::of_entities,
        Names::nobody, m.uses_direction, m.uses_strength, 0,        run_measure};
}

AnalysisRow row_of(const GroupingRow& g) {
    const std::string_view name = g.name;
    const bool weighs = name == "communities" || name == "label-propagation";
    return {g.name,   g.question,        g.definition,  g.source,
            g.caveat, Speaks::of_groups, Names::nobody, name == "components",
            weighs,   g.usual_size,      run_grouping};
}

Rows all_rows() {
    Rows rows;
    for (const MeasureRow& measure : measures())
        rows.push_back(row_of(measure));
    for (const GroupingRow& grouping : groupings())
        rows.push_back(row_of(grouping));
    rows.insert(rows.end(), own_rows().begin(), own_rows().end());
    return rows;
}

struct TopicWords {
    const char* name;
    const char* question;
    std::vector<std::string_view> rows;
};

const std::vector<TopicWords>& topic_words() {
    static const std::vector<TopicWords> words{
        {"flow",
         "Who controls the flow?",
         {"betweenness", "betweenness-sampled", "betweenness-between", "percolation",
          "link-betweenness", "lieutenants"}},
        {"reach",
         "Who reaches everyone soonest?",
         {"harmonic", "closeness", "closeness-in", "key-players-reach", "temporal-closeness",
          "temporal-reach"}},
        {"contacts",
         "Who has the most contacts?",
         {"degree", "in-degree", "out-degree", "strength"}},
        {"standing",
         "Who is tied to those who matter?",
         {"eigenvector", "pagerank", "katz", "hubs", "authorities"}},
        {"loss",
         "Without whom does it fall apart?",
         {"fragmentation", "distance-fragmentation", "loss-of-reach", "cut-points", "bridges",
          "key-players", "key-players-distance", "collective-influence"}},
        {"brokers",
         "Who stands between groups?",
         {"effective-size", "constraint", "coordinator", "gatekeeper", "representative", "liaison",
          "itinerant", "betweenness-between-groups"}},
        {"dense", "Who sits in the thick of it?", {"coreness", "clustering"}},
        {"together",
         "Who belongs together?",
         {"communities", "components", "clique-percolation", "innermost-core",
          "label-propagation"}},
        {"connected",
         "How are these connected?",
         {"connections", "path", "all-paths", "earliest-arrival", "latest-departure",
          "reach-in-time", "hidden-ties"}},
    };
    return words;
}

std::vector<Topic> all_topics() {
    std::vector<Topic> topics;
    for (const TopicWords& words : topic_words()) {
        Topic topic{words.name, words.question, {}};
        for (const std::string_view name : words.rows)
            if (const AnalysisRow* row = find_analysis(name)) topic.rows.push_back(row);
        topics.push_back(std::move(topic));
    }
    return topics;
}

Result<std::vector<Vertex>> vertices_of(const Network& network, const std::vector<EntityId>& ids) {
    if (ids.empty()) return std::vector<Vertex>{};
    std::unordered_map<EntityId, Vertex> there;
    for (Vertex v = 0; v < network.vertices(); ++v)
        there.emplace(network.actors[v].id, v);
    std::vector<Vertex> vertices;
    for (const EntityId id : ids) {
        const auto found = there.find(id);
        if (found == there.end())
            return fail("Somebody who was chosen is not in this part of the case. Widen the dates, "
                        "kinds or grades, or choose the owner of a phone or an account.");
        vertices.push_back(found->second);
    }
    return vertices;
}

Result<void> check_names(const AnalysisRow& row, const Asked& asked) {
    const std::size_t count = asked.chosen.size();
    switch (row.names) {
    case Names::nobody:
        return {};
    case Names::one:
        if (count != 1) return fail("Choose one to start from.");
        return {};
    case Names::two:
        if (count != 2) return fail("Choose two: where it starts, and where it ends.");
        return {};
    case Names::several:
        if (count < 2) return fail("Choose two or more.");
        return {};
    case Names::two_sets:
        if (count == 0 || asked.others.empty())
            return fail("Choose on both sides who is asked about.");
        return {};
    }
    return {};
}

} // namespace

std::span<const AnalysisRow> analyses() {
    static const Rows rows = all_rows();
    return rows;
}

bool goes_by_time(const AnalysisRow& row) {
    if (const MeasureRow* measure = find_measure(row.name)) return measure->uses_wait;
    const std::string_view name = row.name;
    return name == "earliest-arrival" || name == "latest-departure" || name == "reach-in-time";
}

const AnalysisRow* find_analysis(std::string_view name) {
    for (const AnalysisRow& row : analyses())
        if (row.name == name) return &row;
    return nullptr;
}

std::span<const Topic> topics() {
    static const std::vector<Topic> all = all_topics();
    return all;
}

const Topic* find_topic(std::string_view name) {
    for (const Topic& topic : topics())
        if (topic.name == name) return &topic;
    return nullptr;
}

const Topic* topic_of(std::string_view analysis) {
    for (const Topic& topic : topics())
        for (const AnalysisRow* row : topic.rows)
            if (row->name == analysis) return &topic;
    return nullptr;
}

Result<Finding> answer(const Network& network, const Inquiry& inquiry, Task& task) {
    const AnalysisRow* row = find_analysis(inquiry.analysis);
    if (row == nullptr) return fail("There is no analysis named '%1'.", {inquiry.analysis});
    TRY(auto chosen, vertices_of(network, inquiry.chosen));
    TRY(auto others, vertices_of(network, inquiry.others));
    const Asked asked{network, inquiry, std::move(chosen), std::move(others)};
    TRY_VOID(check_names(*row, asked));
    TRY(Finding finding, row->run(asked, task));
    if (!task.may_go_on()) return stopped(); // what it cites may be half read
    return finding;
}

Result<Answered> answer(const Case& the_case, const Schema& schema, const Inquiry& inquiry,
                        Task& task) {
    Answered answered;
    TRY(answered.network, network_of(the_case, schema, inquiry.filter, task));
    if (answered.network.vertices() == 0)
        return fail("There is nothing to analyse: nothing passes the filter. Import a file, or "
                    "widen the kinds, the dates or the grades.");
    TRY(answered.finding, answer(answered.network, inquiry, task));
    return answered;
}

} // namespace headwater
