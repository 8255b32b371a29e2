// SPDX-License-Identifier: Apache-2.0
// Lines for tests: handings over written down one by one, or drawn at random.
#pragma once

#include <map>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/analysis/supply_builder.h"
#include "core/base/moment.h"

namespace headwater::support {

struct Handover {
    std::string from = {};
    std::string to = {};
    double kilograms = 0;
    std::string day = {};
    std::string stage = {};
    std::string consignment = {};
    std::string place = {};
    double worth = .8;
};

/// Records as a case would stream them; further entities and links may be added before `line`.
class LineOfRecords {
public:
    EntityId entity(const std::string& label, const std::string& kind = "person",
                    std::vector<Property> properties = {}) {
        const auto [found, is_new] = m_ids.try_emplace(label, EntityId{});
        if (is_new) {
            found->second = {++m_last};
            m_entities.push_back({found->second, kind, label, std::move(properties)});
        }
        return found->second;
    }

    void link(const std::string& kind, const std::string& from, const std::string& to,
              const Handover& told = {}) {
        Link link{{++m_last}, kind, entity(from), entity(to), true, {}, {}, {}};
        for (const auto& [name, value] : {std::pair{"stage", told.stage},
                                          {"consignment", told.consignment},
                                          {"place", told.place}})
            if (!value.empty()) link.properties.push_back({name, value});
        m_links.push_back(std::move(link));
        tell_again(told);
    }
    /// One more item of evidence on the newest link.
    void tell_again(const Handover& told) {
        Evidence evidence;
        evidence.id = {++m_last};
        evidence.subject = m_links.back().id.value;
        evidence.source = {1};
        evidence.happened = told.day;
        evidence.amount = told.kilograms;
        evidence.unit = "kg";
        m_items.push_back({evidence, told.worth});
    }

    void hand_over(const Handover& told) { link("shipment", told.from, told.to, told); }

    SupplyLine line(const Filter& filter = {}) const {
        SupplyBuilder builder(built_in_schema(), filter, 1);
        for (const Entity& entity : m_entities)
            builder.add(entity);
        for (const Link& link : m_links)
            builder.add(link);
        for (const auto& [evidence, worth] : m_items)
            builder.add(evidence, worth, Source{});
        Task task;
        auto line = builder.finish(task);
        if (!line) throw std::runtime_error(line.error().message.in_english());
        return std::move(*line);
    }

private:
    std::int64_t m_last = 1;
    std::map<std::string, EntityId> m_ids;
    std::vector<Entity> m_entities;
    std::vector<Link> m_links;
    std::vector<std::pair<Evidence, double>> m_items;
};

inline SupplyLine line_of(const std::vector<Handover>& handovers) {
    LineOfRecords records;
    for (const Handover& one : handovers)
        records.hand_over(one);
    return records.line();
}

inline Vertex holder_of(const SupplyLine& line, const std::string& label) {
    for (Vertex v = 0; v < line.size(); ++v)
        if (line.label(v) == label) return v;
    throw std::out_of_range(label);
}

/// The example of a supply line: two origins, a wholesaler, two carriers, a distributor, two ends.
inline std::vector<Handover> example_line() {
    return {{"O1", "W", 3}, {"O2", "W", 2}, {"W", "T1", 4}, {"W", "T2", 2}, {"T1", "P", 3},
            {"T2", "P", 2}, {"P", "D1", 3}, {"P", "D2", 2}, {"T1", "D1", 1}};
}

/// Up to `most` holders "a" "b" ...; arcs lead from earlier letters to later ones, dated at random.
inline std::vector<Handover> random_line(std::uint64_t seed, int most) {
    std::mt19937_64 random(seed);
    const int holders = 2 + static_cast<int>(random() % static_cast<unsigned>(most - 1));
    std::vector<Handover> handovers;
    for (int a = 0; a < holders; ++a)
        for (int b = a + 1; b < holders; ++b) {
            if (random() % 100 >= 40) continue;
            Handover one{std::string(1, static_cast<char>('a' + a)),
                         std::string(1, static_cast<char>('a' + b)),
                         static_cast<double>(1 + random() % 5)};
            one.day = "2024-03-1" + std::to_string(random() % 10);
            one.worth = .3 + .1 * static_cast<double>(random() % 6);
            handovers.push_back(one);
        }
    return handovers;
}

} // namespace headwater::support
