// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/json_bytes.h"

#include "core/exchange/encoding.h"

namespace headwater {

Result<JsonBytes> JsonBytes::open(const std::filesystem::path& file, Task& task) {
    TRY(const FileBeginning beginning, beginning_of(file));
    const std::string encoding = recognise_encoding(beginning.bytes);
    TRY(Transcoder transcoder, Transcoder::make(encoding));
    TRY(InputFile input, InputFile::open(file));
    task.restart(input.size(), Unit::bytes);
    return JsonBytes(std::move(input), std::move(transcoder), task);
}

void JsonBytes::fill() {
    m_utf8.clear();
    m_at = 0;
    auto bytes = m_input.read();
    if (!bytes) {
        m_defect = std::move(bytes).error();
        m_ended = true;
        return;
    }
    m_ended = bytes->empty();
    m_task->advance(bytes->size());
    m_transcoder.convert(*bytes, m_ended, m_utf8);
    m_since_event += m_utf8.size();
}

Result<std::string> JsonBytes::digest() {
    while (!m_ended && !m_defect)
        fill();
    return m_input.digest();
}

} // namespace headwater
