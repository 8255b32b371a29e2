// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/stage.h"

#include <string>

#include "core/base/text.h"

namespace headwater {

namespace {

struct Word {
    const char* beginning; ///< folded, of a word
    Stage stage;
};

constexpr auto words_of_stages = std::to_array<Word>({
    {"precursor", Stage::precursor},
    {"cultivat", Stage::precursor},
    {"grower", Stage::precursor},
    {"chemical", Stage::precursor},
    {"tien chat", Stage::precursor},
    {"trong cay", Stage::precursor},
    {"produc", Stage::production},
    {"cook", Stage::production},
    {"laborator", Stage::production},
    {"san xuat", Stage::production},
    {"wholesal", Stage::wholesale},
    {"export", Stage::wholesale},
    {"ban buon", Stage::wholesale},
    {"xuat khau", Stage::wholesale},
    {"transport", Stage::transport},
    {"crossing", Stage::transport},
    {"transit", Stage::transport},
    {"courier", Stage::transport},
    {"carrier", Stage::transport},
    {"driver", Stage::transport},
    {"van chuyen", Stage::transport},
    {"distribut", Stage::distribution},
    {"import", Stage::distribution},
    {"receiver", Stage::distribution},
    {"phan phoi", Stage::distribution},
    {"nhap khau", Stage::distribution},
    {"retail", Stage::retail},
    {"seller", Stage::retail},
    {"street", Stage::retail},
    {"ban le", Stage::retail},
    {"money", Stage::money},
    {"launder", Stage::money},
    {"cash", Stage::money},
    {"rua tien", Stage::money},
});

} // namespace

const char* name_of(Stage stage) {
    constexpr std::array names{"precursor",    "production", "wholesale", "transport",
                               "distribution", "retail",     "money",     "unknown"};
    return names[static_cast<std::size_t>(stage)];
}

Message title_of(Stage stage) {
    switch (stage) {
    case Stage::precursor:
        return say("Precursor or cultivation");
    case Stage::production:
        return say("Production");
    case Stage::wholesale:
        return say("Wholesale and export");
    case Stage::transport:
        return say("Transport and crossing");
    case Stage::distribution:
        return say("Import and distribution");
    case Stage::retail:
        return say("Retail");
    case Stage::money:
        return say("Money back");
    case Stage::unknown:
        break;
    }
    return say("Stage not known");
}

Stage stage_called(std::string_view words) {
    const std::string text = std::string(" ").append(fold(words));
    for (const Word& word : words_of_stages)
        if (text.find(std::string(" ").append(word.beginning)) != text.npos) return word.stage;
    return Stage::unknown;
}

} // namespace headwater
