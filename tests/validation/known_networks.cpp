// SPDX-License-Identifier: Apache-2.0
// Reads the public data sets. Attributes such as birthplace stay unread: they never enter a score.
#include "tests/support/vast.h"
#include "tests/validation/known_leaders.h"

namespace headwater::validation {

namespace {

using support::Call;

/// A symmetric matrix with a first row and column of numbers.
Network london(const std::string& path) {
    std::ifstream file(path);
    REQUIRE(file);
    std::string line;
    std::getline(file, line);
    std::vector<Call> ties;
    for (int row = 1; std::getline(file, line); ++row) {
        std::stringstream cells(line);
        std::string cell;
        std::getline(cells, cell, ',');
        for (int column = 1; std::getline(cells, cell, ','); ++column)
            if (column > row && std::stod(cell) > 0)
                ties.push_back({support::person(row), support::person(column), std::stod(cell)});
    }
    return support::network_of_calls(ties, {}, false);
}

} // namespace

std::vector<KnownNetwork> known_starters(const std::string& folder) {
    const auto calls = support::vast_calls(folder);
    return {
        {"CAVIAR, organisers and suppliers",
         support::caviar(folder),
         {"N1", "N12", "N6", "N11", "N16"}},
        {"VAST calls, days 1 to 7, leader", support::vast(calls, "20060601", "20060607"), {"200"}},
    };
}

std::vector<KnownNetwork> known_networks(const std::string& folder) {
    const auto calls = support::vast_calls(folder);
    const auto meetings = support::montagna(folder + "/montagna/Montagna_meetings_edgelist.csv");
    const auto phone = support::montagna(folder + "/montagna/Montagna_phonecalls_edgelist.csv");
    const std::vector<std::string> executives{"N18", "N25", "N61", "N27", "N39",
                                              "N68", "N23", "N47", "N149"};
    const std::vector<std::string> bosses{"N2", "N3", "N11", "N14", "N16", "N42", "N46"};
    return {
        {"CAVIAR, organisers", support::caviar(folder), {"N1", "N12"}},
        {"CAVIAR, organisers and their lieutenants",
         support::caviar(folder),
         {"N1", "N12", "N3", "N87", "N76"}},
        {"VAST calls, days 1 to 7, leader", support::vast(calls, "20060601", "20060607"), {"200"}},
        {"VAST calls, days 1 to 7, leader and circle",
         support::vast(calls, "20060601", "20060607"),
         {"200", "005", "001", "002", "003"}},
        {"VAST calls, days 8 to 10, leader", support::vast(calls, "20060608", "20060610"), {"300"}},
        {"VAST calls, days 8 to 10, leader and circle",
         support::vast(calls, "20060608", "20060610"),
         {"300", "306", "309", "360", "397"}},
        {"Montagna meetings, executives", meetings, executives},
        {"Montagna meetings, bosses proper", meetings, bosses},
        {"Montagna phone, executives", phone, executives},
        {"Montagna phone, bosses proper", phone, bosses},
        {"London gang, ranks 1 and 2",
         london(folder + "/london_gang/LONDON_GANG.csv"),
         {"N1", "N2", "N3", "N4", "N5", "N6", "N7"}},
    };
}

} // namespace headwater::validation
