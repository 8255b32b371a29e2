// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/encoding.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <optional>

#include <uchardet/uchardet.h>

#include "core/base/text.h"
#include "core/base/transcoder.h"

namespace headwater {

namespace {

using namespace std::string_view_literals;

struct Mark {
    std::string_view bytes;
    std::string_view encoding;
};
// The longer first: UTF-32's mark begins with that of UTF-16.
constexpr std::array marks{Mark{"\xFF\xFE\0\0"sv, "UTF-32LE"}, Mark{"\0\0\xFE\xFF"sv, "UTF-32BE"},
                           Mark{"\xEF\xBB\xBF"sv, "UTF-8"}, Mark{"\xFF\xFE"sv, "UTF-16LE"},
                           Mark{"\xFE\xFF"sv, "UTF-16BE"}};

/// Text in UTF-16 has its digits, blanks and line ends as one NUL and one ASCII byte.
std::string_view utf16_without_mark(std::string_view bytes) {
    std::array<std::size_t, 2> nul{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        nul[i % 2] += bytes[i] == '\0';
    const std::size_t units = bytes.size() / 2;
    const auto mostly = [&](std::size_t many, std::size_t few) {
        return many * 20 > units && few * 50 <= many;
    };
    if (mostly(nul[1], nul[0])) return "UTF-16LE";
    if (mostly(nul[0], nul[1])) return "UTF-16BE";
    return {};
}

/// UTF-8 apart from a character that the end may have cut.
bool is_utf8_so_far(std::string_view bytes) {
    for (std::size_t cut = 0; cut <= 3 && cut <= bytes.size(); ++cut)
        if (is_utf8(bytes.substr(0, bytes.size() - cut))) return true;
    return false;
}

bool is_part_of_word(unsigned char c) {
    return c >= 0x80 || std::isalpha(c) != 0;
}

bool has_only_vietnamese_letters(std::string_view word) {
    const std::string_view known = vietnamese_letters();
    for (std::size_t i = 0; i < word.size();) {
        const auto lead = static_cast<unsigned char>(word[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length > 1 && known.find(word.substr(i, length)) == known.npos) return false;
        i += length;
    }
    return true;
}

/// Which share of the words beyond ASCII could be Vietnamese syllables.
double vietnamese_share(std::string_view bytes, std::string_view encoding) {
    const auto decoded = to_utf8(bytes, encoding);
    if (!decoded) return 0;
    const std::string text = cleaned(*decoded);
    std::size_t words = 0;
    std::size_t syllables = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto is_letter = [&](std::size_t at) {
            return is_part_of_word(static_cast<unsigned char>(text[at]));
        };
        std::size_t end = i;
        while (end < text.size() && is_letter(end))
            ++end;
        const auto word = std::string_view(text).substr(i, end - i);
        if (std::any_of(word.begin(), word.end(), [](char c) { return c < 0; })) {
            ++words;
            syllables += has_only_vietnamese_letters(word) && could_be_vietnamese(fold(word));
        }
        i = std::max(end, i + 1);
    }
    return words == 0 ? 0 : static_cast<double>(syllables) / static_cast<double>(words);
}

std::optional<std::string> old_vietnamese(std::string_view bytes) {
    constexpr double enough = 0.7;
    const double tcvn3 = vietnamese_share(bytes, "TCVN3");
    const double windows = vietnamese_share(bytes, "windows-1258");
    if (std::max(tcvn3, windows) < enough) return std::nullopt;
    return windows >= tcvn3 ? "windows-1258" : "TCVN3";
}

std::string by_uchardet(std::string_view bytes) {
    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.data(), bytes.size());
    uchardet_data_end(detector.get());
    const std::string name = uchardet_get_charset(detector.get());
    // What it calls ISO-8859-1 is windows-1252 in files of Windows, and the same letters.
    const bool latin = name.empty() || name == "ISO-8859-1" || name == "ISO-8859-15" ||
                       name == "ASCII" || !Transcoder::make(name);
    return latin ? "windows-1252" : name;
}

} // namespace

std::string recognise_encoding(std::string_view beginning) {
    for (const Mark& mark : marks)
        if (beginning.starts_with(mark.bytes)) return std::string(mark.encoding);
    if (const auto utf16 = utf16_without_mark(beginning); !utf16.empty()) return std::string(utf16);
    if (is_utf8_so_far(beginning)) return "UTF-8";
    constexpr std::size_t enough = 64 * 1024;
    if (auto vietnamese = old_vietnamese(beginning.substr(0, enough))) return *vietnamese;
    return by_uchardet(beginning);
}

bool has_byte_order_mark(std::string_view beginning) {
    return std::ranges::any_of(marks,
                               [&](const Mark& mark) { return beginning.starts_with(mark.bytes); });
}

bool could_be_vietnamese(std::string_view word) {
    static constexpr std::array onsets{"ngh"sv, "ng"sv, "nh"sv, "ch"sv, "gh"sv, "gi"sv, "kh"sv,
                                       "ph"sv,  "qu"sv, "th"sv, "tr"sv, "b"sv,  "c"sv,  "d"sv,
                                       "g"sv,   "h"sv,  "k"sv,  "l"sv,  "m"sv,  "n"sv,  "p"sv,
                                       "r"sv,   "s"sv,  "t"sv,  "v"sv,  "x"sv,  ""sv};
    static constexpr std::array codas{""sv,   "c"sv,  "ch"sv, "m"sv, "n"sv,
                                      "ng"sv, "nh"sv, "p"sv,  "t"sv};
    static constexpr std::array nuclei{
        "a"sv,  "ai"sv,  "ao"sv,  "au"sv,  "ay"sv,  "e"sv,   "eo"sv,  "eu"sv,  "i"sv,   "ia"sv,
        "ie"sv, "ieu"sv, "iu"sv,  "o"sv,   "oa"sv,  "oai"sv, "oao"sv, "oay"sv, "oe"sv,  "oeo"sv,
        "oi"sv, "oo"sv,  "u"sv,   "ua"sv,  "uay"sv, "ue"sv,  "ui"sv,  "uo"sv,  "uoi"sv, "uou"sv,
        "uu"sv, "uy"sv,  "uya"sv, "uye"sv, "uyu"sv, "y"sv,   "ye"sv,  "yeu"sv};
    const auto is_rime = [&](std::string_view rime) {
        return std::any_of(codas.begin(), codas.end(), [&](std::string_view coda) {
            if (!rime.ends_with(coda)) return false;
            const auto nucleus = rime.substr(0, rime.size() - coda.size());
            return std::find(nuclei.begin(), nuclei.end(), nucleus) != nuclei.end();
        });
    };
    return std::any_of(onsets.begin(), onsets.end(), [&](std::string_view onset) {
        return word.starts_with(onset) && is_rime(word.substr(onset.size()));
    });
}

} // namespace headwater
