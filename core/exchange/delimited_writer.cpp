// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/delimited_writer.h"

#include <utility>

#include "core/exchange/cell.h"

namespace headwater {

DelimitedWriter::DelimitedWriter(OutputFile file, char delimiter)
    : m_file(std::move(file)), m_delimiter(delimiter), m_text("\xEF\xBB\xBF") {}

Result<void> DelimitedWriter::add(const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) m_text += m_delimiter;
        add_cell(guarded(cells[i]));
    }
    m_text += "\r\n";
    if (m_text.size() < 256 * 1024) return {};
    return pass_on();
}

Result<void> DelimitedWriter::finish() {
    TRY_VOID(pass_on());
    return m_file.finish();
}

Result<void> DelimitedWriter::pass_on() {
    TRY_VOID(m_file.write(m_text));
    m_text.clear();
    return {};
}

void DelimitedWriter::add_cell(const std::string& cell) {
    const bool quoted =
        cell.find(m_delimiter) != cell.npos || cell.find_first_of("\"\r\n") != cell.npos;
    if (!quoted) {
        m_text += cell;
        return;
    }
    m_text += '"';
    for (const char c : cell)
        m_text.append(c == '"' ? 2 : 1, c);
    m_text += '"';
}

} // namespace headwater
