// SPDX-License-Identifier: Apache-2.0
#include "core/base/line_breaks.h"

#include <memory>

#include <unicode/ubrk.h>
#include <unicode/utext.h>

namespace headwater {

namespace {

struct Closing {
    void operator()(UText* text) const { utext_close(text); }
    void operator()(UBreakIterator* breaks) const { ubrk_close(breaks); }
};

/// One for each kind and thread: opening it reads ICU's rules, which is slow.
UBreakIterator* iterator_for(UBreakIteratorType type) {
    thread_local std::unique_ptr<UBreakIterator, Closing> lines, letters;
    auto& breaks = type == UBRK_LINE ? lines : letters;
    if (!breaks) {
        UErrorCode status = U_ZERO_ERROR;
        breaks.reset(ubrk_open(type, "en", nullptr, 0, &status));
    }
    return breaks.get();
}

std::vector<std::size_t> breaks_of(std::string_view utf8, UBreakIteratorType type) {
    std::vector<std::size_t> places;
    if (utf8.empty()) return places;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UText, Closing> text(
        utext_openUTF8(nullptr, utf8.data(), static_cast<std::int64_t>(utf8.size()), &status));
    UBreakIterator* breaks = iterator_for(type);
    if (breaks != nullptr) ubrk_setUText(breaks, text.get(), &status);
    if (breaks == nullptr || U_FAILURE(status)) return {utf8.size()};
    for (auto at = ubrk_next(breaks); at != UBRK_DONE; at = ubrk_next(breaks))
        places.push_back(static_cast<std::size_t>(at));
    return places;
}

} // namespace

std::vector<std::size_t> line_breaks(std::string_view utf8) {
    return breaks_of(utf8, UBRK_LINE);
}

std::vector<std::size_t> letter_breaks(std::string_view utf8) {
    return breaks_of(utf8, UBRK_CHARACTER);
}

} // namespace headwater
