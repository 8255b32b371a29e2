// SPDX-License-Identifier: Apache-2.0
// A case of any size, invented from a seed and taken in as imports are: people, phones, accounts
// and firms, their calls, payments and meetings, and what sources say about them.
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/base/error.h"
#include "core/casefile/case.h"

namespace headwater::bench {

struct CaseSize {
    std::int64_t entities = 1'000'000;
    std::int64_t links = 3'000'000;
    std::int64_t evidence = 10'000'000;
    std::int64_t imports = 20; ///< of equal size
};

Result<Case> make_case(const std::filesystem::path& file, const CaseSize& size, std::uint32_t seed);

} // namespace headwater::bench
