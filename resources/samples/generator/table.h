// SPDX-License-Identifier: Apache-2.0
// One delimited file in the making: cells are quoted where they must be, lines end in LF.
#pragma once

#include <string>
#include <vector>

namespace headwater::samples {

class Table {
public:
    explicit Table(const std::vector<std::string>& headers, char delimiter = ',');
    void add(const std::vector<std::string>& cells);
    const std::string& text() const { return m_text; }

private:
    char m_delimiter;
    std::string m_text;
};

} // namespace headwater::samples
