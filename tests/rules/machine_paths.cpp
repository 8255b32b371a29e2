// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/machine_paths.h"

#include <array>
#include <cctype>

namespace headwater {
namespace {

/// Written in two halves so that this file is no breach of its own rule.
const std::array folders{std::string("/ho") + "me/", std::string("/wo") + "rk/",
                         std::string("/Us") + "ers/", std::string("/ro") + "ot/"};
const std::array hosts{std::string("://de") + "b.",
                       std::string("://arch") + "ive.",
                       std::string("registry.np") + "mjs",
                       std::string("py") + "pi.org",
                       std::string("files.python") + "hosted",
                       std::string("proxy.go") + "lang"};

/// Whether the path found at `at` begins there, and is not the tail of a longer one.
bool is_absolute(std::string_view line, std::size_t at) {
    if (at == 0) return true;
    const char before = line[at - 1];
    return !std::isalnum(static_cast<unsigned char>(before)) && before != '_' && before != '.' &&
           before != '-' && before != '}';
}

std::string objection(std::string_view line) {
    for (const auto& folder : folders)
        for (auto at = line.find(folder); at != line.npos; at = line.find(folder, at + 1))
            if (is_absolute(line, at)) return "names a folder of one machine: " + folder;
    for (const auto& host : hosts)
        if (line.find(host) != line.npos) return "names a registry: " + host;
    return {};
}

} // namespace

std::vector<Breach> check_machine_paths(const SourceTree& tree) {
    std::vector<Breach> breaches;
    for (const auto& file : tree) {
        if (file.text.find('\0') != std::string::npos) continue;
        std::size_t number = 0;
        for (const auto& line : lines_of(file.text)) {
            ++number;
            if (auto why = objection(line); !why.empty())
                breaches.push_back({file.path, number, why});
        }
    }
    return breaches;
}

} // namespace headwater
