// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/top_level.h"

#include <set>

namespace headwater {

std::vector<Breach> check_top_level(const SourceTree& tree) {
    static const std::set<std::string> agreed{"CMakeLists.txt", "LICENSE",   "README.md", "app",
                                              "core",           "resources", "tests",     "ui"};
    std::set<std::string> strangers;
    for (const auto& file : tree) {
        const auto name = file.path.substr(0, file.path.find('/'));
        if (!name.starts_with('.') && !agreed.contains(name)) strangers.insert(name);
    }
    std::vector<Breach> breaches;
    for (const auto& name : strangers)
        breaches.push_back({name, 0, "was not agreed on for the top level"});
    return breaches;
}

} // namespace headwater
