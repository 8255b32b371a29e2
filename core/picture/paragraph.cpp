// SPDX-License-Identifier: Apache-2.0
#include "core/picture/paragraph.h"

#include "core/base/line_breaks.h"
#include "core/base/text.h"

namespace headwater {

namespace {

class Filler {
public:
    Filler(double width, double size, bool bold, const TextMeasure& measure)
        : m_width(width), m_size(size), m_bold(bold), m_measure(measure) {}

    /// One word with the blanks behind it.
    void add(std::string_view piece) {
        const std::string_view word = trimmed(piece);
        if (!word.empty()) add_word(word);
        if (!m_line.empty() && piece.size() > word.size()) m_line += ' ';
        if (piece.find('\n') != std::string_view::npos) end_line();
    }

    std::vector<std::string> finish() {
        end_line();
        return std::move(m_lines);
    }

private:
    void add_word(std::string_view word) {
        if (!fits(m_line + std::string(word))) end_line();
        if (m_line.empty() && !fits(std::string(word))) return add_letters(word);
        m_line += word;
    }

    bool fits(const std::string& line) const {
        return m_measure(trimmed(line), m_size, m_bold).width <= m_width;
    }

    void end_line() {
        const std::string_view line = trimmed(m_line);
        if (!line.empty()) m_lines.emplace_back(line);
        m_line.clear();
    }

    void add_letters(std::string_view word) {
        std::size_t from = 0;
        for (const std::size_t to : letter_breaks(word)) {
            const std::string_view letter = word.substr(from, to - from);
            if (!m_line.empty() && !fits(m_line + std::string(letter))) end_line();
            m_line += letter;
            from = to;
        }
    }

    double m_width;
    double m_size;
    bool m_bold;
    const TextMeasure& m_measure;
    std::string m_line;
    std::vector<std::string> m_lines;
};

} // namespace

std::vector<std::string> wrapped(std::string_view text, double width, double size, bool bold,
                                 const TextMeasure& measure) {
    Filler filler(width, size, bold, measure);
    std::size_t from = 0;
    for (const std::size_t to : line_breaks(text)) {
        filler.add(text.substr(from, to - from));
        from = to;
    }
    return filler.finish();
}

std::string fitted(std::string_view words, double width, double size, bool bold,
                   const TextMeasure& measure) {
    if (measure(words, size, bold).width <= width) return std::string(words);
    std::string cut;
    std::size_t from = 0;
    for (const std::size_t to : letter_breaks(words)) {
        const std::string longer = cut + std::string(words.substr(from, to - from));
        if (measure(longer + "…", size, bold).width > width) break;
        cut = longer;
        from = to;
    }
    return cut + "…";
}

} // namespace headwater
