// SPDX-License-Identifier: Apache-2.0
// Lists of the case in the order of a column, a window at a time: what tables on the screen page
// through without loading a million rows.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headwater {

enum class RecordList { entities, links, evidence, sources };

struct ListOrder {
    RecordList list = RecordList::entities;
    std::string column = {}; ///< one of columns_of(list); empty: as they came
    bool descending = false;
    std::string kind = {};   ///< entities and links: only of this kind; empty: all
    std::int64_t of = 0;     ///< links: of this entity; evidence: on this entity or link; 0: all
    std::int64_t source = 0; ///< evidence: from this source; 0: all
};

/// What a list can be ordered by: "label", "kind", "links", "evidence" ...
std::vector<std::string_view> columns_of(RecordList list);

/// True: the file keeps this order, and a page of a million rows comes at once.
bool is_quick(const ListOrder& order);

} // namespace headwater
