// SPDX-License-Identifier: Apache-2.0
// What went wrong: an Error stops the work, a Problem is noted and the work goes on.
// Expected failures travel in Result<T>; broken promises inside the program are assertions.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/message.h"

namespace headwater {

struct Error {
    enum class Kind {
        failed,  ///< could not be done; the message says what, where and what to do
        stopped, ///< the user stopped it; never shown as a failure
        usage,   ///< the command was not understood
    };
    Kind kind = Kind::failed;
    Message message;
};

template<class T>
using Result = tl::expected<T, Error>;

/// `return fail("%1 is empty. Choose another file.", {path});`
tl::unexpected<Error> fail(std::string text, std::vector<std::string> arguments = {});
tl::unexpected<Error> wrong_usage(std::string text, std::vector<std::string> arguments = {});
tl::unexpected<Error> stopped();

/// A defect of one row of input; the rest of the file is still read.
struct Problem {
    enum class Severity { note, warning, rejected };
    std::uint64_t row = 0; ///< counted from 1 as a spreadsheet shows it; 0: the whole file
    std::string column;    ///< header of the column, or empty
    Severity severity = Severity::warning;
    Message message;
};

const char* name_of(Problem::Severity severity);

} // namespace headwater

#define HEADWATER_JOIN_(a, b) a##b
#define HEADWATER_JOIN(a, b) HEADWATER_JOIN_(a, b)

/// TRY(auto rows, read(file)): assigns the value, or returns the error to the caller.
#define TRY(target, ...) TRY_(HEADWATER_JOIN(try_result_, __LINE__), target, __VA_ARGS__)
#define TRY_(result, target, ...)                                                                  \
    auto result = (__VA_ARGS__);                                                                   \
    if (!result) return tl::unexpected(std::move(result).error());                                 \
    target = std::move(*result)

/// TRY_VOID(save(file)): the same where there is no value.
#define TRY_VOID(...) TRY_VOID_(HEADWATER_JOIN(try_result_, __LINE__), __VA_ARGS__)
#define TRY_VOID_(result, ...)                                                                     \
    if (auto result = (__VA_ARGS__); !result) return tl::unexpected(std::move(result).error())
