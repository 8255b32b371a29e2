// SPDX-License-Identifier: Apache-2.0
// libFuzzer's way in: one program a format, HEADWATER_FUZZ_READER names it.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "tests/fuzz/one_input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace headwater;
    for (const Format& format : formats())
        if (format.name == HEADWATER_FUZZ_READER)
            fuzz::import_bytes(format, {reinterpret_cast<const char*>(bytes), size});
    return 0;
}
