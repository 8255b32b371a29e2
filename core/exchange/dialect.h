// SPDX-License-Identifier: Apache-2.0
// Guesses how a delimited file is written from its beginning.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/exchange/import_spec.h"
#include "core/exchange/table.h"

namespace headwater {

/// Cells of the first rows, without blank lines.
using Sample = std::vector<std::vector<std::string>>;

/// Encoding and delimiter of the specification; where it leaves them open, as the file's beginning
/// shows them, and written into the specification. Fails where the file is no text.
Result<Dialect> settle_dialect(const std::filesystem::path& file, ImportSpec& spec);

/// The delimiter under which most rows have the same number of cells, at least two; a comma where
/// there is none. `text` is UTF-8.
char recognise_delimiter(std::string_view text);

/// The rows of `text` under `delimiter`; the last one is left out unless the text is `whole`.
Sample sample_of(std::string_view text, char delimiter, bool whole, std::size_t at_most = 1000);

} // namespace headwater
