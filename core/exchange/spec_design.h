// SPDX-License-Identifier: Apache-2.0
// Changing which column means what, one column at a time, so that the specification stays whole.
#pragma once

#include <string>
#include <string_view>

#include "core/exchange/import_spec.h"

namespace headwater {

/// The field that the column means; empty: none.
std::string field_of(const ImportSpec& spec, std::string_view column);

/// Whether several columns may mean it: names are joined, properties have several values.
bool may_have_several(std::string_view field, const ImportSpec& spec);

/// The column means that field from now on (empty: nothing). A field that only one column can mean
/// leaves the column that had it.
void assign(ImportSpec& spec, const std::string& column, const std::string& field);

/// Ties or lists: columns without a meaning in the new shape lose theirs, the rest stays.
void reshape(ImportSpec& spec, ImportSpec::Shape shape);

} // namespace headwater
