// SPDX-License-Identifier: Apache-2.0
// Guesses how a delimited file is to be read from its beginning.
#include "core/base/transcoder.h"
#include "core/exchange/delimited.h"
#include "core/exchange/input_file.h"
#include "core/exchange/table_import.h"

namespace headwater {

Result<ImportSpec> recognise_delimited(const std::filesystem::path& file, const Schema& schema) {
    ImportSpec spec;
    TRY(const Dialect dialect, settle_dialect(file, spec));
    TRY(const FileBeginning beginning, beginning_of(file));
    TRY(const std::string text, to_utf8(beginning.bytes, dialect.encoding));
    Sample sample = sample_of(text, dialect.delimiter, beginning.whole);
    if (!sample.empty() && sample[0][0].starts_with("sep=")) sample.erase(sample.begin());
    if (sample.empty())
        return fail("%1 holds no rows. Ask the sender for it again.", {file.string()});
    return recognise_sample(std::move(spec), sample, schema);
}

} // namespace headwater
