// SPDX-License-Identifier: Apache-2.0
// What the evidence says of everything on a chart: how sure each record is at best, and when
// something happened. An item has what its ties have as well.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/moment.h"
#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/desk/scene_records.h"

namespace headwater {

class EvidenceFacts {
public:
    /// Read once; evidence that was refuted says nothing.
    static Result<EvidenceFacts> of(const Case& the_case, const SceneRecords& records, Task& task);

    /// Of each slot the worth of its best evidence; -1: there is none.
    const std::vector<float>& worths() const { return m_worths; }
    /// The slots where something may have happened between those seconds, both included.
    std::vector<bool> seen_within(std::int64_t first, std::int64_t last,
                                  const SceneRecords& records) const;

private:
    struct Dated {
        std::uint32_t slot;
        std::int64_t first, last;
    };
    std::vector<float> m_worths;
    std::vector<Dated> m_dated;
};

} // namespace headwater
