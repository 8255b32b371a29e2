// SPDX-License-Identifier: Apache-2.0
// A whole XML file through a visitor.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/task.h"
#include "core/exchange/xml_parser.h"

namespace headwater {

/// Returns the SHA-256 of the file, in hexadecimal. Fails as XmlParser does, and for Stop.
Result<std::string> read_xml_file(const std::filesystem::path& file, XmlVisitor& visitor,
                                  Task& task);

} // namespace headwater
