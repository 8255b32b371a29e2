// SPDX-License-Identifier: Apache-2.0
#include "core/desk/withheld_numbers.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/base/phone.h"

namespace headwater {

namespace {

constexpr std::size_t most_digits = 34; ///< of an account (ISO 13616); no number has more
constexpr std::size_t most_between = 3; ///< signs between two groups: ") -"

/// What people put between the digits of one number: no-break blanks and long dashes among it.
constexpr std::array<std::string_view, 14> between{" ",
                                                   ".",
                                                   "-",
                                                   "/",
                                                   "(",
                                                   ")",
                                                   "+",
                                                   "\xC2\xA0",
                                                   "\xC2\xB7",
                                                   "\xE2\x80\xAF",
                                                   "\xE2\x80\x89",
                                                   "\xE2\x80\x91",
                                                   "\xE2\x80\x93",
                                                   "\xE2\x80\x94"};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Bytes of the sign between digits that the text begins with, or 0.
std::size_t sign_at(std::string_view text) {
    for (const std::string_view sign : between)
        if (text.starts_with(sign)) return sign.size();
    return 0;
}

/// How far the next group of digits is, past signs alone; npos: something else comes first.
std::size_t to_next_group(std::string_view text) {
    std::size_t at = 0;
    for (std::size_t signs = 0; signs <= most_between && at < text.size(); ++signs) {
        if (is_digit(text[at])) return at;
        const std::size_t sign = sign_at(text.substr(at));
        if (sign == 0) break;
        at += sign;
    }
    return std::string_view::npos;
}

using Groups = std::vector<std::string_view>;

/// Groups of digits with nothing but signs between them, from `text` on, which begins with a
/// digit; `text` is what comes after them.
Groups groups_at(std::string_view& text) {
    Groups groups;
    for (std::size_t skip = 0; skip != std::string_view::npos; skip = to_next_group(text)) {
        text.remove_prefix(skip);
        const auto end = std::ranges::find_if_not(text, is_digit);
        const auto size = static_cast<std::size_t>(end - text.begin());
        groups.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return groups;
}

/// Calls `each` with the digits of all neighbouring groups that may be one number: nobody can tell
/// a date before a number from its first digits.
template<class Each>
void each_number(const Groups& groups, const Each& each) {
    for (std::size_t first = 0; first < groups.size(); ++first) {
        std::string digits;
        for (std::size_t last = first; last < groups.size(); ++last) {
            digits += groups[last];
            if (digits.size() > most_digits) break;
            if (digits.size() >= NumberFinder::least) each(digits);
        }
    }
}

template<class Each>
void each_number_in(std::string_view text, const Each& each) {
    while (!text.empty()) {
        const auto digit = std::ranges::find_if(text, is_digit);
        text.remove_prefix(static_cast<std::size_t>(digit - text.begin()));
        if (!text.empty()) each_number(groups_at(text), each);
    }
}

/// As it is, and of a phone as it is dialled at home and from abroad.
std::set<std::string> spellings_of(std::string_view written) {
    std::set<std::string> all{digits_alone(written)};
    const PhoneNumber phone = phone_number(written);
    if (phone.international.empty()) return all;
    const std::string country =
        phone.international.substr(0, phone.international.size() - phone.national.size());
    all.insert({phone.international, "00" + phone.international, phone.national,
                "0" + phone.national, country + "0" + phone.national});
    std::erase_if(all, [](const std::string& one) { return one.size() < NumberFinder::least; });
    return all;
}

/// Vietnamese mobile numbers as they were until 2018, which only the library can tell.
bool is_old_mobile(std::string_view digits) {
    return (digits.size() == 11 && digits.starts_with("01")) ||
           (digits.size() == 12 && digits.starts_with("841"));
}

} // namespace

std::string whole_number(std::string_view written) {
    std::string digits = digits_alone(written);
    if (digits.size() < NumberFinder::least || digits.size() > most_digits) return {};
    std::string dialled = phone_number(written).international;
    return dialled.empty() ? digits : dialled;
}

std::vector<std::string> phones_in(std::string_view name) {
    std::vector<std::string> phones;
    each_number_in(name, [&](const std::string& digits) {
        if (!phone_number(digits).international.empty()) phones.push_back(digits);
    });
    return phones;
}

void NumberFinder::look_for(std::string_view written, std::size_t place) {
    if (whole_number(written).empty()) return;
    for (const std::string& spelling : spellings_of(written))
        m_places[spelling].push_back(place);
}

void NumberFinder::look_up(const std::string& digits, std::vector<std::size_t>& found) const {
    if (const auto places = m_places.find(digits); places != m_places.end())
        found.insert(found.end(), places->second.begin(), places->second.end());
}

std::vector<std::size_t> NumberFinder::in(std::string_view text) const {
    std::vector<std::size_t> found;
    if (m_places.empty()) return found;
    each_number_in(text, [&](const std::string& digits) {
        look_up(digits, found);
        if (is_old_mobile(digits)) look_up(phone_number(digits).international, found);
    });
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

} // namespace headwater
