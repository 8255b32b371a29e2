// SPDX-License-Identifier: Apache-2.0
// Walks in no order of memory wait for each line of it, unless it was asked for in time.
#pragma once

namespace headwater {

/// Asks for the line of memory at `place`, which need not exist, and goes on.
inline void fetch_soon([[maybe_unused]] const void* place) {
#if defined(__GNUC__)
    __builtin_prefetch(place);
#endif
}

} // namespace headwater
