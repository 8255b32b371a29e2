// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/include_arrows.h"

#include <algorithm>
#include <optional>
#include <regex>

namespace headwater {
namespace {

struct Include {
    std::size_t line;
    std::string header;
    bool quoted;
};

std::vector<Include> includes_of(std::string_view text) {
    static const std::regex form(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)");
    std::vector<Include> found;
    std::size_t number = 0;
    for (const auto& line : lines_of(text)) {
        ++number;
        if (std::smatch part; std::regex_match(line, part, form))
            found.push_back({number, part[2], part[1] == "\""});
    }
    return found;
}

/// "core/model" of "core/model/link.h", "ui/canvas" of "ui/canvas/view.h", "app" of all of app.
std::string room_of(std::string_view path) {
    const auto first = path.find('/');
    if (first == path.npos) return {};
    const bool has_rooms = path.starts_with("core/") || path.starts_with("ui/");
    const auto second = has_rooms ? path.find('/', first + 1) : path.npos;
    return std::string(path.substr(0, second == path.npos ? first : second));
}

/// The second to fourth cell of a row such as "| 1 | `core/model` | base | entities |".
std::optional<std::pair<std::string, std::string>> row_of(const std::string& line) {
    static const std::regex form(R"(^\|\s*\d+\s*\|\s*`([^`]+)`\s*\|([^|]*)\|.*)");
    std::smatch part;
    if (!std::regex_match(line, part, form)) return {};
    return std::pair{part[1].str(), part[2].str()};
}

std::set<std::string> rooms_named(std::string cell, const Floors& rooms) {
    std::set<std::string> seen;
    const std::string phrase = "the core but storage";
    if (const auto at = cell.find(phrase); at != cell.npos) {
        cell.erase(at, phrase.size());
        for (const auto& [room, sees] : rooms)
            if (room.starts_with("core/") && room != "core/storage") seen.insert(room);
    }
    for (auto& letter : cell)
        if (letter == '`' || letter == ',' || letter == ';') letter = ' ';
    for (const auto& word : words_of(cell))
        for (const char* house : {"", "core/", "ui/"})
            if (rooms.contains(house + word)) seen.insert(house + word);
    return seen;
}

bool may_include(const ForeignHeaders& foreign, const std::string& header,
                 const std::string& path) {
    const std::vector<std::string>* places = nullptr;
    for (const auto& [beginning, allowed] : foreign) {
        const bool class_header =
            beginning != "Q" || (header.size() > 1 && header[1] >= 'A' && header[1] <= 'Z');
        if (header.starts_with(beginning) && class_header) places = &allowed;
    }
    if (!places) return true;
    return std::ranges::any_of(*places, [&](const auto& one) { return matches(path, one); });
}

/// Why this include may not stand in `path`; empty: it may.
std::string objection(const Include& include, const std::string& path, const Floors& floors,
                      const ForeignHeaders& foreign) {
    if (!include.quoted)
        return may_include(foreign, include.header, path)
                   ? ""
                   : "<" + include.header + "> has no place here";
    const bool generated = include.header.ends_with(".moc") || include.header.ends_with(".inc");
    if (generated && include.header.find('/') == std::string::npos) return "";
    const std::string from = room_of(path), to = room_of(include.header);
    if (!floors.contains(to)) return "\"" + include.header + "\" is not named from the root";
    if (from == to || floors.at(from).contains(to)) return "";
    return from + " does not see " + to;
}

} // namespace

namespace {

/// Every room of the window sees what "ui" sees; who sees "ui" sees all of them.
void open_the_window(Floors& floors) {
    const std::set<std::string> core = floors["ui"];
    std::set<std::string> rooms;
    for (const auto& [room, sees] : floors)
        if (room.starts_with("ui/")) rooms.insert(room);
    for (auto& [room, sees] : floors) {
        if (rooms.contains(room)) sees.insert(core.begin(), core.end());
        if (sees.contains("ui")) sees.insert(rooms.begin(), rooms.end());
    }
}

} // namespace

Floors floors_of(std::string_view readme) {
    std::vector<std::pair<std::string, std::string>> rows;
    Floors floors;
    for (const auto& line : lines_of(readme))
        if (const auto row = row_of(line)) rows.push_back(*row);
    for (const auto& [room, cell] : rows)
        floors[room];
    for (const auto& [room, cell] : rows)
        floors[room] = rooms_named(cell, floors);
    open_the_window(floors);
    for (auto& [room, sees] : floors)
        sees.erase(room);
    return floors;
}

Floors linked_rooms(std::string_view cmake) {
    static const std::regex form(R"(headwater_room\(\s*(\w+)([^)]*)\))");
    const std::string text(cmake);
    Floors rooms;
    for (std::sregex_iterator at(text.begin(), text.end(), form), end; at != end; ++at) {
        auto& sees = rooms["core/" + at->str(1)];
        bool listing = false;
        for (const auto& word : words_of(at->str(2))) {
            if (word == "SEES" || word == "USES")
                listing = word == "SEES";
            else if (listing)
                sees.insert("core/" + word);
        }
    }
    return rooms;
}

ForeignHeaders foreign_headers_of(std::string_view table) {
    ForeignHeaders foreign;
    for (const auto& line : lines_of(table)) {
        auto words = words_of(line);
        if (words.empty() || words.front().starts_with('#')) continue;
        foreign[words.front()].assign(words.begin() + 1, words.end());
    }
    return foreign;
}

std::vector<Breach> check_includes(const SourceTree& tree, const Floors& floors,
                                   const ForeignHeaders& foreign) {
    std::vector<Breach> breaches;
    for (const auto& file : tree) {
        if (!is_program_source(file)) continue;
        if (!floors.contains(room_of(file.path))) {
            breaches.push_back({file.path, 0, "stands in no room of core/README.md"});
            continue;
        }
        for (const auto& include : includes_of(file.text))
            if (auto why = objection(include, file.path, floors, foreign); !why.empty())
                breaches.push_back({file.path, include.line, why});
    }
    return breaches;
}

} // namespace headwater
