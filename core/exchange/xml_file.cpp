// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xml_file.h"

#include "core/exchange/input_file.h"

namespace headwater {

Result<std::string> read_xml_file(const std::filesystem::path& file, XmlVisitor& visitor,
                                  Task& task) {
    TRY(InputFile input, InputFile::open(file));
    XmlParser parser(file.filename().string(), visitor);
    task.restart(input.size(), Unit::bytes);
    while (!visitor.has_enough()) {
        if (!task.may_go_on()) return stopped();
        TRY(const std::string_view bytes, input.read());
        if (bytes.empty()) break;
        TRY_VOID(parser.add(bytes));
        task.advance(bytes.size());
    }
    TRY_VOID(visitor.has_enough() ? visitor.verdict() : parser.finish());
    return input.digest();
}

} // namespace headwater
