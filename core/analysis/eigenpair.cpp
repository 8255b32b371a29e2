// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/eigenpair.h"

#include <array>
#include <cmath>
#include <utility>

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include "core/analysis/convergence.h"

namespace headwater {

namespace {

constexpr double close_enough = 1e-12;
constexpr double due = 1e-4; ///< fall of the slope after which the image is taken anew

using Vector = std::vector<double>;
using Small = Eigen::Matrix3d;
using Weights = Eigen::Vector3d;

/// Products of the three directions with each other and with their images: six each.
struct Sums {
    std::array<double, 12> at{};
    Sums& operator+=(const Sums& o) {
        for (std::size_t i = 0; i < at.size(); ++i)
            at[i] += o.at[i];
        return *this;
    }
};

Small symmetric(const double* six) {
    Small matrix;
    matrix << six[0], six[1], six[2], six[1], six[3], six[4], six[2], six[4], six[5];
    return matrix;
}

/// The best combination of the first `size` directions, which have length 1 in `gram`.
template<int size>
bool climb(const Small& gram, const Small& images, double& value, Weights& weights) {
    using Square = Eigen::Matrix<double, size, size>;
    const Eigen::LLT<Square> root(gram.topLeftCorner<size, size>());
    constexpr double independent = 1e-7;
    if (root.info() != Eigen::Success || root.matrixLLT().diagonal().minCoeff() < independent)
        return false;
    Square turned = images.topLeftCorner<size, size>();
    root.matrixL().solveInPlace(turned);
    turned.transposeInPlace();
    root.matrixL().solveInPlace(turned);
    const Eigen::SelfAdjointEigenSolver<Square> solver(turned);
    value = solver.eigenvalues()(size - 1);
    Eigen::Matrix<double, size, 1> best = solver.eigenvectors().col(size - 1);
    root.matrixU().solveInPlace(best);
    weights.setZero();
    weights.head<size>() = best(0) < 0 ? Eigen::Matrix<double, size, 1>(-best) : best;
    return true;
}

class Climb {
public:
    Climb(const RowBlocks& rows, const Matrix& matrix, Vector start, Task& task)
        : m_rows(rows),
          m_matrix(matrix),
          m_task(task),
          m_at(std::move(start)),
          m_image(rows.rows()),
          m_step(rows.rows(), 0),
          m_step_image(rows.rows(), 0),
          m_slope(rows.rows()),
          m_slope_image(rows.rows()) {}

    /// False: stopped.
    bool run(std::size_t most_products) {
        double square = 0;
        if (!sum(square, [&](Vertex v) { return m_at[v] * m_at[v]; })) return false;
        for (double& value : m_at)
            value /= std::sqrt(square);
        if (!look_anew()) return false;
        Convergence convergence(m_task, close_enough);
        for (std::size_t products = 1; m_steep > enough() && products < most_products;) {
            if (!move()) return false;
            convergence.reach(m_steep / std::abs(m_value));
            ++products;
            if (m_steep > enough() && m_steep > due * m_steep_when_new) continue;
            if (!look_anew()) return false;
            ++products;
        }
        return true;
    }

    Eigenpair take() { return {m_value, std::move(m_at)}; }

private:
    double enough() const { return close_enough * std::abs(m_value); }

    template<class Sum, class Value>
    bool sum(Sum& total, const Value& value) {
        return m_rows.sum(m_task, total, [&](Vertex first, Vertex past) {
            Sum part{};
            for (Vertex v = first; v < past; ++v)
                part += value(v);
            return part;
        });
    }

    /// Takes image, value and slope from where it stands.
    bool look_anew() {
        double along = 0;
        double square = 0;
        const bool whole = m_matrix.of_doubles(m_at, m_image) &&
                           sum(along, [&](Vertex v) { return m_at[v] * m_image[v]; }) &&
                           sum(square, [&](Vertex v) { return m_at[v] * m_at[v]; });
        m_value = along / square;
        const bool sloped = whole && find_slope([](Vertex) {});
        m_steep_when_new = m_steep;
        return sloped;
    }

    template<class Before>
    bool find_slope(const Before& before) {
        const bool whole = sum(m_steep, [&](Vertex v) {
            before(v);
            const double slope = m_image[v] - m_value * m_at[v];
            m_slope[v] = static_cast<float>(slope);
            return slope * slope;
        });
        m_steep = std::sqrt(m_steep);
        return whole;
    }

    bool move() {
        Sums sums;
        const bool whole = m_matrix.of_floats(m_slope, m_slope_image) && sum(sums, [&](Vertex v) {
                               const double x = m_at[v], r = double{m_slope[v]}, p = m_step[v];
                               const double ax = m_image[v], ar = m_slope_image[v],
                                            ap = m_step_image[v];
                               return Sums{{x * x, x * r, x * p, r * r, r * p, p * p, //
                                            x * ax, x * ar, x * ap, r * ar, r * ap, p * ap}};
                           });
        if (!whole) return false;
        const Weights w = choose(sums);
        return find_slope([&](Vertex v) {
            m_step[v] = w(1) * double{m_slope[v]} + w(2) * m_step[v];
            m_step_image[v] = w(1) * m_slope_image[v] + w(2) * m_step_image[v];
            m_at[v] = w(0) * m_at[v] + m_step[v];
            m_image[v] = w(0) * m_image[v] + m_step_image[v];
        });
    }

    /// Sets the value; returns what to take of position, slope and last step.
    Weights choose(const Sums& sums) {
        Small gram = symmetric(sums.at.data());
        Small images = symmetric(sums.at.data() + 6);
        Weights unit;
        for (int i = 0; i < 3; ++i)
            unit(i) = gram(i, i) > 0 ? 1 / std::sqrt(gram(i, i)) : 0;
        gram = unit.asDiagonal() * gram * unit.asDiagonal();
        images = unit.asDiagonal() * images * unit.asDiagonal();
        Weights weights(1, 0, 0);
        if (!climb<3>(gram, images, m_value, weights)) climb<2>(gram, images, m_value, weights);
        return weights.cwiseProduct(unit);
    }

    const RowBlocks& m_rows;
    const Matrix& m_matrix;
    Task& m_task;
    Vector m_at; ///< of length 1
    Vector m_image;
    Vector m_step; ///< the last
    Vector m_step_image;
    std::vector<float> m_slope;
    Vector m_slope_image;
    double m_value = 0;
    double m_steep = 0;
    double m_steep_when_new = 0;
};

} // namespace

Result<Eigenpair> largest_eigenpair(const RowBlocks& rows, const Matrix& matrix,
                                    std::vector<double> start, Task& task,
                                    std::size_t most_products) {
    if (rows.rows() == 0) return Eigenpair{};
    Climb climb(rows, matrix, std::move(start), task);
    if (!climb.run(most_products) || !task.may_go_on()) return stopped();
    Eigenpair best = climb.take();
    double total = 0;
    for (const double value : best.vector)
        total += value;
    for (double& value : best.vector)
        value = total < 0 ? -value : value;
    return best;
}

} // namespace headwater
