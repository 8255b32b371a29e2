// SPDX-License-Identifier: Apache-2.0
// Calls as operators record them. They come by the million, so a case keeps them packed and not as
// entities and links; which of them tie whom to whom is asked of them later.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/model/entity.h"
#include "core/model/source.h"

namespace headwater {

/// What the calls of one file have in common.
struct CallFile {
    Source source;
    std::string entity_kind = "phone"; ///< of either party
    std::string link_kind = "call";
    std::vector<std::string> columns; ///< what else the file says of each call
};

/// One call as it is read; its texts live until the next.
struct CallView {
    std::string_view from, to;               ///< as the file writes them
    std::string_view happened;               ///< EDTF; empty: not said
    std::int64_t first = 0;                  ///< its first second, as in Moment; 0: not said
    double duration = 0;                     ///< seconds; kept to the millisecond
    std::uint64_t row = 0;                   ///< of the file, from 1
    std::span<const std::string_view> other; ///< a text for each of CallFile::columns
};

using TakeCall = std::function<Result<void>(const CallView&)>;
/// Hands out every call, and says at the end what they have in common.
using ReadCalls = std::function<Result<CallFile>(const TakeCall&)>;

/// A call that was found.
struct Call {
    std::string from, to, happened;
    std::int64_t first = 0;
    double duration = 0;
    bool outgoing = false; ///< of the number that was asked for
    SourceId source;
    std::uint64_t row = 0; ///< of that source
    std::vector<Property> other{};
};

/// What the calls of one file from one number to another come to.
struct CallPair {
    std::string from, to;
    std::uint64_t calls = 0;
    double duration = 0;              ///< seconds, of all
    std::int64_t first = 0, last = 0; ///< seconds as in Moment, of the calls with a date
    std::string first_happened, last_happened;
    std::uint64_t first_row = 0, last_row = 0;
    std::uint64_t without_date = 0;
    std::int64_t file = 0; ///< CallBatch::id
};

/// What became of the calls of a file.
struct PackedCalls {
    std::uint64_t calls = 0, blocks = 0;
};

/// A file of calls in the case.
struct CallBatch {
    std::int64_t id = 0;
    SourceId source;
    std::string entity_kind, link_kind;
    std::vector<std::string> columns;
    std::uint64_t calls = 0;
};

} // namespace headwater
