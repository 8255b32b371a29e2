// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/table.h"

#include <algorithm>

#include "core/base/transcoder.h"
#include "core/exchange/delimited_parser.h"
#include "core/exchange/input_file.h"

namespace headwater {

namespace {

/// "sep=;" in the first line tells spreadsheet programs the delimiter; it is no row.
bool is_delimiter_hint(const TableRow& row) {
    return row.number == 1 && row.cell(0).starts_with("sep=") && row.cell(0).size() <= 5 &&
           row.cells.size() <= 2 && row.cell(1).empty();
}

} // namespace

bool TableRow::is_blank() const {
    return std::all_of(cells.begin(), cells.end(),
                       [](std::string_view cell) { return cell.empty(); });
}

Result<std::string> read_delimited(const std::filesystem::path& file, const Dialect& dialect,
                                   const RowVisitor& visit, Task& task) {
    TRY(InputFile input, InputFile::open(file));
    TRY(Transcoder transcoder, Transcoder::make(dialect.encoding));
    DelimitedParser parser(dialect.delimiter, [&](const TableRow& row) {
        return is_delimiter_hint(row) || visit(row);
    });
    task.restart(input.size(), Unit::bytes);
    std::string utf8;
    for (bool at_end = false; !at_end && !parser.is_done();) {
        if (!task.may_go_on()) return stopped();
        TRY(const std::string_view bytes, input.read());
        at_end = bytes.empty();
        utf8.clear();
        transcoder.convert(bytes, at_end, utf8);
        TRY_VOID(parser.add(utf8));
        task.advance(bytes.size());
    }
    TRY_VOID(parser.finish());
    return input.digest();
}

} // namespace headwater
