// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"

#include <array>
#include <cstring>
#include <new>

#include <openssl/evp.h>

namespace headwater {

namespace {

/// Asked for once: it takes longer than a short digest.
const EVP_MD* sha256() {
    static EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return algorithm;
}

} // namespace

/// Rows are told in pieces of a few bytes; they wait here, as each call costs more than they do.
struct Digester::State {
    struct Free {
        void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};
    std::array<char, 512> waiting;
    std::size_t filled = 0;

    State() {
        if (!context || EVP_DigestInit_ex2(context.get(), sha256(), nullptr) != 1)
            throw std::bad_alloc();
    }
    void add(const char* bytes, std::size_t size) {
        if (size > waiting.size() - filled) flush();
        if (size > waiting.size()) {
            EVP_DigestUpdate(context.get(), bytes, size);
            return;
        }
        if (size != 0) std::memcpy(waiting.data() + filled, bytes, size);
        filled += size;
    }
    void flush() {
        EVP_DigestUpdate(context.get(), waiting.data(), filled);
        filled = 0;
    }
};

Digester::Digester() : m_state(std::make_unique<State>()) {}
Digester::Digester(Digester&&) noexcept = default;
Digester& Digester::operator=(Digester&&) noexcept = default;
Digester::~Digester() = default;

void Digester::add(std::string_view bytes) {
    m_state->add(bytes.data(), bytes.size());
}

void Digester::add(std::span<const std::byte> bytes) {
    m_state->add(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

void Digester::add_number(std::uint64_t number) {
    std::array<char, 8> bytes{};
    for (char& byte : bytes) {
        byte = static_cast<char>(number & 0xff);
        number >>= 8;
    }
    m_state->add(bytes.data(), bytes.size());
}

void Digester::add_field(std::string_view bytes) {
    add_number(bytes.size());
    add(bytes);
}

Digest Digester::finish() {
    m_state->flush();
    Digest out{};
    EVP_DigestFinal_ex(m_state->context.get(), out.data(), nullptr);
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
