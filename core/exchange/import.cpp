// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/import.h"

#include "core/exchange/formats.h"

namespace headwater {

namespace {

/// A file whose ending says nothing is read as text; its content then says what it is.
const Format& reader_of(const std::filesystem::path& file) {
    const Format* format = format_of(file);
    return format ? *format : formats().front();
}

} // namespace

Result<ImportSpec> recognise(const std::filesystem::path& file, const Schema& schema) {
    return reader_of(file).recognise(file, schema);
}

Result<Imported> import_file(const std::filesystem::path& file, const ImportSpec& spec,
                             const Schema& schema, Task& task) {
    return reader_of(file).read(file, spec, schema, task);
}

} // namespace headwater
