// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/base/digest.h"

using namespace headwater;

// Values of FIPS 180-2, appendix B.
TEST_CASE("SHA-256 of the standard's examples") {
    CHECK(hex(digest_of("abc")) ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hex(digest_of("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("a stream in pieces has the digest of the whole") {
    Digester digester;
    digester.add(std::string_view("a"));
    digester.add(std::as_bytes(std::span("bc", 2)));
    CHECK(digester.finish() == digest_of("abc"));
}

TEST_CASE("a long stream has the same digest whatever the pieces") {
    // A million times "a": FIPS 180-2, appendix B.3.
    const std::string all(1'000'000, 'a');
    for (const std::size_t piece : {1u, 7u, 511u, 512u, 513u, 5000u}) {
        Digester digester;
        for (std::size_t at = 0; at < all.size(); at += piece)
            digester.add(std::string_view(all).substr(at, piece));
        CHECK(hex(digester.finish()) ==
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
}

TEST_CASE("a number is eight bytes, least significant first") {
    Digester digester;
    digester.add_number(0x0102);
    CHECK(digester.finish() == digest_of(std::string_view("\x02\x01\0\0\0\0\0\0", 8)));
}

TEST_CASE("fields do not run into each other") {
    Digester one;
    one.add_field("ab");
    one.add_field("c");
    Digester two;
    two.add_field("a");
    two.add_field("bc");
    CHECK(one.finish() != two.finish());
}
