// SPDX-License-Identifier: Apache-2.0
// A file becomes Records and Problems, and every row of it is accounted for.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/exchange/import_spec.h"
#include "core/exchange/rejected_rows.h"
#include "core/model/attachment.h"
#include "core/model/records.h"
#include "core/model/schema.h"

namespace headwater {

/// rows_read = created + merged + rejected + skipped, always. A row counts once, by what became
/// of its link (or of its entity, in a list of entities); in a matrix every cell is a row.
/// In a file of entities and links of its own, each of them is a row.
/// The header and blank lines are no rows; a row of empty cells only, an empty or zero cell of a
/// matrix and an edge of weight 0 are skipped.
struct Balance {
    std::uint64_t rows_read = 0, created = 0, merged = 0, rejected = 0, skipped = 0;
    bool holds() const { return rows_read == created + merged + rejected + skipped; }
};

/// What becomes of a row whose link or entity is already in this batch: `merged`.
struct Imported {
    Records records;
    std::vector<Problem> problems;
    std::vector<RejectedRows> rejected; ///< a table each
    Balance balance;
    ImportSpec spec;    ///< as it was understood
    std::string digest; ///< SHA-256 of the file, hexadecimal
    /// Kinds that the file brings and the schema does not have; the case must take them in first.
    std::vector<EntityKind> kinds;
    std::vector<LinkKind> link_kinds;
    /// Of entities and links of this batch; their bytes stay in the file.
    std::vector<Attachment> attachments;
    /// The link or entity of each row that counts as created, in the order of the rows.
    std::vector<std::int64_t> made;
};

/// Guesses encoding, delimiter, header, shape and columns from the file's beginning.
Result<ImportSpec> recognise(const std::filesystem::path& file, const Schema& schema);

/// Reads the whole file. Ids in the records are provisional (negative). The same name of the
/// same kind is the same entity within one file, but in a list of entities where its identifying
/// numbers differ; what the case knows already is for match().
/// Every link has one item of evidence a row ("row 12"; in a matrix "row 12, column N4"), every
/// entity one that weighs 0 for the row that names it first. A matrix without direction makes one
/// link of a pair; the mirrored cell counts as merged, and adds evidence only where the matrix is
/// not symmetric.
Result<Imported> import_file(const std::filesystem::path& file, const ImportSpec& spec,
                             const Schema& schema, Task& task);

} // namespace headwater
