// SPDX-License-Identifier: Apache-2.0
// What a batch command answers, and its three faces: a table for people, JSON and CSV for
// programs. Only the answer goes to standard output.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace headwater::batch {

using Json = nlohmann::ordered_json;

enum class Format { people, json, csv };

/// Cells are text already; every row is as long as the header.
struct Table {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    /// Lines printed under a row for people: reasons. Empty, or one entry a row.
    std::vector<std::vector<std::string>> under;
};

struct Answer {
    std::string case_file;
    std::int64_t revision = 0;
    Json parameters = Json::object();
    Json items = Json::array();
    Json more = Json::object();         ///< further members of the JSON object
    Table table;
    Table sheet;                        ///< for spreadsheets; without a header: the table
    std::vector<std::string> lines;     ///< for people, before the table
    std::vector<std::string> footnotes; ///< for people, after it
    bool failed = false;                ///< answered, and yet something could not be done
};

void print(const Answer& answer, const std::string& command, Format format, std::ostream& out);

/// "0.6375": for people, at most `digits` significant ones.
std::string shown(double value, int digits = 4);

} // namespace headwater::batch
