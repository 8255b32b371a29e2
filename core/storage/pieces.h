// SPDX-License-Identifier: Apache-2.0
// SQLite takes the bytes of a changeset in piece by piece.
#pragma once

namespace headwater {

/// What SQLite calls for the next piece; `in` is a std::string_view of what is left.
int take_piece(void* in, void* bytes, int* size);

} // namespace headwater
