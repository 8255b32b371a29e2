// SPDX-License-Identifier: Apache-2.0
// Every #include of the program against the floors: which room sees which, and which foreign
// header stands where. The floors are the table of core/README.md itself, kept once.
#pragma once

#include <map>
#include <set>

#include "tests/rules/source_tree.h"

namespace headwater {

/// Room -> the rooms it sees: "core/model" -> {"core/base"}; "ui" -> ....
using Floors = std::map<std::string, std::set<std::string>>;

/// Reads the table of rooms out of core/README.md.
Floors floors_of(std::string_view readme);

/// Rooms as core/CMakeLists.txt declares them: headwater_room(model SEES base).
Floors linked_rooms(std::string_view cmake);

/// Beginning of a foreign header's name -> patterns of the files that may include it.
using ForeignHeaders = std::map<std::string, std::vector<std::string>>;
ForeignHeaders foreign_headers_of(std::string_view table);

/// Includes that no arrow allows, foreign headers out of place, own headers not named from the
/// root, files in rooms that the table does not know.
std::vector<Breach> check_includes(const SourceTree& tree, const Floors& floors,
                                   const ForeignHeaders& foreign);

} // namespace headwater
