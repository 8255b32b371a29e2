// SPDX-License-Identifier: Apache-2.0
// Bytes of any encoding in, UTF-8 out, piece by piece. Hides ICU's converters and the table of
// TCVN3, which ICU does not have.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace headwater {

class Transcoder {
public:
    /// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258", "TCVN3" and whatever ICU knows by name.
    static Result<Transcoder> make(std::string_view encoding);
    Transcoder(Transcoder&&) noexcept;
    Transcoder& operator=(Transcoder&&) noexcept;
    ~Transcoder();

    /// Appends to `utf8`. A character cut by the end of `bytes` waits for the next piece; `last`
    /// ends the text. A byte-order mark at the beginning is dropped.
    void convert(std::string_view bytes, bool last, std::string& utf8);

    /// Whether anything so far could not be read and became U+FFFD.
    bool replaced() const;

private:
    struct State;
    explicit Transcoder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The whole of a short text.
Result<std::string> to_utf8(std::string_view bytes, std::string_view encoding);

/// The 134 letters of Vietnamese beyond ASCII in UTF-8: composed, with every tone, both cases.
std::string_view vietnamese_letters();

} // namespace headwater
