// SPDX-License-Identifier: Apache-2.0
// The public data sets that are not part of the project: found through HEADWATER_PUBLIC_DATA.
#pragma once

#include <cstdlib>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/support/networks.h"

namespace headwater::support {

/// The folder, or nothing and a loud warning.
inline std::optional<std::string> public_data() {
    const char* folder = std::getenv("HEADWATER_PUBLIC_DATA");
    if (folder != nullptr && *folder != '\0') return folder;
    WARN("SKIPPED: set HEADWATER_PUBLIC_DATA to the folder of the public data sets");
    return std::nullopt;
}

/// "N7" for 7.
inline std::string person(const std::string& number) {
    return std::string("N").append(number);
}
inline std::string person(int number) {
    return person(std::to_string(number));
}

/// CAVIAR_FULL.csv: calls from the row to the column, "N1" to "N110".
inline Network caviar(const std::string& folder) {
    std::ifstream file(folder + "/caviar/CAVIAR_FULL.csv");
    REQUIRE(file);
    std::string line;
    std::getline(file, line);
    const auto cells_of = [](const std::string& text) {
        std::vector<std::string> cells;
        std::stringstream stream(text);
        for (std::string cell; std::getline(stream, cell, ',');) {
            std::erase_if(cell, [](char c) { return c == '"' || c == '\r'; });
            cells.push_back(cell);
        }
        return cells;
    };
    const auto head = cells_of(line);
    std::vector<Call> calls;
    std::vector<std::string> everybody;
    while (std::getline(file, line)) {
        const auto cells = cells_of(line);
        everybody.push_back(person(cells[0]));
        for (std::size_t i = 1; i < cells.size(); ++i)
            if (const double times = std::stod(cells[i]); times > 0)
                calls.push_back({everybody.back(), person(head[i]), times});
    }
    return network_of_calls(calls, everybody);
}

/// An edge list of Montagna, "from TAB to TAB weight", people labelled N0, N1, ...
inline Network montagna(const std::string& path) {
    std::ifstream file(path);
    REQUIRE(file);
    std::vector<Call> ties;
    std::string from;
    std::string to;
    double weight = 0;
    while (file >> from >> to >> weight)
        ties.push_back({person(from), person(to), weight});
    return network_of_calls(ties, {}, false);
}

} // namespace headwater::support
