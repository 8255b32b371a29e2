// SPDX-License-Identifier: Apache-2.0
// Writes rows of cells as delimited text (RFC 4180) in UTF-8 with a byte-order mark; no cell can
// be run as a formula.
#pragma once

#include <string>
#include <vector>

#include "core/exchange/output_file.h"

namespace headwater {

class DelimitedWriter {
public:
    DelimitedWriter(OutputFile file, char delimiter);

    Result<void> add(const std::vector<std::string>& cells);
    /// Puts the file in its place.
    Result<void> finish();

private:
    Result<void> pass_on();
    void add_cell(const std::string& cell);

    OutputFile m_file;
    char m_delimiter;
    std::string m_text; ///< not yet written
};

} // namespace headwater
