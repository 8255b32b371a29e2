// SPDX-License-Identifier: Apache-2.0
// Files of entities and links say themselves what they hold.
#include <utility>

#include "core/exchange/foreign_files.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/graph_records.h"
#include "core/exchange/input_file.h"

namespace headwater {

Result<ImportSpec> recognise_records(const std::filesystem::path& file, const Schema&) {
    TRY(const FileBeginning beginning, beginning_of(file, 64));
    const bool is_packed = beginning.bytes.starts_with("PK"); // packages and graphs of Maltego are
    if (auto what = what_instead(beginning.bytes, file, true); what && !is_packed)
        return tl::unexpected(Error{Error::Kind::failed, std::move(*what)});
    return spec_of_records();
}

} // namespace headwater
