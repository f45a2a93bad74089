// How far two markers agree: exact agreement, and kappa with quadratic weights.
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace fagdansk::agreement {

struct Agreement
{
    std::size_t n = 0;
    std::optional<double> exact; ///< share of equal pairs; nothing without pairs
    /// Cohen (1968): 1 - sum w O / sum w E with w = (i - j)^2, i and j the ranks of the two marks among the marks that
    /// occur. Nothing where chance alone must agree: no pairs, or one and the same mark throughout.
    std::optional<double> quadraticKappa;
    friend bool operator==(const Agreement &, const Agreement &) = default;
};

Agreement agreementOf(const std::vector<std::pair<int, int>> &marks);

} // namespace fagdansk::agreement
