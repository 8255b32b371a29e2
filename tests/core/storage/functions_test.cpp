// SPDX-License-Identifier: Apache-2.0
#include "core/storage/functions.h"

#include <catch2/catch.hpp>

#include "core/storage/database.h"
#include "tests/support/results.h"

using namespace headwater;
using support::must;

TEST_CASE("fold compares names in SQL as people compare them") {
    const Database database = must(Database::temporary());
    CHECK(must(database.number("SELECT fold('Đức  HẠNH') = 'duc hanh'")) == 1);
    CHECK(must(database.number("SELECT fold('') = '' AND fold(NULL) = ''")) == 1);
}
