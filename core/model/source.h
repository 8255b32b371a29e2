// SPDX-License-Identifier: Apache-2.0
// Where knowledge came from: a file, a report, an informant; graded in one system.
#pragma once

#include <string>

#include "core/base/id.h"
#include "core/model/grade.h"

namespace headwater {

struct Source;
using SourceId = Id<Source>;

struct Source {
    SourceId id;
    std::string title;     ///< "Call records, operator 1"
    std::string kind;      ///< "file", "report", "informant", "observation"
    std::string reference; ///< file name or file mark
    std::string digest;    ///< SHA-256 of the file in hexadecimal, or empty
    std::string agency;    ///< which force holds it
    GradingSystem system = GradingSystem::admiralty;
    std::string grade = "F6"; ///< for its items that carry none of their own
    std::string received;     ///< EDTF, when we got it
    bool operator==(const Source&) const = default;
};

} // namespace headwater
