// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/text_lines.h"

#include "core/base/transcoder.h"
#include "core/exchange/encoding.h"
#include "core/exchange/input_file.h"

namespace headwater {

Result<bool> LineCutter::take(std::string_view piece) {
    for (const char c : piece) {
        const bool second_half = c == '\n' && m_after_return;
        m_after_return = c == '\r';
        if (second_half) continue;
        if (c == '\n' || c == '\r') {
            TRY(const bool more, hand_out());
            if (!more) return false;
        } else if (m_line.size() < m_longest) {
            m_line += c;
        } else {
            m_too_long = true;
        }
    }
    return true;
}

Result<void> LineCutter::finish() {
    if (m_line.empty()) return {};
    TRY_VOID(hand_out());
    return {};
}

Result<bool> LineCutter::hand_out() {
    auto more = m_visit({m_too_long ? std::string_view() : m_line, ++m_number, m_too_long});
    m_line.clear();
    m_too_long = false;
    return more;
}

Result<std::string> read_text(const std::filesystem::path& file,
                              const std::function<Result<bool>(std::string_view)>& take,
                              Task& task) {
    TRY(const FileBeginning beginning, beginning_of(file));
    const std::string encoding = recognise_encoding(beginning.bytes);
    if (!encoding.starts_with("UTF-16") && !encoding.starts_with("UTF-32"))
        TRY_VOID(check_is_text(beginning.bytes, file.string()));
    TRY(Transcoder transcoder, Transcoder::make(encoding));
    TRY(InputFile input, InputFile::open(file));
    task.restart(input.size(), Unit::bytes);
    std::string utf8;
    for (bool at_end = false; !at_end;) {
        if (!task.may_go_on()) return stopped();
        TRY(const std::string_view bytes, input.read());
        at_end = bytes.empty();
        utf8.clear();
        transcoder.convert(bytes, at_end, utf8);
        task.advance(bytes.size());
        TRY(const bool more, take(utf8));
        if (!more) break;
    }
    return input.digest();
}

Result<std::string> read_lines(const std::filesystem::path& file, std::size_t longest,
                               const VisitLine& visit, Task& task) {
    LineCutter cutter(longest, visit);
    bool whole = true;
    TRY(std::string digest, read_text(
                                file,
                                [&](std::string_view piece) -> Result<bool> {
                                    TRY(whole, cutter.take(piece));
                                    return whole;
                                },
                                task));
    if (whole) TRY_VOID(cutter.finish());
    return digest;
}

} // namespace headwater
