// SPDX-License-Identifier: Apache-2.0
// What the builder has gathered from the stream, and how it becomes a line: belongings go to
// their owners, items that tell of the same handing over become one, holders are put in order.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "core/analysis/supply_line.h"
#include "core/base/error.h"
#include "core/base/task.h"
#include "core/model/evidence.h"
#include "core/model/schema.h"
#include "core/network/filter.h"

namespace headwater {

struct SupplyRecords {
    /// What a link is to the line; a mark ties a seizure or consignment to who had it and where.
    enum class Use : std::uint8_t { none, movement, payment, ownership, mark };

    struct KeptEntity {
        Entity entity;
        Pole pole = Pole::object;
    };
    struct Item {
        Evidence evidence;
        double worth = 0;
        std::string force;
    };
    struct KeptLink {
        Link link;
        Use use = Use::none;
        std::uint32_t from = 0; ///< place in `entities`
        std::uint32_t to = 0;
        std::vector<Item> items;

        /// An item on it is not refuted, or there is none at all.
        bool is_credible() const {
            return items.empty() ||
                   std::ranges::any_of(items, [](const Item& item) { return item.worth > 0; });
        }
    };

    std::int64_t revision = 0;
    Filter filter;
    std::vector<KeptEntity> entities;
    std::vector<KeptLink> links;
};

/// Without stages, arcs and graph.
Result<SupplyLine> assemble_line(SupplyRecords records, Task& task);

} // namespace headwater
