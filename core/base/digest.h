// SPDX-License-Identifier: Apache-2.0
// SHA-256, streaming, from OpenSSL. Used for the chain of the history, for files already
// imported and for the input of a finding.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace headwater {

using Digest = std::array<std::uint8_t, 32>;

class Digester {
public:
    Digester();
    Digester(Digester&&) noexcept;
    Digester& operator=(Digester&&) noexcept;
    ~Digester();

    void add(std::string_view bytes);
    void add(std::span<const std::byte> bytes);
    /// Adds eight bytes, least significant first, on every machine.
    void add_number(std::uint64_t number);
    /// Adds the length and then the bytes, so that ("ab","c") and ("a","bc") differ.
    void add_field(std::string_view bytes);
    /// Ends the stream; the digester must not be used afterwards.
    Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

Digest digest_of(std::string_view bytes);
std::string hex(const Digest& digest);

} // namespace headwater
