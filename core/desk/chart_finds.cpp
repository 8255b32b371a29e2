// SPDX-License-Identifier: Apache-2.0
#include "core/desk/chart_finds.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "core/analysis/routes.h"
#include "core/desk/contact_counts.h"
#include "core/desk/scene_network.h"

namespace headwater {

namespace {

constexpr const char* between = " \xc2\xb7 ";

std::vector<Vertex> vertices_of(const ChartScene& scene, const Chosen& chosen) {
    std::vector<Vertex> vertices;
    for (Vertex v = 0; v < scene.items.size(); ++v)
        if (chosen.contains(scene.items[v].record)) vertices.push_back(v);
    return vertices;
}

Result<std::vector<Vertex>> at_least_two(const ChartScene& scene, const Chosen& chosen) {
    auto vertices = vertices_of(scene, chosen);
    if (vertices.size() < 2) return fail("Select two things or more on the chart first.");
    return vertices;
}

ChartHit hit_of(const ChartScene& scene, std::size_t item, Message beside = {}) {
    return {{scene.items[item].record}, scene.items[item].label, std::move(beside)};
}

Message steps_words(std::size_t steps) {
    return steps == 1 ? say("1 step") : say("%1 steps", {std::to_string(steps)});
}

ChartHit hit_of(const ChartScene& scene, const Route& route) {
    ChartHit hit;
    for (const Vertex v : route.stops) {
        hit.records.push_back(scene.items[v].record);
        hit.names += (hit.names.empty() ? "" : between) + scene.items[v].label;
    }
    hit.records.insert(hit.records.end(), route.records.begin(), route.records.end());
    hit.beside = steps_words(route.stops.size() - 1);
    return hit;
}

/// Sweeps outwards from the chosen along ties of the wanted kind.
class Reach {
public:
    Reach(const ChartScene& scene, const std::string& link_kind)
        : m_steps(scene.items.size(), unreached), m_neighbours(scene.items.size()) {
        for (const ChartLink& link : scene.links) {
            if (link.guessed || (!link_kind.empty() && link.kind != link_kind)) continue;
            m_neighbours[link.from].push_back(static_cast<std::uint32_t>(link.to));
            m_neighbours[link.to].push_back(static_cast<std::uint32_t>(link.from));
        }
    }
    static constexpr auto unreached = static_cast<std::uint32_t>(-1);

    Result<void> go(const std::vector<Vertex>& from, std::uint32_t steps, Task& task) {
        std::vector<std::uint32_t> rim(from.begin(), from.end());
        for (const std::uint32_t v : rim)
            m_steps[v] = 0;
        for (std::uint32_t step = 1; step <= steps && !rim.empty(); ++step) {
            if (!task.may_go_on()) return stopped();
            std::vector<std::uint32_t> next;
            for (const std::uint32_t v : rim)
                for (const std::uint32_t w : m_neighbours[v])
                    if (m_steps[w] == unreached) {
                        m_steps[w] = step;
                        next.push_back(w);
                    }
            rim = std::move(next);
        }
        return {};
    }
    std::uint32_t steps(std::size_t item) const { return m_steps[item]; }

private:
    std::vector<std::uint32_t> m_steps;
    std::vector<std::vector<std::uint32_t>> m_neighbours;
};

Message contacts_words(std::uint32_t count) {
    return count == 1 ? say("1 contact") : say("%1 contacts", {std::to_string(count)});
}

/// The most contacts first.
auto by_contacts(const ChartScene& scene, const ContactCounts& counts) {
    return [&](std::size_t i) {
        const ChartItem& item = scene.items[i];
        return std::tuple(~counts.counts[i], std::string_view(item.label), item.record);
    };
}

} // namespace

Result<ChartHits> find_paths(const ChartScene& scene, const Chosen& chosen, std::size_t most,
                             Task& task) {
    TRY(const auto vertices, at_least_two(scene, chosen));
    const Network network = network_on(scene);
    Finding finding;
    if (vertices.size() == 2) {
        const RouteQuestion question{.from = vertices[0], .to = vertices[1], .routes = most};
        TRY(finding, find_routes(network, question, {}, task));
    } else {
        TRY(finding, find_connections(network, vertices, {}, task));
    }
    ChartHits found;
    for (const Route& route : finding.routes)
        found.hits.push_back(hit_of(scene, route));
    if (found.hits.empty()) found.said = say("No path on the chart connects them.");
    return found;
}

Result<ChartHits> find_connecting_network(const ChartScene& scene, const Chosen& chosen,
                                          Task& task) {
    TRY(const auto vertices, at_least_two(scene, chosen));
    TRY(const Finding finding, find_connections(network_on(scene), vertices, {}, task));
    std::vector<std::size_t> members;
    for (const Group& group : finding.groups)
        members.insert(members.end(), group.members.begin(), group.members.end());
    std::erase_if(members, [&](std::size_t v) { return chosen.contains(scene.items[v].record); });
    const ContactCounts counts(scene);
    std::ranges::sort(members, {}, by_contacts(scene, counts));
    ChartHits found;
    for (const std::size_t v : members)
        found.hits.push_back(hit_of(scene, v, contacts_words(counts.counts[v])));
    if (finding.routes.empty())
        found.said = say("No path on the chart connects them.");
    else if (members.empty())
        found.said = say("Nobody stands between them: they are linked directly.");
    return found;
}

Result<ChartHits> find_linked(const ChartScene& scene, const Chosen& chosen, const LinkedWish& wish,
                              Task& task) {
    const auto vertices = vertices_of(scene, chosen);
    if (vertices.empty()) return fail("Select something on the chart first.");
    Reach reach(scene, wish.link_kind);
    TRY_VOID(reach.go(vertices, wish.steps, task));
    std::vector<std::size_t> linked;
    for (std::size_t i = 0; i < scene.items.size(); ++i) {
        const bool near = reach.steps(i) != Reach::unreached && reach.steps(i) > 0;
        if (near && (wish.kind.empty() || scene.items[i].kind == wish.kind)) linked.push_back(i);
    }
    const ContactCounts counts(scene);
    std::ranges::sort(linked, {}, by_contacts(scene, counts));
    std::ranges::stable_sort(linked, {}, [&](std::size_t i) { return reach.steps(i); });
    ChartHits found;
    for (const std::size_t i : linked)
        found.hits.push_back(hit_of(scene, i, steps_words(reach.steps(i))));
    return found;
}

ChartHits list_most_connected(const ChartScene& scene, const std::string& kind, std::size_t most) {
    const ContactCounts counts(scene);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < scene.items.size(); ++i)
        if (kind.empty() || scene.items[i].kind == kind) order.push_back(i);
    std::ranges::sort(order, {}, by_contacts(scene, counts));
    order.resize(std::min(order.size(), most));
    ChartHits found;
    for (const std::size_t i : order)
        found.hits.push_back(hit_of(scene, i, contacts_words(counts.counts[i])));
    return found;
}

ChartHits hits_of(const ChartScene& scene, const std::vector<std::int64_t>& records) {
    ChartHits found;
    const auto is_asked = [&](std::int64_t record) {
        return std::ranges::binary_search(records, record);
    };
    for (std::size_t i = 0; i < scene.items.size(); ++i)
        if (is_asked(scene.items[i].record)) found.hits.push_back(hit_of(scene, i));
    for (const ChartLink& link : scene.links)
        if (is_asked(link.record))
            found.hits.push_back(
                {{link.record},
                 scene.items[link.from].label + between + scene.items[link.to].label,
                 {}});
    std::ranges::sort(found.hits, {}, [](const ChartHit& hit) {
        return std::tuple(std::string_view(hit.names), hit.records.front());
    });
    return found;
}

} // namespace headwater
