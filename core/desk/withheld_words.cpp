// SPDX-License-Identifier: Apache-2.0
#include "core/desk/withheld_words.h"

#include <algorithm>
#include <cstring>

#include "core/base/text.h"

namespace headwater {

namespace {

std::uint32_t beginning_of(std::string_view text) {
    std::uint32_t value = 0;
    std::memcpy(&value, text.data(), sizeof value);
    return value;
}

std::vector<std::string_view> split(std::string_view folded) {
    std::vector<std::string_view> words;
    while (!folded.empty()) {
        const std::size_t blank = std::min(folded.find(' '), folded.size());
        if (blank > 0) words.push_back(folded.substr(0, blank));
        folded.remove_prefix(std::min(blank + 1, folded.size()));
    }
    return words;
}

void add_texts(std::string& all, const std::vector<Property>& properties) {
    for (const Property& property : properties)
        all += property.name + '\n' + property.value + '\n';
}

/// How many bytes of the sign of a line of text stand first; 0: it is none.
std::size_t sign_at(std::string_view bytes) {
    const auto first = static_cast<unsigned char>(bytes.front());
    if (first < 0x80) return first >= 0x20 || first == '\t' ? 1 : 0;
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    return size > 0 && is_utf8(bytes.substr(0, size)) ? size : 0;
}

/// Calls `each` with every line of text in a file's bytes.
template<class Each>
void each_text(std::string_view bytes, const Each& each) {
    std::size_t from = 0, at = 0;
    while (at < bytes.size()) {
        const std::size_t sign = sign_at(bytes.substr(at));
        if (sign == 0 && at - from >= WordFinder::least) each(bytes.substr(from, at - from));
        at += sign == 0 ? 1 : sign;
        if (sign == 0) from = at;
    }
    if (at - from >= WordFinder::least) each(bytes.substr(from, at - from));
}

std::vector<std::string> several_words_folded(const std::vector<std::string>& words) {
    std::vector<std::string> all;
    for (const std::string& each : words) {
        std::string folded = fold(each);
        if (folded.find(' ') == std::string::npos) folded.clear();
        all.push_back(std::move(folded));
    }
    return all;
}

/// Every text of the records, one a line.
std::string texts_of(const Records& records) {
    std::string all;
    const auto add = [&](std::initializer_list<const std::string*> texts) {
        for (const std::string* text : texts)
            all += *text + '\n';
    };
    for (const Source& source : records.sources)
        add({&source.title, &source.kind, &source.reference, &source.digest, &source.agency,
             &source.grade, &source.received});
    for (const Entity& entity : records.entities) {
        add({&entity.kind, &entity.label});
        add_texts(all, entity.properties);
    }
    for (const Link& link : records.links) {
        add({&link.kind, &link.label});
        add_texts(all, link.properties);
    }
    for (const Evidence& item : records.evidence)
        add({&item.place, &item.property, &item.happened, &item.learnt, &item.unit, &item.quotation,
             &item.grade, &item.refuted_why});
    for (const Chart& chart : records.charts)
        add({&chart.title, &chart.layout});
    return all;
}

} // namespace

WordFinder::WordFinder(const std::vector<std::string>& words) : m_words(words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i].size() >= least) m_by_beginning[beginning_of(words[i])].push_back(i);
}

std::vector<std::size_t> WordFinder::in(std::string_view text) const {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at + least <= text.size(); ++at) {
        const auto words = m_by_beginning.find(beginning_of(text.substr(at)));
        if (words == m_by_beginning.end()) continue;
        for (const std::size_t i : words->second)
            if (text.substr(at).starts_with(m_words[i])) found.push_back(i);
    }
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

TraceFinder::TraceFinder(const std::vector<std::string>& words)
    : m_folded(several_words_folded(words)), m_as_they_are(words), m_when_folded(m_folded) {
    for (std::size_t i = 0; i < words.size(); ++i)
        m_numbers.look_for(words[i], i);
}

std::vector<std::size_t> TraceFinder::in(std::string_view bytes) const {
    std::vector<std::size_t> found = m_as_they_are.in(bytes);
    const auto add = [&](const std::vector<std::size_t>& more) {
        found.insert(found.end(), more.begin(), more.end());
    };
    each_text(bytes, [&](std::string_view text) {
        add(m_when_folded.in(fold(text)));
        add(m_numbers.in(text));
    });
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

void WithheldWords::withhold_name(const std::string& name) {
    withhold_title(name);
    std::vector<std::string> numbers = phones_in(name);
    if (!whole_number(name).empty()) numbers = {name};
    for (const std::string& number : numbers) {
        m_numbers.look_for(number, m_withheld_numbers.size());
        m_withheld_numbers.push_back(whole_number(number));
    }
}

void WithheldWords::withhold_title(const std::string& name) {
    withhold(name);
    const std::string folded = fold(name);
    if (folded.size() < 3) return;
    m_names.insert(folded);
    m_longest = std::max(m_longest, split(folded).size());
}

void WithheldWords::withhold(const std::string& words) {
    if (words.size() >= WordFinder::least) m_words.insert(words);
}

void WithheldWords::keep_name(const std::string& name) {
    m_kept.insert(fold(name));
    if (std::string number = whole_number(name); !number.empty())
        m_kept_numbers.insert(std::move(number));
}

bool WithheldWords::stands_as_written(const std::string& folded, std::string_view text) const {
    return std::ranges::any_of(split(text), [&](std::string_view word) {
        return word.size() >= WordFinder::least && fold(word) == folded &&
               m_words.contains(std::string(word));
    });
}

std::optional<std::string> WithheldWords::withheld_in(std::string_view text, OneWord single) const {
    for (const std::size_t i : m_numbers.in(text))
        if (!m_kept_numbers.contains(m_withheld_numbers[i])) return m_withheld_numbers[i];
    if (m_names.empty() || text.empty()) return std::nullopt;
    const std::string folded = fold(text);
    const auto words = split(folded);
    for (std::size_t first = 0; first < words.size(); ++first)
        for (std::size_t last = first; last < std::min(words.size(), first + m_longest); ++last) {
            const std::string part(words[first].data(), words[last].data() + words[last].size());
            if (!m_names.contains(part) || m_kept.contains(part)) continue;
            if (first < last || single == OneWord::in_any_spelling || stands_as_written(part, text))
                return part;
        }
    return std::nullopt;
}

std::vector<std::string> WithheldWords::secrets(const Records& released) const {
    std::vector<std::string> words(m_words.begin(), m_words.end());
    std::ranges::sort(words);
    const std::string raw = texts_of(released);
    std::vector<bool> public_anyway(words.size(), false);
    for (const std::size_t i : TraceFinder(words).in(raw))
        public_anyway[i] = true;
    std::vector<std::string> secrets;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (!public_anyway[i]) secrets.push_back(words[i]);
    return secrets;
}

} // namespace headwater
