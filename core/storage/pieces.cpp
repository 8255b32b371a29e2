// SPDX-License-Identifier: Apache-2.0
#include "core/storage/pieces.h"

#include <string_view>

#include <sqlite3.h>

namespace headwater {

int take_piece(void* in, void* bytes, int* size) {
    auto& left = *static_cast<std::string_view*>(in);
    const auto piece = left.substr(0, static_cast<std::size_t>(*size));
    piece.copy(static_cast<char*>(bytes), piece.size());
    left.remove_prefix(piece.size());
    *size = static_cast<int>(piece.size());
    return SQLITE_OK;
}

} // namespace headwater
