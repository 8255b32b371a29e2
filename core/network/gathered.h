// SPDX-License-Identifier: Apache-2.0
// What the builder has gathered from the stream before it becomes a network: the records cut
// down to what a network needs, with places in these lists instead of ids.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/network/network.h"

namespace headwater {

struct GatheredEntity {
    Actor actor;
    Pole pole = Pole::object;
    bool may_be_ranked = false;
    bool service = false; ///< a call centre, a taxi: the case says so
};

struct GatheredLink {
    LinkId id;
    std::uint32_t from = 0; ///< place in `entities`
    std::uint32_t to = 0;
    double kind_worth = 1;
    Layer layer = Layer::other;
    bool directed = false;
    bool wanted = true;    ///< its kind passes the filter
    bool backed = false;   ///< has evidence, inside the window or not
    bool credible = false; ///< has evidence that is not refuted, or none at all
};

struct GatheredItem {
    std::uint32_t link = 0; ///< place in `links`
    bool dated = false;
    std::int64_t source = 0;
    double worth = 0;
    double weight = 1;
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::uint32_t warrant = 0; ///< 1 + place in `warrants`; 0: none is named
};

struct GatheredWarrant {
    std::string name;
    std::optional<std::uint32_t> target; ///< place in `entities`
};

struct Gathered {
    std::vector<GatheredEntity> entities;
    std::vector<GatheredLink> links;
    std::vector<GatheredItem> items;             ///< of wanted links, inside the window
    std::map<std::int64_t, std::string> sources; ///< titles by id
    std::vector<GatheredWarrant> warrants;       ///< in the order of their arrival
};

} // namespace headwater
