// SPDX-License-Identifier: Apache-2.0
// Builds a Network from records streamed one at a time, in any order of arrival within a noun:
// first all entities, then all links, then all evidence; sources at any time.
#pragma once

#include <memory>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/model/evidence.h"
#include "core/model/source.h"
#include "core/network/network.h"

namespace headwater {

/// What the builder needs of one item of evidence; the case resolves grade and refutation.
struct Backing {
    std::int64_t subject = 0; ///< of the link
    std::int64_t source = 0;
    double worth = 0.5; ///< 0: refuted
    double weight = 1;
    bool dated = false;
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::string warrant = {};     ///< under which it was collected, as recorded
    EntityId warrant_target = {}; ///< whom that means; 0: nobody for certain
};

class NetworkBuilder {
public:
    NetworkBuilder(const Schema& schema, Filter filter, std::int64_t revision);
    ~NetworkBuilder();

    void add(const Entity& entity);
    void add(const Link& link);
    void add(const Source& source);
    void add(const Backing& backing);

    /// Orders, folds and compresses. Links without evidence count with the worth of F6 (0.5).
    Result<Network> finish(Task& task);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace headwater
