// SPDX-License-Identifier: Apache-2.0
// Call records row by row, for a case that keeps them packed: no entity and no link is made of
// them. Memory does not grow with the file.
#pragma once

#include <filesystem>

#include "core/exchange/import.h"
#include "core/model/call_record.h"

namespace headwater {

/// Larger files of calls are packed unless somebody asks otherwise.
inline constexpr std::uintmax_t packed_from_bytes = 128 * 1024 * 1024;

/// Does the specification say of each row who called whom, and nothing that packing would lose
/// (other kinds, several parties)?
bool can_pack(const ImportSpec& spec);

struct ImportedCalls {
    Imported account; ///< without records but the source; a call counts as created
    CallFile file;
};

/// Hands out the calls of a delimited file: of the rows that the specification includes, incoming
/// ones turned around. Columns other than the parties, the time and the duration are kept as texts,
/// and so are the parties as they were read where they were turned or joined. Fails for a file that
/// is no delimited text, a specification that cannot be packed, and where `take` fails.
Result<ImportedCalls> read_calls(const std::filesystem::path& file, const ImportSpec& spec,
                                 const Schema& schema, const TakeCall& take, Task& task);

} // namespace headwater
