#include "screening/ability/uncertain_item.h"

#include <cmath>
#include <cstddef>

namespace fagdansk::ability {
namespace {

/// Evenly spaced over four standard deviations: far finer than the guess that they stand for.
constexpr int shiftNodes = 17;
constexpr double shiftLimit = 4.0;

struct Sums
{
    double weights = 0.0;
    std::vector<double> probabilities;
    std::vector<double> slopes; ///< dP/dtheta = a P (k - E)
};

void addAt(const ItemParameters &item, double theta, double weight, Sums &sums)
{
    const auto probabilities = categoryProbabilities(item, theta);
    sums.probabilities.resize(probabilities.size());
    sums.slopes.resize(probabilities.size());
    double mean = 0.0;
    for (std::size_t k = 0; k < probabilities.size(); ++k) {
        mean += static_cast<double>(k) * probabilities[k];
    }
    sums.weights += weight;
    for (std::size_t k = 0; k < probabilities.size(); ++k) {
        sums.probabilities[k] += weight * probabilities[k];
        sums.slopes[k] += weight * item.a * probabilities[k] * (static_cast<double>(k) - mean);
    }
}

} // namespace

ExpectedScores expectedScores(const UncertainItem &item, double theta)
{
    Sums sums;
    const int nodes = item.difficultySd > 0.0 ? shiftNodes : 1;
    for (int i = 0; i < nodes; ++i) {
        const double z = nodes == 1 ? 0.0 : shiftLimit * (2.0 * i / (nodes - 1) - 1.0);
        addAt(item.parameters, theta - z * item.difficultySd, std::exp(-z * z / 2.0), sums);
    }
    ExpectedScores result;
    for (std::size_t k = 0; k < sums.probabilities.size(); ++k) {
        result.probabilities.push_back(sums.probabilities[k] / sums.weights);
        const double slope = sums.slopes[k] / sums.weights;
        result.information += result.probabilities[k] > 0.0 ? slope * slope / result.probabilities[k] : 0.0;
    }
    return result;
}

} // namespace fagdansk::ability
