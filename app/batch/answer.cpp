// SPDX-License-Identifier: Apache-2.0
#include "app/batch/answer.h"

#include <algorithm>
#include <cmath>
#include <ostream>

#include <fmt/format.h>

#include "core/base/version.h"

namespace headwater::batch {

namespace {

constexpr std::size_t widest_cell = 60;

/// Code points, which is what a terminal advances by for the scripts of most names.
std::size_t width_of(const std::string& text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::vector<std::size_t> widths_of(const Table& table) {
    std::vector<std::size_t> widths;
    for (const std::string& name : table.header) widths.push_back(width_of(name));
    for (const auto& row : table.rows)
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths[c], std::min(widest_cell, width_of(row[c])));
    return widths;
}

void print_row(const std::vector<std::string>& row, const std::vector<std::size_t>& widths,
               std::ostream& out) {
    std::string line;
    for (std::size_t c = 0; c < row.size(); ++c) {
        line += row[c];
        const std::size_t used = width_of(row[c]);
        if (c + 1 < row.size())
            line.append(std::max<std::size_t>(2, widths[c] + 2 - std::min(widths[c], used)), ' ');
    }
    out << line << '\n';
}

void print_for_people(const Answer& answer, std::ostream& out) {
    for (const std::string& line : answer.lines) out << line << '\n';
    const Table& table = answer.table;
    if (!table.header.empty()) {
        const auto widths = widths_of(table);
        print_row(table.header, widths, out);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            print_row(table.rows[r], widths, out);
            if (r < table.under.size())
                for (const std::string& line : table.under[r]) out << "      " << line << '\n';
        }
    }
    for (const std::string& line : answer.footnotes) out << line << '\n';
}

std::string csv_cell(const std::string& text) {
    if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

void print_csv_row(const std::vector<std::string>& row, std::ostream& out) {
    for (std::size_t c = 0; c < row.size(); ++c) out << (c ? "," : "") << csv_cell(row[c]);
    out << '\n';
}

void print_csv(const Table& table, std::ostream& out) {
    print_csv_row(table.header, out);
    for (const auto& row : table.rows) print_csv_row(row, out);
}

void print_json(const Answer& answer, const std::string& command, std::ostream& out) {
    Json object = {{"command", command},
                   {"case", answer.case_file},
                   {"revision", answer.revision},
                   {"version", program_version()},
                   {"parameters", answer.parameters}};
    for (const auto& [name, value] : answer.more.items()) object[name] = value;
    object["items"] = answer.items;
    out << object.dump(1, ' ', false, Json::error_handler_t::replace) << '\n';
}

} // namespace

void print(const Answer& answer, const std::string& command, Format format, std::ostream& out) {
    switch (format) {
    case Format::people: print_for_people(answer, out); break;
    case Format::json: print_json(answer, command, out); break;
    case Format::csv: print_csv(answer.sheet.header.empty() ? answer.table : answer.sheet, out); break;
    }
    out.flush();
}

std::string shown(double value, int digits) {
    return std::isnan(value) ? "undefined" : fmt::format("{:.{}g}", value, digits);
}

} // namespace headwater::batch
