// SPDX-License-Identifier: Apache-2.0
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include "core/storage/row_change.h"

#include <memory>

#include <sqlite3.h>

#include "core/storage/pieces.h"

namespace headwater {

namespace {

std::optional<Value> value_from(sqlite3_value* value) {
    if (!value) return std::nullopt;
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return Value(std::int64_t{sqlite3_value_int64(value)});
    case SQLITE_FLOAT:
        return Value(sqlite3_value_double(value));
    case SQLITE_NULL:
        return std::nullopt;
    default:
        break;
    }
    const auto* const bytes = static_cast<const char*>(sqlite3_value_blob(value));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
    return Value(bytes ? std::string(bytes, size) : std::string());
}

using ReadColumn = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);

std::vector<std::optional<Value>> row_from(sqlite3_changeset_iter* at, int columns,
                                           ReadColumn read) {
    std::vector<std::optional<Value>> row;
    for (int column = 0; column < columns; ++column) {
        sqlite3_value* value = nullptr;
        read(at, column, &value);
        row.push_back(value_from(value));
    }
    return row;
}

RowChange change_at(sqlite3_changeset_iter* at) {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(at, &table, &columns, &operation, nullptr);
    RowChange change;
    change.table = table;
    change.way = operation == SQLITE_INSERT   ? RowChange::Way::added
                 : operation == SQLITE_DELETE ? RowChange::Way::removed
                                              : RowChange::Way::amended;
    if (operation != SQLITE_INSERT) change.before = row_from(at, columns, sqlite3changeset_old);
    if (operation != SQLITE_DELETE) change.after = row_from(at, columns, sqlite3changeset_new);
    return change;
}

struct Ending {
    void operator()(sqlite3_changeset_iter* at) const { sqlite3changeset_finalize(at); }
};

} // namespace

Result<void> each_change(std::string_view changeset,
                         const std::function<bool(const RowChange&)>& visit) {
    sqlite3_changeset_iter* started = nullptr;
    int code = sqlite3changeset_start_strm(&started, take_piece, &changeset);
    const std::unique_ptr<sqlite3_changeset_iter, Ending> at(started);
    if (code == SQLITE_OK) code = sqlite3changeset_next(at.get());
    while (code == SQLITE_ROW && visit(change_at(at.get())))
        code = sqlite3changeset_next(at.get());
    if (code == SQLITE_DONE || code == SQLITE_ROW) return {};
    if (code == SQLITE_NOMEM) return fail("There is not enough memory for this step.");
    return fail("A recorded change is damaged and cannot be read. Run verify to see which.");
}

std::int64_t integer_at(const std::vector<std::optional<Value>>& row, std::size_t column) {
    if (column >= row.size() || !row[column]) return 0;
    const auto* const value = std::get_if<std::int64_t>(&*row[column]);
    return value ? *value : 0;
}

double real_at(const std::vector<std::optional<Value>>& row, std::size_t column) {
    if (column >= row.size() || !row[column]) return 0;
    const auto* const value = std::get_if<double>(&*row[column]);
    return value ? *value : 0;
}

std::string text_at(const std::vector<std::optional<Value>>& row, std::size_t column) {
    if (column >= row.size() || !row[column]) return {};
    const auto* const value = std::get_if<std::string>(&*row[column]);
    return value ? *value : std::string();
}

} // namespace headwater
