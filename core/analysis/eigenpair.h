// SPDX-License-Identifier: Apache-2.0
// The largest eigenvalue of a symmetric matrix that is known only by its products.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "core/analysis/row_blocks.h"
#include "core/base/error.h"

namespace headwater {

struct Eigenpair {
    double value = 0;
    std::vector<double> vector; ///< of length 1, with a sum that is not negative
};

/// y = A x, of doubles and, which is quicker, of floats; exact both ways. False: stopped.
struct Matrix {
    std::function<bool(std::span<const double> x, std::span<double> y)> of_doubles;
    std::function<bool(std::span<const float> x, std::span<double> y)> of_floats;
};

/// Climbs from `start`, which has no negative entries: for a matrix that has none either it is no
/// accident away from the answer. Where it is 0 it stays so unless the matrix leads there. Each
/// time to the best of where it stands, the slope and the last step (Knyazev, Toward the optimal
/// eigensolver, SIAM J. Sci. Comput. 23, 2001). Slopes are rounded to floats, the answer is not:
/// ends when |Ax - ax| <= 1e-12 |a|, or after `most_products`. Vectors are as long as there are
/// rows. Error: stopped.
Result<Eigenpair> largest_eigenpair(const RowBlocks& rows, const Matrix& matrix,
                                    std::vector<double> start, Task& task,
                                    std::size_t most_products = 20000);

} // namespace headwater
