// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/lanczos.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <Eigen/Eigenvalues>

#include "core/analysis/products.h"

namespace headwater {

namespace {

constexpr std::size_t basis_size = 24;
constexpr double close_enough = 1e-12;

using Vector = std::vector<double>;

double dot(const Vector& a, const Vector& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

void subtract(Vector& from, double factor, const Vector& what) {
    for (std::size_t i = 0; i < from.size(); ++i)
        from[i] -= factor * what[i];
}

/// One run: an orthonormal basis of x, Ax, A^2 x ... and A written in it, three diagonals.
struct Run {
    std::vector<Vector> basis;
    std::vector<double> diagonal;
    std::vector<double> beside;

    /// Takes A times the last vector of the basis; true: the basis grew by one.
    bool grow(Vector image) {
        diagonal.push_back(dot(image, basis.back()));
        for (int twice = 0; twice < 2; ++twice)
            for (const Vector& direction : basis)
                subtract(image, dot(image, direction), direction);
        const double rest = length(image);
        beside.push_back(rest);
        if (!(rest > close_enough * std::abs(diagonal.front()) + 1e-300)) return false;
        scale(image, 1 / rest);
        basis.push_back(std::move(image));
        return true;
    }
};

struct Ritz {
    double value = 0;
    double residual = 0;
    Eigen::VectorXd weights;
};

Ritz best_of(const Run& run) {
    const auto size = static_cast<Eigen::Index>(run.diagonal.size());
    Eigen::Map<const Eigen::VectorXd> diagonal(run.diagonal.data(), size);
    Eigen::Map<const Eigen::VectorXd> beside(run.beside.data(),
                                             std::max<Eigen::Index>(size - 1, 0));
    Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver;
    solver.computeFromTridiagonal(diagonal, beside);
    const Eigen::VectorXd weights = solver.eigenvectors().col(size - 1);
    return {solver.eigenvalues()(size - 1), std::abs(run.beside.back() * weights(size - 1)),
            weights};
}

Vector combined(const Run& run, const Eigen::VectorXd& weights) {
    Vector result(run.basis.front().size(), 0);
    for (Eigen::Index i = 0; i < weights.size(); ++i)
        subtract(result, -weights(i), run.basis[static_cast<std::size_t>(i)]);
    const double total = sum(result);
    scale(result, (total < 0 ? -1 : 1) / length(result));
    return result;
}

} // namespace

Result<Eigenpair> largest_eigenpair(std::size_t size, const Product& product,
                                    std::size_t most_products) {
    Eigenpair best{0, Vector(size, 1 / std::sqrt(static_cast<double>(size)))};
    std::size_t products = 0;
    while (size > 0 && products < most_products) {
        Run run;
        run.basis.push_back(best.vector);
        bool growing = true;
        for (std::size_t step = 0; step < basis_size && growing; ++step) {
            Vector image(size);
            if (!product(run.basis.back(), image)) return stopped();
            ++products;
            growing = run.grow(std::move(image));
        }
        const Ritz ritz = best_of(run);
        best = {ritz.value, combined(run, ritz.weights)};
        if (!growing || ritz.residual <= close_enough * std::abs(ritz.value)) break;
    }
    return best;
}

} // namespace headwater
