// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/dialect.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/base/transcoder.h"
#include "core/exchange/delimited_parser.h"
#include "core/exchange/encoding.h"
#include "core/exchange/input_file.h"

namespace headwater {

namespace {

/// In the order in which they are preferred; a blank only where nothing else divides.
constexpr std::array delimiters{',', ';', '\t', '|', ':', ' '};

/// How well a delimiter divides: the share of rows with the commonest number of cells, and more
/// where there are more cells. 0: it divides nothing.
double fitness(const Sample& sample, char delimiter) {
    std::map<std::size_t, std::size_t> counts;
    for (const auto& row : sample)
        ++counts[row.size()];
    const auto commonest =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    if (sample.empty() || commonest->first < 2) return 0;
    const double share =
        static_cast<double>(commonest->second) / static_cast<double>(sample.size());
    const double cells = static_cast<double>(std::min<std::size_t>(commonest->first, 20));
    // Clock times hold colons and names hold blanks, so those must do better.
    const double trust = delimiter == ':' || delimiter == ' ' ? 0.5 : 1;
    return share * share * (1 + cells / 100) * trust;
}

Result<char> delimiter_in(const ImportSpec& spec) {
    const std::string& text = spec.delimiter;
    if (text == "tab" || text == "\\t") return '\t';
    if (text == "space") return ' ';
    const bool fits = text.size() == 1 && static_cast<unsigned char>(text[0]) < 0x80 &&
                      text[0] != '"' && text[0] != '\n' && text[0] != '\r' && text[0] != '\0';
    if (!fits)
        return fail("\"%1\" cannot be a delimiter. Give one character, such as a comma, a "
                    "semicolon or tab.",
                    {text});
    return text[0];
}

} // namespace

Sample sample_of(std::string_view text, char delimiter, bool whole, std::size_t at_most) {
    Sample rows;
    DelimitedParser parser(delimiter, [&](const TableRow& row) {
        if (!row.is_blank() || row.cells.size() > 1)
            rows.emplace_back(row.cells.begin(), row.cells.end());
        return rows.size() < at_most;
    });
    // A defect here is found again, and told, when the file is read.
    const bool sound = parser.add(text).has_value();
    if (sound && whole) (void)parser.finish();
    return rows;
}

char recognise_delimiter(std::string_view text) {
    if (text.starts_with("sep=") && text.size() > 5 && (text[5] == '\n' || text[5] == '\r'))
        return text[4];
    char best = ',';
    double best_fitness = 0;
    for (const char delimiter : delimiters) {
        const double fits = fitness(sample_of(text, delimiter, true, 200), delimiter);
        if (fits > best_fitness) {
            best = delimiter;
            best_fitness = fits;
        }
    }
    return best;
}

Result<Dialect> settle_dialect(const std::filesystem::path& file, ImportSpec& spec) {
    TRY(const FileBeginning beginning, beginning_of(file));
    // A byte-order mark tells more surely than the file of last month.
    if (spec.encoding.empty() || has_byte_order_mark(beginning.bytes))
        spec.encoding = recognise_encoding(beginning.bytes);
    if (!spec.encoding.starts_with("UTF-16") && !spec.encoding.starts_with("UTF-32"))
        TRY_VOID(check_is_text(beginning.bytes, file.string()));
    Dialect dialect{spec.encoding, ','};
    if (spec.delimiter.empty()) {
        TRY(const std::string text, to_utf8(beginning.bytes, spec.encoding));
        spec.delimiter = std::string(1, recognise_delimiter(text));
    }
    TRY(dialect.delimiter, delimiter_in(spec));
    return dialect;
}

} // namespace headwater
