// SPDX-License-Identifier: Apache-2.0
// Builds the line from records streamed one at a time: first all entities, then all links, then
// all evidence. Hides which kinds carry goods, which only mark them, and whose account is whose.
#pragma once

#include <memory>

#include "core/analysis/supply_line.h"
#include "core/base/error.h"
#include "core/base/task.h"
#include "core/model/evidence.h"
#include "core/model/schema.h"
#include "core/model/source.h"
#include "core/network/filter.h"

namespace headwater {

class SupplyBuilder {
public:
    /// Of the filter dates and confidence count.
    SupplyBuilder(const Schema& schema, Filter filter, std::int64_t revision);
    ~SupplyBuilder();

    void add(const Entity& entity);
    void add(const Link& link);
    /// `worth` as its grade resolves; refuted: 0.
    void add(const Evidence& evidence, double worth, const Source& source);

    /// Stages are inferred, arcs are made. Error: a date of the filter that is none, or stopped.
    Result<SupplyLine> finish(Task& task);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace headwater
