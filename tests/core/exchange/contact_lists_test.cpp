// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/contact_lists.h"

using namespace headwater;

TEST_CASE("records joined as one are one contact") {
    ContactLists contacts;
    contacts.tie(0, 2);
    contacts.tie(1, 3);
    contacts.tie(0, 1);
    contacts.tie(0, 2);
    Joined joined(4);
    joined.join(3, 2);
    contacts.settle(joined, 4);
    CHECK(contacts.of(0).size() == 2);
    CHECK(contacts.common(0, 1) == std::vector<std::uint32_t>{2});
    CHECK(contacts.are_tied(0, 1));
    CHECK(contacts.are_tied(0, 3));
    CHECK_FALSE(contacts.are_tied(2, 3));
}
