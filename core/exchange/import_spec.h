// SPDX-License-Identifier: Apache-2.0
// Which column of a file means what; kept as JSON so that next month's file is one click.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/moment.h"

namespace headwater {

/// What a row must say in a column, folded; an empty text: anything at all.
struct RowCondition {
    std::string column;
    bool is = true; ///< false: must not say it
    std::string text;
    bool operator==(const RowCondition&) const = default;
};

struct ImportSpec {
    /// `records`: the file tells entities and links of its own; columns mean nothing.
    enum class Shape { edges, matrix, entities, records };

    std::string name;
    Shape shape = Shape::edges;
    /// Field -> header of the column (or its number from 1 where there is no header).
    /// Edges: from to with kind label directed strength, and of the evidence time clock end
    /// duration weight amount unit id place grade quotation recorded_by learnt warrant source
    /// in_source property refuted. "with" holds several other ends, parted by semicolons; "clock"
    /// is the time of day where the date stands in a column of its own; "place" is where it
    /// happened (kept in the quotation), "in_source" where the source says so; where "way" says
    /// incoming, from and to change places. "from.NAME" and
    /// "to.NAME" are properties of either end ("from.kind" its kind); any other name is a
    /// property of the link.
    /// Entities: label kind id owner and the fields of evidence; a name of an entity kind
    /// (phone, account, vehicle) makes such entities, parted by semicolons, and ties them to the
    /// row's; any other name is a property.
    /// "property.NAME" is always a property and "evidence.NAME" always of the evidence, whatever
    /// else NAME could mean. What stands in a column without a meaning is quoted (edges) or
    /// becomes a property (entities). A matrix needs no columns.
    std::map<std::string, std::string> columns;
    /// Further columns of fields: of "label", "from" and "to" they are joined by blanks (surname
    /// and given name), of a property each is a value.
    std::vector<std::pair<std::string, std::string>> more_columns;
    /// Field -> what every row says there: "unit" is "VND".
    std::map<std::string, std::string> constants;
    /// Rows that count; the others are skipped.
    std::vector<RowCondition> only;
    std::string entity_kind = "person";
    std::string to_kind; ///< kind of the other end; empty: entity_kind
    std::string link_kind = "contact";
    bool directed = false;
    std::string encoding;  ///< empty: recognised
    std::string delimiter; ///< empty: recognised
    bool has_header = true;
    std::uint64_t header_row =
        0;             ///< the row of the header, from 1; 0: the first that says anything
    std::string sheet; ///< of a workbook; empty: every one of the same columns
    DateOrder date_order = DateOrder::day_first;
    bool decimal_comma = false;

    std::string source_title; ///< empty: the file's name
    std::string grade;        ///< of the source; empty: F6
    std::string marking;
    std::vector<std::string> headers; ///< by which the file is recognised next time
};

Result<ImportSpec> parse_import_spec(std::string_view json);
std::string json_of(const ImportSpec& spec);

} // namespace headwater
