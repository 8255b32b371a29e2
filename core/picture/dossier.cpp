// SPDX-License-Identifier: Apache-2.0
#include "core/picture/dossier.h"

namespace headwater {

std::string text_of(const SourceNumbers& numbers) {
    std::string text;
    for (const std::size_t number : numbers)
        text += (text.empty() ? "[" : ", ") + std::to_string(number);
    return text.empty() ? text : text + "]";
}

std::string text_of(const DossierText& statement) {
    const std::string sources = text_of(statement.sources);
    return sources.empty() ? statement.text : statement.text + " " + sources;
}

} // namespace headwater
