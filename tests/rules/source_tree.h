// SPDX-License-Identifier: Apache-2.0
// The source tree as a value: every file with its path and its text, so that a rule is a function
// of it and can be tried on a tree that is made up.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace headwater {

struct SourceFile {
    std::string path; ///< from the root, with forward slashes
    std::string text;
};

using SourceTree = std::vector<SourceFile>;

/// Where a rule of the house is broken, and how.
struct Breach {
    std::string path;
    std::size_t line = 0; ///< from 1; 0: the whole file
    std::string what;
    bool operator==(const Breach&) const = default;
};

/// Every file under `root` sorted by path, without .git, build folders and what `.gitignore` at
/// the root names (whole names and single stars only).
SourceTree read_tree(const std::filesystem::path& root);

/// One breach a line, for INFO.
std::string listed(const std::vector<Breach>& breaches);

std::vector<std::string> lines_of(std::string_view text);
std::vector<std::string> words_of(std::string_view text);

/// `pattern` is a path in which * stands for any run of characters, slashes included.
bool matches(std::string_view path, std::string_view pattern);

/// A .cpp, .h or .inc of the program itself: core, ui or app.
bool is_program_source(const SourceFile& file);

const SourceFile* find_file(const SourceTree& tree, std::string_view path);

} // namespace headwater
