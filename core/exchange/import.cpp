// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/import.h"

#include "core/exchange/formats.h"

namespace headwater {

Result<ImportSpec> recognise(const std::filesystem::path& file, const Schema& schema) {
    return format_within(file).recognise(file, schema);
}

Result<Imported> import_file(const std::filesystem::path& file, const ImportSpec& spec,
                             const Schema& schema, Task& task) {
    return format_within(file).read(file, spec, schema, task);
}

} // namespace headwater
