// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/first_lines.h"

#include <algorithm>
#include <array>

namespace headwater {
namespace {

/// How a comment begins in this file; empty: not a source file.
std::string_view comment_of(const SourceFile& file) {
    struct Ending {
        std::string_view name, comment;
    };
    static constexpr std::array endings{Ending{".cpp", "//"},  Ending{".h", "//"},
                                        Ending{".inc", "//"},  Ending{"CMakeLists.txt", "#"},
                                        Ending{".cmake", "#"}, Ending{".sql", "--"},
                                        Ending{".sh", "#"},    Ending{".py", "#"}};
    for (const auto& [name, comment] : endings)
        if (file.path.ends_with(name)) return comment;
    return file.text.starts_with("#!") ? "#" : "";
}

} // namespace

std::vector<Breach> check_first_lines(const SourceTree& tree) {
    std::vector<Breach> breaches;
    for (const auto& file : tree) {
        const auto comment = comment_of(file);
        if (comment.empty()) continue;
        auto lines = lines_of(file.text);
        if (!lines.empty() && lines[0].starts_with("#!")) lines.erase(lines.begin());
        lines.resize(std::max<std::size_t>(lines.size(), 2));
        if (lines[0] != std::string(comment) + " SPDX-License-Identifier: Apache-2.0")
            breaches.push_back({file.path, 1, "no SPDX line"});
        else if (file.path.ends_with(".h") && !lines[1].starts_with("// "))
            breaches.push_back({file.path, 2, "does not say what it is for"});
    }
    return breaches;
}

} // namespace headwater
