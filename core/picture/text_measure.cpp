// SPDX-License-Identifier: Apache-2.0
#include "core/picture/text_measure.h"

#include <array>
#include <cstdint>

namespace headwater {

namespace {

/// Widths of the letters from blank to tilde in thousandths of the font's height.
constexpr std::array<std::int16_t, 95> regular{
    260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572,
    572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556,
    519, 728, 741, 339, 273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586,
    566, 572, 329, 372, 329, 572, 444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534,
    258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572};
constexpr std::array<std::int16_t, 95> heavy{
    260, 286, 472, 646, 572, 901, 750, 266, 339, 339, 545, 572, 285, 322, 285, 413, 572, 572, 572,
    572, 572, 572, 572, 572, 572, 572, 285, 285, 572, 572, 572, 477, 897, 690, 672, 637, 740, 560,
    549, 724, 765, 389, 331, 664, 565, 943, 813, 796, 628, 796, 660, 551, 579, 756, 650, 967, 667,
    624, 579, 331, 413, 331, 572, 411, 362, 604, 633, 514, 633, 591, 387, 633, 657, 305, 305, 620,
    305, 982, 657, 619, 633, 633, 454, 497, 434, 657, 569, 856, 578, 569, 488, 394, 551, 394, 572};

/// Rough widths beyond ASCII: nothing for accents, full width for East Asian scripts.
double width_beyond_ascii(std::uint32_t letter) {
    const bool accent = letter >= 0x300 && letter < 0x370;
    const bool wide =
        letter >= 0x1100 &&
        (letter < 0x1200 || (letter >= 0x2e80 && letter < 0xd800) || letter >= 0x1f000);
    return accent ? 0 : wide ? 1000 : 640;
}

/// The letter that starts at `i`, which is moved behind it; broken bytes count as one letter each.
std::uint32_t next_letter(std::string_view text, std::size_t& i) {
    const auto first = static_cast<unsigned char>(text[i++]);
    const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
    std::uint32_t letter = more == 0 ? first : first & (0x3fU >> more);
    if (i + static_cast<std::size_t>(more) > text.size()) {
        i = text.size();
        return 0xfffd;
    }
    for (int k = 0; k < more; ++k) {
        letter = letter << 6 | (static_cast<unsigned char>(text[i++]) & 0x3fU);
    }
    return letter;
}

} // namespace

Size plain_text_size(std::string_view text, double size, bool bold) {
    const auto& table = bold ? heavy : regular;
    double width = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::uint32_t letter = next_letter(text, i);
        if (letter >= 0x20 && letter < 0x7f) {
            width += table[letter - 0x20];
        } else if (letter >= 0x7f) {
            width += width_beyond_ascii(letter) * (bold ? 1.06 : 1);
        }
    }
    return {width * size / 1000, size * 1.36};
}

} // namespace headwater
