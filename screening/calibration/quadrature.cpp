#include "screening/calibration/quadrature.h"

#include <algorithm>
#include <cmath>

namespace fagdansk::calibration {
namespace {

constexpr double limit = 9.0;

/// A posterior cannot be narrower than this, in units of z: no item gives more information than a score that is 0 or m
/// half the time each.
double narrowestPosterior(const ModelParameters &parameters)
{
    double information = 0.0;
    for (const auto &steps : parameters.steps) {
        const auto highest = static_cast<double>(steps.size());
        information += highest * highest / 4.0;
    }
    return 1.0 / std::sqrt(1.0 + parameters.sigma * parameters.sigma * information);
}

void fillNode(ItemCurves &curves, const std::vector<double> &steps, double theta)
{
    std::vector<double> probabilities{0.0};
    for (const double step : steps) {
        probabilities.push_back(probabilities.back() + theta - step);
    }
    const double largest = *std::ranges::max_element(probabilities);
    double sum = 0.0;
    for (double &value : probabilities) {
        value = std::exp(value - largest);
        sum += value;
    }
    curves.logDenominator.push_back(largest + std::log(sum));
    double mean = 0.0;
    double square = 0.0;
    double reached = 0.0;
    double scoreReached = 0.0;
    for (std::size_t k = probabilities.size() - 1; k > 0; --k) {
        const double p = probabilities[k] / sum;
        const auto score = static_cast<double>(k);
        mean += score * p;
        square += score * score * p;
        reached += p;
        scoreReached += score * p;
        curves.reach[k - 1].push_back(reached);
        curves.withScore[k - 1].push_back(scoreReached);
    }
    for (std::size_t j = 0; j < steps.size(); ++j) {
        curves.withScore[j].back() -= curves.reach[j].back() * mean;
    }
    curves.mean.push_back(mean);
    curves.variance.push_back(square - mean * mean);
}

} // namespace

Grid gridFor(const ModelParameters &parameters)
{
    // The sum's relative error for a bell of width s is about 2 exp(-2 pi^2 (s / spacing)^2): 4e-12 at 0.85.
    const double wanted = std::min(0.2, 0.85 * narrowestPosterior(parameters));
    const int half = std::clamp(static_cast<int>(std::ceil(limit / wanted)), 45, 800);
    Grid grid;
    double sum = 0.0;
    for (int i = -half; i <= half; ++i) {
        grid.z.push_back(limit * i / half);
        sum += std::exp(-grid.z.back() * grid.z.back() / 2.0);
    }
    for (const double z : grid.z) {
        grid.logWeight.push_back(-z * z / 2.0 - std::log(sum));
    }
    return grid;
}

std::vector<ItemCurves> curvesOn(const Grid &grid, const ModelParameters &parameters)
{
    std::vector<ItemCurves> items;
    std::size_t first = 0;
    for (const auto &steps : parameters.steps) {
        ItemCurves curves;
        curves.firstParameter = first;
        curves.reach.resize(steps.size());
        curves.withScore.resize(steps.size());
        for (const double z : grid.z) {
            fillNode(curves, steps, parameters.sigma * z);
        }
        first += steps.size();
        items.push_back(std::move(curves));
    }
    return items;
}

} // namespace fagdansk::calibration
