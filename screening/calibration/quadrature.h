// The nodes of the integral over the ability, and what every item does at each of them.
#pragma once

#include "screening/calibration/model_parameters.h"

#include <cstddef>
#include <vector>

namespace fagdansk::calibration {

struct Grid
{
    std::vector<double> z;         ///< theta / sigma, evenly spaced over -9..9
    std::vector<double> logWeight; ///< of N(0,1), less the log of the weights' sum
};

/// By step (from 0: score 1 or more) and node.
struct ItemCurves
{
    std::size_t firstParameter = 0;
    std::vector<std::vector<double>> reach; ///< P(X >= j)
    std::vector<double> logDenominator;     ///< log sum over k of exp(k theta - (b_1 + .. + b_k))
    std::vector<double> mean;               ///< of the score
    std::vector<double> variance;
    std::vector<std::vector<double>> withScore; ///< Cov(X >= j, X)

    double covariance(std::size_t j, std::size_t k, std::size_t q) const
    {
        return reach[j > k ? j : k][q] - reach[j][q] * reach[k][q];
    }
    double covarianceWithScore(std::size_t j, std::size_t q) const { return withScore[j][q]; }
};

/// At most 1601 nodes, at least 91.
Grid gridFor(const ModelParameters &parameters);
std::vector<ItemCurves> curvesOn(const Grid &grid, const ModelParameters &parameters);

} // namespace fagdansk::calibration
