// SPDX-License-Identifier: Apache-2.0
// What a JSON parser reads: the file in UTF-8, byte by byte, and an end where it should not go on.
#pragma once

#include <filesystem>
#include <iterator>
#include <optional>
#include <string>

#include "core/base/task.h"
#include "core/base/transcoder.h"
#include "core/exchange/input_file.h"
#include "core/exchange/json_items.h"

namespace headwater {

class JsonBytes {
public:
    static Result<JsonBytes> open(const std::filesystem::path& file, Task& task);

    bool is_at_end() {
        if (m_at < m_utf8.size()) return false;
        if (m_ended || m_since_event > longest_json_item || !m_task->may_go_on()) return true;
        fill();
        return m_at >= m_utf8.size();
    }
    char current() const { return m_utf8[m_at]; }
    void advance() { ++m_at; }
    void note_event() { m_since_event = 0; }
    bool is_too_long() const { return m_since_event > longest_json_item; }
    const std::optional<Error>& defect() const { return m_defect; }

    /// Reads what is left; SHA-256 of the file, in hexadecimal.
    Result<std::string> digest();

private:
    JsonBytes(InputFile input, Transcoder transcoder, Task& task)
        : m_input(std::move(input)), m_transcoder(std::move(transcoder)), m_task(&task) {}

    void fill();

    InputFile m_input;
    Transcoder m_transcoder;
    Task* m_task;
    std::string m_utf8;
    std::size_t m_at = 0;
    std::size_t m_since_event = 0;
    bool m_ended = false;
    std::optional<Error> m_defect;
};

/// An input iterator over it, as the parser asks for.
class JsonCursor {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    explicit JsonCursor(JsonBytes* bytes) : m_bytes(bytes) {}
    char operator*() const { return m_bytes->current(); }
    JsonCursor& operator++() {
        m_bytes->advance();
        return *this;
    }
    JsonCursor operator++(int) {
        const JsonCursor before = *this;
        ++*this;
        return before;
    }
    bool operator==(const JsonCursor& other) const { return is_end() == other.is_end(); }
    bool operator!=(const JsonCursor& other) const { return !(*this == other); }

private:
    bool is_end() const { return !m_bytes || m_bytes->is_at_end(); }
    JsonBytes* m_bytes;
};

} // namespace headwater
