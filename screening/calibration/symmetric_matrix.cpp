#include "screening/calibration/symmetric_matrix.h"

#include <cmath>
#include <utility>

namespace fagdansk::calibration {

std::optional<Cholesky> Cholesky::of(const SymmetricMatrix &matrix)
{
    constexpr double smallestPivot = 1e-9; // relative to the diagonal it started from
    SymmetricMatrix factor = matrix;
    for (std::size_t column = 0; column < matrix.size(); ++column) {
        for (std::size_t row = column; row < matrix.size(); ++row) {
            double sum = matrix.at(row, column);
            for (std::size_t k = 0; k < column; ++k) {
                sum -= factor.at(row, k) * factor.at(column, k);
            }
            if (row != column) {
                factor.at(row, column) = sum / factor.at(column, column);
            } else if (sum > smallestPivot * matrix.at(column, column)) {
                factor.at(column, column) = std::sqrt(sum);
            } else {
                return std::nullopt;
            }
        }
    }
    return Cholesky(std::move(factor));
}

std::vector<double> Cholesky::solve(std::vector<double> right) const
{
    for (std::size_t row = 0; row < right.size(); ++row) {
        for (std::size_t k = 0; k < row; ++k) {
            right[row] -= m_factor.at(row, k) * right[k];
        }
        right[row] /= m_factor.at(row, row);
    }
    for (std::size_t row = right.size(); row-- > 0;) {
        for (std::size_t k = row + 1; k < right.size(); ++k) {
            right[row] -= m_factor.at(k, row) * right[k];
        }
        right[row] /= m_factor.at(row, row);
    }
    return right;
}

std::vector<double> Cholesky::inverseDiagonal() const
{
    std::vector<double> diagonal;
    for (std::size_t i = 0; i < m_factor.size(); ++i) {
        std::vector<double> unit(m_factor.size());
        unit[i] = 1.0;
        diagonal.push_back(solve(std::move(unit))[i]);
    }
    return diagonal;
}

} // namespace fagdansk::calibration
