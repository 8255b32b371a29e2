// SPDX-License-Identifier: Apache-2.0
#include "core/model/selection_set.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("selections are combined with and, or, minus") {
    const std::vector<std::int64_t> one{1, 2, 3}, other{2, 3, 4};
    CHECK(combined(one, other, Combine::both) == std::vector<std::int64_t>{2, 3});
    CHECK(combined(one, other, Combine::either) == std::vector<std::int64_t>{1, 2, 3, 4});
    CHECK(combined(one, other, Combine::minus) == std::vector<std::int64_t>{1});
    CHECK(combined(other, one, Combine::minus) == std::vector<std::int64_t>{4});
    CHECK(combined(one, {}, Combine::both).empty());
}
