// SPDX-License-Identifier: Apache-2.0
// Guesses from the first rows of a table: has it a header, is it a matrix, what stands in a
// column.
#pragma once

#include <cstddef>
#include <optional>

#include "core/exchange/dialect.h"

namespace headwater {

bool is_number_like(std::string_view cell);
bool is_date_like(std::string_view cell);
/// Eight digits or more, maybe with a plus, blanks, dots and dashes.
bool is_phone_like(std::string_view cell);

/// Share of the cells of `column` that are filled and pass, from row `first` on; 0 where none is.
double share_of(const Sample& sample, std::size_t first, std::size_t column,
                bool (*passes)(std::string_view));

struct MatrixGuess {
    bool directed = false; ///< the two cells of some pair differ
};
/// A header and a first column that name the same things, and numbers between them.
std::optional<MatrixGuess> guess_matrix(const Sample& sample);

bool guess_has_header(const Sample& sample);

} // namespace headwater
