// SPDX-License-Identifier: Apache-2.0
// Records as nodes and edges with attributes, in the names that read_attribute knows again: one
// edge an item of evidence. What graph files are written from.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/exchange/record_lookup.h"

namespace headwater {

/// Name and value; a name may repeat. The label is not among them.
using Attributes = std::vector<Property>;

Attributes attributes_of(const Entity& entity);
/// `item` may be null: a link without evidence.
Attributes attributes_of(const Link& link, const Evidence* item, const Source* source);

using TakeEdge =
    std::function<Result<void>(const Link& link, const Evidence* item, const Attributes&)>;
/// Hands out every link once an item of its evidence; one whose end is missing is left out.
/// Returns how many edges there are.
Result<std::uint64_t> each_edge(const Records& records, const RecordLookup& lookup,
                                const TakeEdge& take, Task& task);

/// The names that the attributes of nodes and of edges have, in their order.
struct AttributeNames {
    std::vector<std::string> nodes, edges;
};
AttributeNames attribute_names(const Records& records);

/// What files of nodes and edges do not hold of these records.
std::vector<Message> losses_of_graph(const Records& records);

} // namespace headwater
