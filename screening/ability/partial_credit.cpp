#include "screening/ability/partial_credit.h"

#include <algorithm>
#include <cmath>

namespace fagdansk::ability {

base::Result<void> check(const ItemParameters &item)
{
    if (!std::isfinite(item.a) || item.a <= 0.0) {
        return base::Error{base::ErrorKind::InvalidInput, "an item's a must be a number above 0"};
    }
    if (item.steps.empty() || !std::ranges::all_of(item.steps, [](double b) { return std::isfinite(b); })) {
        return base::Error{base::ErrorKind::InvalidInput, "an item's b must list at least one number"};
    }
    return {};
}

std::vector<double> categoryProbabilities(const ItemParameters &item, double theta)
{
    std::vector<double> values{0.0};
    for (const double step : item.steps) {
        values.push_back(values.back() + item.a * (theta - step));
    }
    // The largest exponent becomes 0, so that nothing overflows far out on the scale.
    const double largest = *std::ranges::max_element(values);
    double sum = 0.0;
    for (double &value : values) {
        value = std::exp(value - largest);
        sum += value;
    }
    for (double &value : values) {
        value /= sum;
    }
    return values;
}

ScoreMoments scoreMoments(const ItemParameters &item, double theta)
{
    const auto probabilities = categoryProbabilities(item, theta);
    ScoreMoments moments;
    for (std::size_t k = 0; k < probabilities.size(); ++k) {
        moments.mean += static_cast<double>(k) * probabilities[k];
    }
    for (std::size_t k = 0; k < probabilities.size(); ++k) {
        const double deviation = static_cast<double>(k) - moments.mean;
        moments.variance += deviation * deviation * probabilities[k];
        moments.thirdCentral += deviation * deviation * deviation * probabilities[k];
    }
    return moments;
}

double information(const ItemParameters &item, double theta)
{
    return item.a * item.a * scoreMoments(item, theta).variance;
}

ItemParameters expertParameters(double difficulty, int maxScore)
{
    if (maxScore == 1) {
        return {1.0, {difficulty}};
    }
    return {1.0, {difficulty - expertStepSpread, difficulty + expertStepSpread}};
}

} // namespace fagdansk::ability
