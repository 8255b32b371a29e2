// SPDX-License-Identifier: Apache-2.0
// Results in tests: the value or a failed test, and the sentence of an error.
#pragma once

#include <string>
#include <utility>

#include <catch2/catch.hpp>

#include "core/base/error.h"

namespace headwater::support {

template<class T>
T must(Result<T> result) {
    if (!result) FAIL(result.error().message.in_english());
    return std::move(*result);
}

inline void must(const Result<void>& result) {
    if (!result) FAIL(result.error().message.in_english());
}

/// Empty: no error.
template<class T>
std::string sentence(const Result<T>& result) {
    return result ? std::string() : result.error().message.in_english();
}

} // namespace headwater::support
