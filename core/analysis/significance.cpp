// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/significance.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

namespace headwater {

namespace {

constexpr double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                             1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

double rounded_as_text(double value) {
    char text[32];
    const auto written =
        std::to_chars(text, text + sizeof text, value, std::chars_format::scientific, 8);
    double result = 0;
    std::from_chars(text, written.ptr, result);
    return result;
}

/// To nine digits. Up to 10^22 powers of ten are exact, so that one division gives what the text
/// would; where the ninth digit is in doubt, the text decides.
double rounded(double value) {
    const double size = std::abs(value);
    const int place = 8 - static_cast<int>(std::floor(std::log10(size)));
    if (place < 0 || place > 22) return rounded_as_text(value);
    const double power = powers[static_cast<std::size_t>(place)];
    const double scaled = size * power;
    const double whole = std::floor(scaled + 0.5);
    const bool is_sure = std::abs(scaled + 0.5 - std::round(scaled + 0.5)) > 1e-5;
    if (!is_sure || whole < 1e8 || whole >= 1e9) return rounded_as_text(value);
    return std::copysign(whole / power, value);
}

/// Places of the values from the smallest on, and for each place the end of its run of equals.
struct Runs {
    std::vector<std::uint32_t> order;
    std::vector<double> values; ///< rounded, NaN as minus infinity

    explicit Runs(std::span<const double> raw) : order(raw.size()), values(significant(raw)) {
        for (double& value : values)
            if (std::isnan(value)) value = -HUGE_VAL;
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; });
    }

    template<class Visit>
    void for_each(const Visit& visit) const {
        for (std::size_t first = 0, past = 0; first < order.size(); first = past) {
            while (past < order.size() && values[order[past]] == values[order[first]])
                ++past;
            for (auto i = first; i < past; ++i)
                visit(order[i], first, past);
        }
    }
};

} // namespace

std::vector<double> significant(std::span<const double> values) {
    double largest = 0;
    for (const double value : values)
        if (std::isfinite(value)) largest = std::max(largest, std::abs(value));
    std::vector<double> result(values.begin(), values.end());
    for (double& value : result)
        if (std::isfinite(value)) value = std::abs(value) <= 1e-13 * largest ? 0 : rounded(value);
    return result;
}

std::vector<double> percentiles(std::span<const double> values) {
    std::vector<double> result(values.size(), 0);
    if (values.size() < 2) return result;
    const auto others = static_cast<double>(values.size() - 1);
    Runs(values).for_each([&](std::uint32_t at, std::size_t first, std::size_t past) {
        const auto equals_apart = static_cast<double>(past - first - 1);
        result[at] = (static_cast<double>(first) + equals_apart / 2) / others;
    });
    return result;
}

std::vector<std::uint32_t> ranks(std::span<const double> values) {
    std::vector<std::uint32_t> result(values.size());
    Runs(values).for_each([&](std::uint32_t at, std::size_t, std::size_t past) {
        result[at] = static_cast<std::uint32_t>(values.size() - past + 1);
    });
    return result;
}

} // namespace headwater
