// SPDX-License-Identifier: Apache-2.0
// The largest eigenvalue of a symmetric matrix that is known only by its products.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "core/base/error.h"

namespace headwater {

struct Eigenpair {
    double value = 0;
    std::vector<double> vector; ///< of length 1, with a sum that is not negative
};

/// y = A x; false: stopped.
using Product = std::function<bool(std::span<const double> x, std::span<double> y)>;

/// Lanczos with full reorthogonalisation, restarted from the best vector so far, begun with all
/// ones: for a matrix without negative entries that is no accident away from the answer.
/// Ends when |Ax - ax| <= 1e-12 |a|, or after `most_products`. Error: stopped.
Result<Eigenpair> largest_eigenpair(std::size_t size, const Product& product,
                                    std::size_t most_products = 20000);

} // namespace headwater
