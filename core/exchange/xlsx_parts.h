// SPDX-License-Identifier: Apache-2.0
// The small parts of an XLSX workbook that its sheets rest on: where they are, their names, the
// shared texts, the number formats.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/number_format.h"
#include "core/exchange/zip_archive.h"

namespace headwater {

/// Texts that cells share, one after the other in one piece of memory.
class SharedTexts {
public:
    static constexpr std::size_t most_bytes = 512 * 1024 * 1024;
    /// Empty for a number that no text has.
    std::string_view operator[](std::size_t number) const;
    bool has(std::size_t number) const { return number < m_ends.size(); }
    void add(std::string_view text);
    std::size_t bytes() const { return m_texts.size(); }

private:
    std::string m_texts;
    std::vector<std::size_t> m_ends;
};

struct XlsxWorkbook {
    std::vector<std::string> sheets;  ///< names in their order
    std::vector<std::string> members; ///< of the archive, one a sheet
    bool from_1904 = false;           ///< days count from 1904-01-01
    SharedTexts texts;
    std::vector<NumberFormat> formats; ///< by the number of a cell's style
};

Result<XlsxWorkbook> read_xlsx_workbook(ZipArchive& archive, const std::string& name, Task& task);

/// Parses one XML member of an archive.
class XmlVisitor;
Result<void> read_xml_member(ZipArchive& archive, const std::string& member,
                             const std::string& name, XmlVisitor& visitor, Task& task);

} // namespace headwater
