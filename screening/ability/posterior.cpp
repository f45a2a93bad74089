#include "screening/ability/posterior.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fagdansk::ability {
namespace {

constexpr double spacing = 2.0 * nodeLimit / (nodeCount - 1);

double nodeAt(std::size_t i)
{
    return -nodeLimit + spacing * static_cast<double>(i);
}

} // namespace

ItemCurves::ItemCurves(const UncertainItem &item)
{
    for (std::size_t i = 0; i < nodeCount; ++i) {
        const auto scores = expectedScores(item, nodeAt(i));
        for (const double p : scores.probabilities) {
            // A probability that underflows must stay comparable.
            m_logs[i].push_back(std::log(std::max(p, std::numeric_limits<double>::min())));
        }
        m_information[i] = scores.information;
    }
}

double ItemCurves::informationAt(double theta) const
{
    const double place = std::clamp((theta + nodeLimit) / spacing, 0.0, static_cast<double>(nodeCount - 1));
    const auto left = std::min(static_cast<std::size_t>(place), nodeCount - 2);
    const double share = place - static_cast<double>(left);
    return (1.0 - share) * m_information[left] + share * m_information[left + 1];
}

Posterior::Posterior()
{
    for (std::size_t i = 0; i < nodeCount; ++i) {
        m_logs[i] = -nodeAt(i) * nodeAt(i) / 2.0;
    }
}

void Posterior::add(const ItemCurves &item, int score)
{
    for (std::size_t i = 0; i < nodeCount; ++i) {
        m_logs[i] += item.logProbability(i, score);
    }
}

std::array<double, nodeCount> Posterior::weights() const
{
    const double largest = *std::ranges::max_element(m_logs);
    std::array<double, nodeCount> weights{};
    double sum = 0.0;
    for (std::size_t i = 0; i < nodeCount; ++i) {
        weights[i] = std::exp(m_logs[i] - largest);
        sum += weights[i];
    }
    for (double &weight : weights) {
        weight /= sum;
    }
    return weights;
}

Posterior::Moments Posterior::moments() const
{
    const auto shares = weights();
    double mean = 0.0;
    for (std::size_t i = 0; i < nodeCount; ++i) {
        mean += nodeAt(i) * shares[i];
    }
    double variance = 0.0;
    for (std::size_t i = 0; i < nodeCount; ++i) {
        variance += (nodeAt(i) - mean) * (nodeAt(i) - mean) * shares[i];
    }
    return {mean, std::sqrt(variance)};
}

double Posterior::above(double cut) const
{
    const auto shares = weights();
    double sum = 0.0;
    for (std::size_t i = 0; i < nodeCount; ++i) {
        const double right = nodeAt(i) + spacing / 2.0;
        sum += shares[i] * std::clamp((right - cut) / spacing, 0.0, 1.0);
    }
    return sum;
}

} // namespace fagdansk::ability
