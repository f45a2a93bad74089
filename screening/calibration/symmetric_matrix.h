// Small dense linear algebra for Newton's method: symmetric matrices, solved by Cholesky.
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace fagdansk::calibration {

class SymmetricMatrix
{
public:
    explicit SymmetricMatrix(std::size_t size) : m_size(size), m_cells(size * (size + 1) / 2) {}

    std::size_t size() const { return m_size; }
    double &at(std::size_t row, std::size_t column) { return m_cells[index(row, column)]; }
    double at(std::size_t row, std::size_t column) const { return m_cells[index(row, column)]; }

    /// Adds weight v v'; `v` is as long as the matrix, or shorter: then its upper left part changes.
    void addOuter(const std::vector<double> &v, double weight)
    {
        auto cell = m_cells.begin();
        for (std::size_t row = 0; row < v.size(); ++row) {
            const double scaled = weight * v[row];
            for (std::size_t column = 0; column <= row; ++column) {
                *cell++ += scaled * v[column];
            }
        }
    }

private:
    static std::size_t index(std::size_t row, std::size_t column)
    {
        return row >= column ? row * (row + 1) / 2 + column : column * (column + 1) / 2 + row;
    }

    std::size_t m_size;
    std::vector<double> m_cells; ///< the lower triangle, row by row
};

/// A = L L'. Exists for positive definite matrices only.
class Cholesky
{
public:
    /// Nothing where `matrix` is not positive definite, or so nearly singular that its inverse would be noise.
    static std::optional<Cholesky> of(const SymmetricMatrix &matrix);

    std::vector<double> solve(std::vector<double> right) const;
    std::vector<double> inverseDiagonal() const;

private:
    explicit Cholesky(SymmetricMatrix factor) : m_factor(std::move(factor)) {}

    SymmetricMatrix m_factor; ///< its lower triangle is L
};

} // namespace fagdansk::calibration
