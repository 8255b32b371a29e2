// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"

#include <sodium.h>

namespace headwater {

struct Digester::State {
    crypto_hash_sha256_state hash;
};

Digester::Digester() : m_state(std::make_unique<State>()) {
    crypto_hash_sha256_init(&m_state->hash);
}
Digester::Digester(Digester&&) noexcept = default;
Digester& Digester::operator=(Digester&&) noexcept = default;
Digester::~Digester() = default;

void Digester::add(std::string_view bytes) {
    crypto_hash_sha256_update(&m_state->hash, reinterpret_cast<const unsigned char*>(bytes.data()),
                              bytes.size());
}

void Digester::add(std::span<const std::byte> bytes) {
    crypto_hash_sha256_update(&m_state->hash, reinterpret_cast<const unsigned char*>(bytes.data()),
                              bytes.size());
}

void Digester::add_number(std::uint64_t number) {
    std::array<unsigned char, 8> bytes{};
    for (auto& byte : bytes) {
        byte = static_cast<unsigned char>(number & 0xff);
        number >>= 8;
    }
    crypto_hash_sha256_update(&m_state->hash, bytes.data(), bytes.size());
}

void Digester::add_field(std::string_view bytes) {
    add_number(bytes.size());
    add(bytes);
}

Digest Digester::finish() {
    Digest out{};
    crypto_hash_sha256_final(&m_state->hash, out.data());
    return out;
}

Digest digest_of(std::string_view bytes) {
    Digester digester;
    digester.add(bytes);
    return digester.finish();
}

std::string hex(const Digest& digest) {
    constexpr std::string_view figures = "0123456789abcdef";
    std::string out;
    out.reserve(digest.size() * 2);
    for (const std::uint8_t byte : digest) {
        out += figures[byte >> 4];
        out += figures[byte & 15];
    }
    return out;
}

} // namespace headwater
