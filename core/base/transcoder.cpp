// SPDX-License-Identifier: Apache-2.0
#include "core/base/transcoder.h"

#include <utility>
#include <variant>

#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include "core/base/text.h"

namespace headwater {

namespace {

/// Vietnamese TCVN 5712:1993, bytes 0x80 to 0xFF; its lower half is ASCII.
constexpr std::u16string_view tcvn3 =
    u"ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắ"
    u"Ẵ"
    u"ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";
static_assert(tcvn3.size() == 128);

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using IcuConverter = std::unique_ptr<UConverter, CloseConverter>;

void append_code_point(char32_t c, std::string& out) {
    char buffer[4];
    std::int32_t n = 0;
    U8_APPEND_UNSAFE(buffer, n, static_cast<UChar32>(c));
    out.append(buffer, static_cast<std::size_t>(n));
}

void convert_tcvn3(std::string_view bytes, std::string& out) {
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            out += c;
        else
            append_code_point(tcvn3[byte - 0x80], out);
    }
}

/// UTF-8 as it comes: whole characters are passed on, broken ones replaced.
class Utf8Checker {
public:
    void convert(std::string_view bytes, bool last, std::string& out) {
        m_waiting.append(bytes);
        const std::size_t end = last ? m_waiting.size() : whole_characters();
        const std::string_view ready = std::string_view(m_waiting).substr(0, end);
        if (is_utf8(ready))
            out.append(ready);
        else
            append_repaired(ready, out);
        m_waiting.erase(0, end);
    }

private:
    /// Everything but a character that the end may have cut.
    std::size_t whole_characters() const {
        const std::size_t size = m_waiting.size();
        for (std::size_t back = 1; back <= 3 && back <= size; ++back) {
            const auto byte = static_cast<std::uint8_t>(m_waiting[size - back]);
            if (U8_IS_TRAIL(byte)) continue;
            const auto length = static_cast<std::size_t>(U8_IS_LEAD(byte))
                                    ? 1 + static_cast<std::size_t>(U8_COUNT_TRAIL_BYTES(byte))
                                    : 1;
            return length > back ? size - back : size;
        }
        return size;
    }
    static void append_repaired(std::string_view bytes, std::string& out) {
        const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
        const auto size = static_cast<std::int64_t>(bytes.size());
        for (std::int64_t i = 0; i < size;) {
            UChar32 c = 0;
            U8_NEXT_OR_FFFD(data, i, size, c);
            append_code_point(static_cast<char32_t>(c), out);
        }
    }
    std::string m_waiting;
};

void convert_with_icu(UConverter* converter, std::string_view bytes, bool last, std::string& out) {
    std::u16string buffer(bytes.size() * 2 + 64, u'\0');
    const char* source = bytes.data();
    const char* const source_end = source + bytes.size();
    for (;;) {
        char16_t* target = buffer.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(converter, &target, buffer.data() + buffer.size(), &source, source_end,
                       nullptr, last ? 1 : 0, &status);
        const auto length = static_cast<std::int32_t>(target - buffer.data());
        icu::UnicodeString(false, buffer.data(), length).toUTF8String(out);
        if (status != U_BUFFER_OVERFLOW_ERROR) return;
    }
}

struct Tcvn3 {};

} // namespace

struct Transcoder::State {
    std::variant<Utf8Checker, Tcvn3, IcuConverter> way;
    bool begun = false;
    bool replaced = false;
};

Transcoder::Transcoder(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Transcoder::Transcoder(Transcoder&&) noexcept = default;
Transcoder& Transcoder::operator=(Transcoder&&) noexcept = default;
Transcoder::~Transcoder() = default;

Result<Transcoder> Transcoder::make(std::string_view encoding) {
    auto state = std::make_unique<State>();
    const std::string folded = fold(encoding);
    if (folded == "utf 8" || folded == "utf8" || folded == "ascii")
        return Transcoder(std::move(state));
    if (folded == "tcvn3" || folded == "tcvn") {
        state->way = Tcvn3{};
        return Transcoder(std::move(state));
    }
    UErrorCode status = U_ZERO_ERROR;
    IcuConverter converter(ucnv_open(std::string(encoding).c_str(), &status));
    if (U_FAILURE(status) || encoding.empty())
        return fail("There is no encoding called \"%1\". Try UTF-8, UTF-16LE, windows-1258, TCVN3 "
                    "or windows-1252.",
                    {std::string(encoding)});
    state->way = std::move(converter);
    return Transcoder(std::move(state));
}

void Transcoder::convert(std::string_view bytes, bool last, std::string& utf8) {
    const std::size_t before = utf8.size();
    if (auto* checker = std::get_if<Utf8Checker>(&m_state->way))
        checker->convert(bytes, last, utf8);
    else if (auto* converter = std::get_if<IcuConverter>(&m_state->way))
        convert_with_icu(converter->get(), bytes, last, utf8);
    else
        convert_tcvn3(bytes, utf8);
    if (!m_state->begun && utf8.size() > before) {
        m_state->begun = true;
        if (utf8.compare(before, byte_order_mark.size(), byte_order_mark) == 0)
            utf8.erase(before, byte_order_mark.size());
    }
    if (!m_state->replaced) m_state->replaced = utf8.find(replacement, before) != utf8.npos;
}

bool Transcoder::replaced() const {
    return m_state->replaced;
}

Result<std::string> to_utf8(std::string_view bytes, std::string_view encoding) {
    TRY(Transcoder transcoder, Transcoder::make(encoding));
    std::string out;
    transcoder.convert(bytes, true, out);
    return out;
}

std::string_view vietnamese_letters() {
    static const std::string letters = [] {
        std::string all;
        for (const char16_t c : tcvn3)
            if (c > 0xA0 && (c < 0x300 || c > 0x36F)) append_code_point(c, all);
        return all + "ỪỬỮỨỰỤÚỲỶỸÝỴ";
    }();
    return letters;
}

} // namespace headwater
