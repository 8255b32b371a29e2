// SPDX-License-Identifier: Apache-2.0
// What a changeset says, row by row: the history of one record is read from these.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/error.h"

namespace headwater {

using Value = std::variant<std::int64_t, double, std::string>;

/// One row that a step added, amended or removed. Values stand in the order of the columns; of an
/// amended row there are the primary key (in `before`) and the columns that changed.
struct RowChange {
    enum class Way { added, amended, removed };

    std::string table;
    Way way = Way::added;
    std::vector<std::optional<Value>> before; ///< empty where the row was added
    std::vector<std::optional<Value>> after;  ///< empty where the row was removed
};

/// In no particular order; return false from the visitor to end early. Fails where the bytes are
/// no changeset.
Result<void> each_change(std::string_view changeset,
                         const std::function<bool(const RowChange&)>& visit);

/// 0 and empty where the column is not there or is of another type.
std::int64_t integer_at(const std::vector<std::optional<Value>>& row, std::size_t column);
double real_at(const std::vector<std::optional<Value>>& row, std::size_t column);
std::string text_at(const std::vector<std::optional<Value>>& row, std::size_t column);

} // namespace headwater
