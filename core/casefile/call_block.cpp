// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/call_block.h"

#include <bit>

namespace headwater {

namespace {

/// Seven bits a byte, least significant first; the eighth says that more follow (LEB128).
void put(std::string& bytes, std::uint64_t number) {
    for (; number >= 0x80; number >>= 7)
        bytes += static_cast<char>(number | 0x80);
    bytes += static_cast<char>(number);
}

/// Small numbers of either sign become small numbers.
std::uint64_t folded_sign(std::int64_t number) {
    return (static_cast<std::uint64_t>(number) << 1) ^ static_cast<std::uint64_t>(number >> 63);
}
std::int64_t unfolded_sign(std::uint64_t number) {
    return static_cast<std::int64_t>((number >> 1) ^ (~(number & 1) + 1));
}
// Differences wrap around, so that any two numbers have one.
std::int64_t difference(std::int64_t a, std::int64_t b) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}
std::int64_t sum(std::int64_t a, std::int64_t b) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

/// Takes a block apart; what is no block leaves it `broken`.
class Cutter {
public:
    Cutter(std::string_view bytes, std::int64_t party, std::size_t texts)
        : m_rest(bytes), m_party(party), m_texts(texts), m_views(texts) {}

    bool at_end() const { return m_rest.empty(); }
    bool is_broken() const { return m_broken; }
    const PartyCall& call() const { return m_call; }
    std::span<const std::string_view> views() const { return m_views; }

    void next() {
        m_call.first = sum(m_call.first, unfolded_sign(number()));
        const std::uint64_t peer = number();
        m_call.outgoing = (peer & 1) != 0;
        m_call.peer = take_peer(peer >> 1);
        m_call.row += static_cast<std::uint64_t>(unfolded_sign(number()));
        m_call.milliseconds = duration();
        for (std::size_t i = 0; i < m_texts.size(); ++i)
            m_views[i] = take_text(m_texts[i]);
    }

private:
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_rest[0]);
            m_rest.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7fu} << shift;
            if (byte < 0x80) return value;
        }
        m_broken = true;
        m_rest = {};
        return 0;
    }

    std::uint64_t duration() {
        const std::uint64_t told = number();
        return (told & 1) != 0 ? told >> 1 : (told >> 1) * 1000;
    }

    std::int64_t take_peer(std::uint64_t place) {
        if (place == 0) return m_peers.emplace_back(sum(m_party, unfolded_sign(number())));
        return known(m_peers, place);
    }

    std::string_view take_text(std::vector<std::string_view>& list) {
        const std::uint64_t place = number();
        if (place != 0) return known(list, place);
        const std::uint64_t size = number();
        if (size > m_rest.size()) return m_broken = true, std::string_view();
        list.push_back(m_rest.substr(0, size));
        m_rest.remove_prefix(size);
        return list.back();
    }

    template<class T>
    T known(const std::vector<T>& list, std::uint64_t place) {
        if (place <= list.size()) return list[place - 1];
        m_broken = true;
        return {};
    }

    std::string_view m_rest;
    std::int64_t m_party;
    PartyCall m_call;
    std::vector<std::int64_t> m_peers;
    std::vector<std::vector<std::string_view>> m_texts;
    std::vector<std::string_view> m_views;
    bool m_broken = false;
};

} // namespace

std::uint64_t Places::of(std::uint32_t number) {
    if (number >= m_places.size()) m_places.resize(std::bit_ceil(std::size_t{number} + 1));
    Place& known = m_places[number];
    if (known.round == m_round) return known.place;
    known = {m_round, ++m_count};
    return 0;
}

void Places::clear() {
    ++m_round;
    m_count = 0;
}

CallBlock::CallBlock(const std::vector<TextNumbers>& texts)
    : m_texts(texts), m_text_places(texts.size()) {}

void CallBlock::begin(std::int64_t party) {
    m_party = party;
    m_calls = 0;
    m_first = m_last = 0;
    m_last_row = 0;
    m_peer_places.clear();
    for (Places& places : m_text_places)
        places.clear();
    m_bytes.clear();
}

void CallBlock::add(const PartyCall& call, std::uint32_t peer, const std::uint32_t* texts) {
    put(m_bytes, folded_sign(difference(call.first, m_calls == 0 ? 0 : m_last)));
    const std::uint64_t place = m_peer_places.of(peer);
    put(m_bytes, place << 1 | (call.outgoing ? 1 : 0));
    if (place == 0) put(m_bytes, folded_sign(difference(call.peer, m_party)));
    put(m_bytes, folded_sign(static_cast<std::int64_t>(call.row - m_last_row)));
    const bool whole = call.milliseconds % 1000 == 0;
    put(m_bytes, whole ? call.milliseconds / 1000 << 1 : call.milliseconds << 1 | 1);
    for (std::size_t i = 0; i < m_text_places.size(); ++i) {
        const std::uint64_t text_place = m_text_places[i].of(texts[i]);
        put(m_bytes, text_place);
        if (text_place != 0) continue;
        const std::string_view text = m_texts[i].text(texts[i]);
        put(m_bytes, text.size());
        m_bytes += text;
    }
    if (m_calls++ == 0) m_first = call.first;
    m_last = call.first;
    m_last_row = call.row;
}

Result<void> each_call(std::string_view block, std::int64_t party, std::size_t texts,
                       const VisitCall& visit) {
    Cutter cutter(block, party, texts);
    while (!cutter.at_end()) {
        cutter.next();
        if (cutter.is_broken())
            return fail("A block of call records is damaged. Check the case with verify, and open "
                        "a backup copy of it.");
        if (!visit(cutter.call(), cutter.views())) return {};
    }
    return {};
}

} // namespace headwater
