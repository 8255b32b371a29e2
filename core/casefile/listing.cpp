// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/listing.h"

#include <algorithm>
#include <array>

#include "core/casefile/case_state.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

struct Column {
    RecordList list;
    std::string_view name;
    std::string_view sql;      ///< of the row `r`
    bool kept = false;         ///< an index keeps the order of all rows
    bool kept_in_kind = false; ///< and the order within one kind
};

constexpr std::array columns{
    Column{RecordList::entities, "label", "r.folded", true, true},
    Column{RecordList::entities, "kind", "r.kind", true, true},
    Column{RecordList::entities, "links",
           "(SELECT count(*) FROM link WHERE from_entity = r.id) + "
           "(SELECT count(*) FROM link WHERE to_entity = r.id)"},
    Column{RecordList::entities, "evidence",
           "(SELECT count(*) FROM evidence WHERE subject = r.id)"},
    Column{RecordList::links, "kind", "r.kind", true, true},
    Column{RecordList::links, "from", "(SELECT folded FROM entity WHERE id = r.from_entity)"},
    Column{RecordList::links, "to", "(SELECT folded FROM entity WHERE id = r.to_entity)"},
    Column{RecordList::links, "strength", "r.strength"},
    Column{RecordList::links, "evidence", "(SELECT count(*) FROM evidence WHERE subject = r.id)"},
    Column{RecordList::evidence, "source", "r.source", true},
    Column{RecordList::evidence, "place", "r.place"},
    Column{RecordList::evidence, "happened", "r.happened"},
    Column{RecordList::evidence, "learnt", "r.learnt"},
    Column{RecordList::evidence, "grade", "r.grade"},
    Column{RecordList::evidence, "refuted", "r.refuted"},
    Column{RecordList::sources, "title", "fold(r.title)"},
    Column{RecordList::sources, "kind", "r.kind"},
    Column{RecordList::sources, "grade", "r.grade"},
    Column{RecordList::sources, "received", "r.received"},
    Column{RecordList::sources, "evidence", "(SELECT count(*) FROM evidence WHERE source = r.id)"},
};

const Column* column_of(const ListOrder& order) {
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& column) {
        return column.list == order.list && column.name == order.column;
    });
    return found == columns.end() ? nullptr : &*found;
}

std::string_view table_of(RecordList list) {
    constexpr std::array<std::string_view, 4> tables{"entity", "link", "evidence", "source"};
    return tables[static_cast<std::size_t>(list)];
}

/// `kind` is ?1, `of` is ?2 and `source` is ?5, where they are used.
std::string rows_sql(const ListOrder& order) {
    std::string sql = std::string(" FROM ").append(table_of(order.list)).append(" r");
    std::string_view before = " WHERE ";
    const auto narrow = [&](std::string_view condition) {
        sql.append(before).append(condition);
        before = " AND ";
    };
    const bool kinds = order.list == RecordList::entities || order.list == RecordList::links;
    // What hangs on one entity is few, what is of one kind is many: the plus keeps SQLite from
    // going through the many.
    if (kinds && !order.kind.empty()) narrow(order.of == 0 ? "r.kind = ?1" : "+r.kind = ?1");
    if (order.of != 0 && order.list == RecordList::links)
        narrow("(r.from_entity = ?2 OR r.to_entity = ?2)");
    if (order.of != 0 && order.list == RecordList::evidence) narrow("r.subject = ?2");
    if (order.source != 0 && order.list == RecordList::evidence) narrow("r.source = ?5");
    return sql;
}

/// Rows that are alike come in the order of their ids, so that pages never overlap. Within one
/// kind the index on kind and name wants both to be named.
std::string order_sql(const ListOrder& order) {
    const std::string way = order.descending ? " DESC" : "";
    const Column* const column = column_of(order);
    if (!column) return " ORDER BY r.id" + way;
    std::string sql = " ORDER BY " + std::string(column->sql) + way;
    if (order.list == RecordList::entities && column->name == "label" && order.kind.empty())
        sql += ", r.kind" + way;
    if (order.list == RecordList::entities && column->name == "kind") sql += ", r.folded" + way;
    return sql + ", r.id" + way;
}

Result<Statement*> ask(Database& database, const std::string& sql, const ListOrder& order) {
    TRY(auto* rows, database.statement(sql));
    if (sql.find("?1") != std::string::npos) rows->bind(1, std::string_view(order.kind));
    if (sql.find("?2") != std::string::npos) rows->bind(2, order.of);
    if (sql.find("?5") != std::string::npos) rows->bind(5, order.source);
    return rows;
}

Result<std::vector<std::int64_t>> numbers_of(Statement& rows) {
    std::vector<std::int64_t> numbers;
    TRY_VOID(each_row(rows, [&] {
        numbers.push_back(rows.integer(0));
        return true;
    }));
    rows.reset();
    return numbers;
}

} // namespace

std::vector<std::string_view> columns_of(RecordList list) {
    std::vector<std::string_view> names;
    for (const Column& column : columns)
        if (column.list == list) names.push_back(column.name);
    return names;
}

bool is_quick(const ListOrder& order) {
    if (order.list == RecordList::sources || order.of != 0) return true;
    if (order.source != 0) return order.column.empty();
    const Column* const column = column_of(order);
    const bool kinds = order.list == RecordList::entities || order.list == RecordList::links;
    if (!column) return order.list != RecordList::entities || order.kind.empty();
    return kinds && !order.kind.empty() ? column->kept_in_kind : column->kept;
}

Result<std::int64_t> Case::rows(const ListOrder& order) const {
    TRY(auto* row, ask(m_state->database, "SELECT count(*)" + rows_sql(order), order));
    TRY_VOID(row->step());
    const auto count = row->integer(0);
    row->reset();
    return count;
}

Result<std::vector<std::int64_t>> Case::page(const ListOrder& order, std::int64_t offset,
                                             std::int64_t count) const {
    const std::string sql =
        "SELECT r.id" + rows_sql(order) + order_sql(order) + " LIMIT ?3 OFFSET ?4";
    TRY(auto* rows, ask(m_state->database, sql, order));
    rows->bind(3, count).bind(4, offset);
    return numbers_of(*rows);
}

Result<std::vector<std::int64_t>> Case::in_order(const ListOrder& order, const Task* task) const {
    TRY(auto* rows,
        ask(m_state->database, "SELECT r.id" + rows_sql(order) + order_sql(order), order));
    m_state->database.watch(task);
    auto numbers = numbers_of(*rows);
    m_state->database.watch(nullptr);
    return numbers;
}

} // namespace headwater
