// SPDX-License-Identifier: Apache-2.0
// Runs the built program as a user's script would: words in, output, sentences and exit code out.
#pragma once

#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "tests/support/folder.h"

namespace headwater::test {

using support::bytes_of_file;
using support::Folder;

struct Run {
    int exit_code = -1;
    std::string out;
    std::string err;

    nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// Quotes one word for the shell of the machine.
inline std::string shell_word(std::string_view word) {
#ifdef _WIN32
    return '"' + std::string(word) + '"';
#else
    std::string all = "'";
    for (const char c : word)
        all += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return all + "'";
#endif
}

inline Run run_headwater(const Folder& scratch, const std::vector<std::string>& words) {
    std::string line = shell_word(HEADWATER_PROGRAM);
    for (const std::string& word : words)
        line += ' ' + shell_word(word);
    const auto out = scratch / "stdout.txt";
    const auto err = scratch / "stderr.txt";
    line += " >" + shell_word(out.string()) + " 2>" + shell_word(err.string());
    const int status = std::system(line.c_str());
#ifdef _WIN32
    const int exit_code = status;
#else
    const int exit_code = (status >> 8) & 0xff;
#endif
    return {exit_code, bytes_of_file(out), bytes_of_file(err)};
}

} // namespace headwater::test
