// SPDX-License-Identifier: Apache-2.0
#include "app/batch/reason_words.h"

namespace headwater::batch {

Json sentences_of(const std::vector<Reason>& reasons) {
    Json list = Json::array();
    for (const Reason& reason : reasons)
        list.push_back(reason.message.in_english());
    return list;
}

std::vector<std::string> lines_of(const std::vector<Reason>& reasons,
                                  const std::vector<Reason>& against) {
    std::vector<std::string> lines;
    for (const Reason& reason : reasons)
        lines.push_back("+ " + reason.message.in_english());
    for (const Reason& reason : against)
        lines.push_back("- " + reason.message.in_english());
    return lines;
}

} // namespace headwater::batch
