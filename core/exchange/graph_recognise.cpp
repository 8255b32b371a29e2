// SPDX-License-Identifier: Apache-2.0
// Files of entities and links say themselves what they hold.
#include "core/exchange/graph_formats.h"
#include "core/exchange/graph_records.h"
#include "core/exchange/input_file.h"

namespace headwater {

Result<ImportSpec> recognise_records(const std::filesystem::path& file, const Schema&) {
    TRY_VOID(InputFile::open(file));
    return spec_of_records();
}

} // namespace headwater
