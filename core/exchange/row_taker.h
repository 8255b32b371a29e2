// SPDX-License-Identifier: Apache-2.0
// What turns rows into records: one for each shape of file.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/exchange/batch.h"
#include "core/exchange/columns.h"
#include "core/exchange/import_spec.h"
#include "core/exchange/ledger.h"
#include "core/exchange/table.h"
#include "core/model/schema.h"

namespace headwater {

class RowTaker {
public:
    virtual ~RowTaker() = default;
    /// Called once before the first row; without a header the names are empty, one a column.
    virtual Result<void> begin(const std::vector<std::string>& headers) = 0;
    virtual void take(const TableRow& row) = 0;
    /// How many rows of the balance the row is.
    virtual std::uint64_t rows_in(const TableRow&) const { return 1; }
    /// Called once after the last row.
    virtual void end() {}
};

/// What all takers work on.
struct Desk {
    const ImportSpec& spec;
    const Schema& schema;
    Batch& batch;
    Ledger& ledger;
    std::string header_place = {}; ///< of what begin() gets: "row 1", "sheet May, row 3"
};

using MakeTaker = std::function<std::unique_ptr<RowTaker>(const Desk&)>;

std::unique_ptr<RowTaker> make_edge_rows(const Desk& desk);
std::unique_ptr<RowTaker> make_matrix_rows(const Desk& desk);
std::unique_ptr<RowTaker> make_entity_rows(const Desk& desk);

/// A kind by its name, or by its label or plural as people write it; null: there is none.
const EntityKind* entity_kind_called(const Schema& schema, std::string_view text);
const LinkKind* link_kind_called(const Schema& schema, std::string_view text);

/// Fails where the specification names a kind that the schema does not have.
Result<void> check_kinds(const Desk& desk);

/// "property.owner" is the property "owner" and nothing else.
bool is_property_field(std::string_view field);
/// The property that a field names, without that prefix.
std::string_view property_name(std::string_view field);

class Columns;
/// Rejects the row where it has fewer cells than the specification needs.
bool is_too_short(Ledger& ledger, const Columns& columns, const TableRow& row);

/// "row 12", "sheet May, row 12".
std::string row_place(const TableRow& row);

} // namespace headwater
