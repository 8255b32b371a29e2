// SPDX-License-Identifier: Apache-2.0
// A small case written down record by record, and the network that the builder makes of it.
#pragma once

#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "core/base/moment.h"
#include "core/network/builder.h"

namespace headwater::test {

/// Ids are given out in the order of writing.
struct Story {
    std::vector<Entity> entities;
    std::vector<Link> links;
    std::vector<Backing> backings;

    EntityId entity(const std::string& kind, const std::string& label) {
        const EntityId id{static_cast<std::int64_t>(entities.size()) + 1};
        entities.push_back({id, kind, label, {}});
        return id;
    }
    EntityId person(const std::string& label) { return entity("person", label); }

    std::int64_t link(const std::string& kind, EntityId from, EntityId to, bool directed = false) {
        const LinkId id{static_cast<std::int64_t>(links.size()) + 1001};
        Link made;
        made.id = id;
        made.kind = kind;
        made.from = from;
        made.to = to;
        made.directed = directed;
        links.push_back(made);
        return id.value;
    }
    void back(std::int64_t link, std::int64_t source, double worth, double weight = 1,
              const std::string& when = "") {
        Backing backing{link, source, worth, weight, !when.empty(), 0, 0};
        if (!when.empty()) {
            const auto moment = parse_moment(when);
            REQUIRE(moment);
            backing.first = moment->first;
            backing.last = moment->last;
        }
        backings.push_back(backing);
    }

    Result<Network> try_network(const Filter& filter) const {
        NetworkBuilder builder(built_in_schema(), filter, 42);
        for (const auto& entity : entities)
            builder.add(entity);
        for (const auto& link : links)
            builder.add(link);
        for (const auto& backing : backings)
            builder.add(backing);
        Task task;
        return builder.finish(task);
    }
    Network network(const Filter& filter = {}) const {
        auto made = try_network(filter);
        REQUIRE(made);
        return *made;
    }
};

} // namespace headwater::test
