// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/table.h"

namespace headwater::samples {

Table::Table(const std::vector<std::string>& headers, char delimiter) : m_delimiter(delimiter) {
    add(headers);
}

void Table::add(const std::vector<std::string>& cells) {
    const std::string special{m_delimiter, '"', '\n'};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) m_text += m_delimiter;
        if (cells[i].find_first_of(special) == std::string::npos) {
            m_text += cells[i];
            continue;
        }
        m_text += '"';
        for (const char letter : cells[i])
            m_text += letter == '"' ? std::string(2, '"') : std::string(1, letter);
        m_text += '"';
    }
    m_text += '\n';
}

} // namespace headwater::samples
