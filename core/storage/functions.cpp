// SPDX-License-Identifier: Apache-2.0
#include "core/storage/functions.h"

#include <exception>
#include <string>
#include <string_view>

#include <sqlite3.h>

#include "core/base/text.h"

namespace headwater {

namespace {

void fold_value(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* const text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
    try {
        const std::string folded = fold(text ? std::string_view(text, size) : std::string_view());
        sqlite3_result_text64(context, folded.data(), folded.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    } catch (const std::exception& exception) {
        sqlite3_result_error(context, exception.what(), -1);
    }
}

} // namespace

int define_functions(sqlite3* handle) {
    return sqlite3_create_function_v2(handle, "fold", 1,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                      nullptr, fold_value, nullptr, nullptr, nullptr);
}

} // namespace headwater
