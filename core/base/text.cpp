// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

#include <array>
#include <cstring>
#include <memory>
#include <optional>

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace headwater {

namespace {

bool is_ascii(std::string_view bytes) {
    unsigned char all = 0;
    for (const char c : bytes)
        all |= static_cast<unsigned char>(c);
    return all < 0x80;
}

icu::UnicodeString to_unicode(std::string_view utf8) {
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
}

/// One for each thread, for a transliterator must not be shared; null: ICU's data is missing.
const icu::Transliterator* latin() {
    thread_local const std::unique_ptr<icu::Transliterator> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            "Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    }();
    return made.get();
}

/// Lets letters and digits through and puts one blank for whatever stands between them.
class WordCollector {
public:
    explicit WordCollector(std::size_t expected) { m_words.reserve(expected); }
    void letter(char c) {
        part();
        m_words += c;
    }
    void letter(UChar32 c) {
        part();
        icu::UnicodeString(c).toUTF8String(m_words);
    }
    void gap() { m_gap = true; }
    std::string words() && { return std::move(m_words); }

private:
    void part() {
        if (m_gap && !m_words.empty()) m_words += ' ';
        m_gap = false;
    }
    std::string m_words;
    bool m_gap = false;
};

bool is_plain_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

void collect_ascii(std::string_view text, WordCollector& out) {
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            out.letter(static_cast<char>(c - 'A' + 'a'));
        else if (is_plain_letter(c))
            out.letter(c);
        else
            out.gap();
    }
}

std::string fold_ascii(std::string_view text) {
    WordCollector out(text.size());
    collect_ascii(text, out);
    return std::move(out).words();
}

/// Vowel signs of scripts that ICU cannot transliterate (Lao, Khmer) belong to their letters.
bool is_part_of_word(UChar32 c) {
    return u_isalnum(c) || (U_GET_GC_MASK(c) & (U_GC_MN_MASK | U_GC_MC_MASK)) != 0;
}

/// Latin-1, Latin Extended-A, -B and Additional: all that European and Vietnamese names need.
bool is_latin_letter(UChar32 c) {
    return (c >= 0xC0 && c < 0x250) || (c >= 0x1E00 && c < 0x1F00);
}

/// ICU's answers for single Latin letters: asked once, for a transliteration costs microseconds.
class LatinLetters {
public:
    LatinLetters() {
        const auto* transliterator = latin();
        for (UChar32 c = first; c < end && transliterator; ++c) {
            if (!is_latin_letter(c)) continue;
            icu::UnicodeString text(c);
            transliterator->transliterate(text);
            auto& folded = m_folded[static_cast<std::size_t>(c - first)];
            text.toUTF8String(folded);
            if (!is_ascii(folded)) folded.clear();
        }
    }
    /// In ASCII; empty: ask ICU for the whole text.
    std::string_view fold(UChar32 c) const {
        return is_latin_letter(c) ? m_folded[static_cast<std::size_t>(c - first)]
                                  : std::string_view();
    }

private:
    static constexpr UChar32 first = 0xC0;
    static constexpr UChar32 end = 0x1F00;
    std::array<std::string, end - first> m_folded;
};

/// The same answer as ICU's for text of Latin letters, composed or not; else nothing.
std::optional<std::string> fold_latin(std::string_view utf8) {
    static const auto letters = std::make_unique<const LatinLetters>();
    WordCollector out(utf8.size());
    const auto* data = reinterpret_cast<const std::uint8_t*>(utf8.data());
    const auto size = static_cast<std::int64_t>(utf8.size());
    for (std::int64_t i = 0; i < size;) {
        const auto start = static_cast<std::size_t>(i);
        UChar32 c = 0;
        U8_NEXT(data, i, size, c);
        if (c >= 0 && c < 0x80) {
            collect_ascii(utf8.substr(start, 1), out);
            continue;
        }
        const std::string_view folded = letters->fold(c);
        if (folded.empty()) return std::nullopt;
        collect_ascii(folded, out);
    }
    return std::move(out).words();
}

bool is_dropped_control(UChar32 c) {
    return u_iscntrl(c) && c != '\t' && c != '\n';
}

bool is_clean_ascii(std::string_view bytes) {
    for (const char c : bytes) {
        const auto u = static_cast<unsigned char>(c);
        if (u >= 0x7f || (u < 0x20 && u != '\t' && u != '\n')) return false;
    }
    return true;
}

/// Eight bytes at once, as most of most texts is.
bool is_ascii(const std::uint8_t* eight) {
    std::uint64_t word = 0;
    std::memcpy(&word, eight, sizeof word);
    return (word & 0x8080808080808080) == 0;
}

} // namespace

std::string fold(std::string_view utf8) {
    if (is_ascii(utf8)) return fold_ascii(utf8);
    if (auto latin_text = fold_latin(utf8)) return std::move(*latin_text);
    icu::UnicodeString text = to_unicode(utf8);
    if (const auto* transliterator = latin()) transliterator->transliterate(text);
    WordCollector out(utf8.size());
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (is_part_of_word(c))
            out.letter(c);
        else
            out.gap();
    }
    return std::move(out).words();
}

std::string cleaned(std::string_view bytes) {
    if (is_clean_ascii(bytes)) return std::string(bytes);
    const icu::UnicodeString raw = to_unicode(bytes);
    icu::UnicodeString kept;
    for (std::int32_t i = 0; i < raw.length(); i = raw.moveIndex32(i, 1)) {
        const UChar32 c = raw.char32At(i);
        if (!is_dropped_control(c)) kept.append(c);
    }
    UErrorCode status = U_ZERO_ERROR;
    const auto* composer = icu::Normalizer2::getNFCInstance(status);
    const icu::UnicodeString composed =
        U_SUCCESS(status) ? composer->normalize(kept, status) : kept;
    std::string out;
    composed.toUTF8String(out);
    return out;
}

bool is_utf8(std::string_view bytes) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const auto size = static_cast<std::int64_t>(bytes.size());
    for (std::int64_t i = 0; i < size;) {
        if (i + 8 <= size && is_ascii(data + i)) {
            i += 8;
            continue;
        }
        UChar32 c = 0;
        U8_NEXT(data, i, size, c);
        if (c < 0) return false;
    }
    return true;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view no_break = "\xC2\xA0";
    constexpr std::string_view blank = " \t\r\n\f\v";
    for (;;) {
        if (!text.empty() && blank.find(text.front()) != blank.npos)
            text.remove_prefix(1);
        else if (text.substr(0, 2) == no_break)
            text.remove_prefix(2);
        else
            break;
    }
    for (;;) {
        if (!text.empty() && blank.find(text.back()) != blank.npos)
            text.remove_suffix(1);
        else if (text.size() >= 2 && text.substr(text.size() - 2) == no_break)
            text.remove_suffix(2);
        else
            return text;
    }
}

} // namespace headwater
