// SPDX-License-Identifier: Apache-2.0
// Rows of tables become Imported, whatever file they come from: the first row of a table is its
// header, tables of the same columns are one list.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "core/exchange/dialect.h"
#include "core/exchange/import.h"
#include "core/exchange/row_taker.h"
#include "core/exchange/table.h"

namespace headwater {

/// The source that the evidence of the file rests on. Fails where the grade is none.
Result<Source> source_of(const std::filesystem::path& file, const ImportSpec& spec);

class TableImport {
public:
    /// `expected`: about how many rows there are.
    /// `make` makes what takes the rows; empty: what the shape of the specification asks for.
    static Result<TableImport> begin(const std::filesystem::path& file, const ImportSpec& spec,
                                     const Schema& schema, std::size_t expected,
                                     MakeTaker make = {});
    TableImport(TableImport&&) noexcept;
    ~TableImport();

    /// The next rows are of another table, which has a header of its own.
    void begin_table(std::string name);
    /// False: no further row of this table is wanted.
    bool take(const TableRow& row);
    Result<Imported> finish(std::string digest);

private:
    struct State;
    explicit TableImport(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The specification of a table by its first rows: shape, columns, kinds. `sample` has a row.
ImportSpec recognise_sample(ImportSpec spec, const Sample& sample, const Schema& schema);

} // namespace headwater
