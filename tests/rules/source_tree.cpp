// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/source_tree.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

namespace headwater {
namespace fs = std::filesystem;

namespace {

std::string text_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// Patterns of .gitignore without their anchoring slashes.
std::vector<std::string> ignored_names(const fs::path& root) {
    std::vector<std::string> names;
    for (std::string line : lines_of(text_of(root / ".gitignore"))) {
        if (line.starts_with('/')) line.erase(0, 1);
        if (line.ends_with('/')) line.pop_back();
        if (!line.empty() && !line.starts_with('#')) names.push_back(line);
    }
    return names;
}

bool is_left_out(const fs::path& entry, const std::vector<std::string>& ignored) {
    const std::string name = entry.filename().string();
    if (name == ".git" || fs::exists(entry / "CMakeCache.txt")) return true;
    return std::ranges::any_of(ignored, [&](const auto& one) { return matches(name, one); });
}

} // namespace

SourceTree read_tree(const fs::path& root) {
    const auto ignored = ignored_names(root);
    SourceTree tree;
    for (fs::recursive_directory_iterator at(root), end; at != end; ++at) {
        if (is_left_out(at->path(), ignored)) {
            at.disable_recursion_pending();
        } else if (at->is_regular_file()) {
            tree.push_back(
                {at->path().lexically_relative(root).generic_string(), text_of(at->path())});
        }
    }
    std::ranges::sort(tree, {}, &SourceFile::path);
    return tree;
}

std::string listed(const std::vector<Breach>& breaches) {
    std::string out;
    for (const auto& [path, line, what] : breaches)
        out += path + ":" + std::to_string(line) + ": " + what + "\n";
    return out;
}

std::vector<std::string> lines_of(std::string_view text) {
    std::istringstream in{std::string(text)};
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(std::move(line));
    return lines;
}

std::vector<std::string> words_of(std::string_view text) {
    std::istringstream in{std::string(text)};
    return {std::istream_iterator<std::string>(in), std::istream_iterator<std::string>()};
}

bool matches(std::string_view path, std::string_view pattern) {
    const auto star = pattern.find('*');
    if (star == pattern.npos) return path == pattern;
    if (path.substr(0, star) != pattern.substr(0, star)) return false;
    for (std::size_t from = star; from <= path.size(); ++from)
        if (matches(path.substr(from), pattern.substr(star + 1))) return true;
    return false;
}

bool is_program_source(const SourceFile& file) {
    const auto& path = file.path;
    const bool ours =
        path.starts_with("core/") || path.starts_with("ui/") || path.starts_with("app/");
    return ours && (path.ends_with(".cpp") || path.ends_with(".h") || path.ends_with(".inc"));
}

const SourceFile* find_file(const SourceTree& tree, std::string_view path) {
    const auto at = std::ranges::find(tree, path, &SourceFile::path);
    return at == tree.end() ? nullptr : &*at;
}

} // namespace headwater
