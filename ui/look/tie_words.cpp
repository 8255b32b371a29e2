// SPDX-License-Identifier: Apache-2.0
#include "ui/look/tie_words.h"

#include <algorithm>

#include "ui/look/language.h"
#include "ui/look/settings.h"

namespace headwater {

bool writes_on_ties() {
    return settings().value("ties/words", true).toBool();
}

bool writes_dates_on_ties() {
    return settings().value("ties/dates", false).toBool();
}

void write_on_ties(bool words, bool dates) {
    settings().setValue("ties/words", words);
    settings().setValue("ties/dates", dates);
}

std::shared_ptr<const LinkWords> words_on_ties(const ChartScene& scene) {
    const bool words = writes_on_ties(), dates = writes_dates_on_ties();
    if (!words && !dates) return {};
    const bool several = std::ranges::any_of(scene.links, [&](const ChartLink& link) {
        return !link.guessed && link.kind != scene.links.front().kind;
    });
    return std::make_shared<const LinkWords>(
        LinkWords{words && several, words, dates,
                  [](const Message& message) { return utf8(in_words(message)); }});
}

} // namespace headwater
