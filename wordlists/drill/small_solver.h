// Linear equations of a few dozen unknowns.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace fagdansk::drill {

/// x with A x = b for a symmetric, positive definite A (Cholesky). Where A is hardly definite the pivot is held up, so
/// that x stays finite.
template <std::size_t N>
std::array<double, N> solvePositive(std::array<std::array<double, N>, N> a, std::array<double, N> b)
{
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            for (std::size_t k = 0; k < j; ++k) {
                a[i][j] -= a[i][k] * a[j][k];
            }
            a[i][j] = i == j ? std::sqrt(std::max(a[i][i], 1e-12)) : a[i][j] / a[j][j];
        }
    }
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            b[i] -= a[i][k] * b[k];
        }
        b[i] /= a[i][i];
    }
    for (std::size_t i = N; i-- > 0;) {
        for (std::size_t k = i + 1; k < N; ++k) {
            b[i] -= a[k][i] * b[k];
        }
        b[i] /= a[i][i];
    }
    return b;
}

} // namespace fagdansk::drill
