#include "screening/calibration/calibration.h"

#include "screening/calibration/marginal_likelihood.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace fagdansk::calibration {
namespace {

constexpr int mostIterations = 200;
constexpr double smallestChange = 1e-9;
constexpr double greatestSigma = 20.0; ///< logits; nobody is so far from the others, so the answers settle nothing

base::Error notSettled()
{
    return {base::ErrorKind::Refused, "the answers do not settle the difficulties: more items or more people who "
                                      "got some right and some wrong are needed"};
}

/// Each step where the neighbouring scores are as frequent as they were, everybody at 0.
ModelParameters startOf(const ResponseCounts &counts)
{
    ModelParameters start;
    std::vector<double> answered(counts.reached.size());
    for (const auto &pattern : counts.patterns) {
        for (const auto &[score, persons] : pattern.personsByScore) {
            for (const auto item : pattern.items) {
                answered[item] += persons;
            }
        }
    }
    for (std::size_t i = 0; i < counts.reached.size(); ++i) {
        auto reached = counts.reached[i];
        reached.insert(reached.begin(), answered[i]);
        reached.push_back(0.0);
        std::vector<double> steps;
        for (std::size_t j = 1; j + 1 < reached.size(); ++j) {
            steps.push_back(std::log((reached[j - 1] - reached[j]) / (reached[j] - reached[j + 1])));
        }
        start.steps.push_back(std::move(steps));
    }
    return start;
}

ModelParameters moved(const ModelParameters &from, const std::vector<double> &step, double share)
{
    ModelParameters to = from;
    std::size_t at = 0;
    for (auto &steps : to.steps) {
        for (double &b : steps) {
            b += share * step[at++];
        }
    }
    to.sigma = std::abs(to.sigma + share * step[at]);
    return to;
}

double largestOf(const std::vector<double> &step)
{
    double largest = 0.0;
    for (const double part : step) {
        largest = std::max(largest, std::abs(part));
    }
    return largest;
}

/// The information, with a ridge where the likelihood is not concave: a step then leans towards the gradient.
Cholesky factorOf(const SymmetricMatrix &found)
{
    SymmetricMatrix information = found;
    auto factor = Cholesky::of(information);
    for (double ridge = 1e-3; !factor; ridge *= 10.0) {
        for (std::size_t i = 0; i < information.size(); ++i) {
            information.at(i, i) = found.at(i, i) + ridge * (1.0 + std::abs(found.at(i, i)));
        }
        factor = Cholesky::of(information);
    }
    return std::move(*factor);
}

std::vector<double> stepBy(const Cholesky &factor, const std::vector<double> &gradient)
{
    auto step = factor.solve(gradient);
    const double most = std::max(1.0, largestOf(step)); // a logit at a time
    for (double &part : step) {
        part /= most;
    }
    return step;
}

/// The step, halved until it does not lead downwards.
ModelParameters climbed(const ResponseCounts &counts, const ModelParameters &from, const std::vector<double> &step,
                        double logLik)
{
    const double noise = 1e-12 * std::abs(logLik);
    double share = 1.0;
    auto next = moved(from, step, share);
    while (logLikelihood(counts, next) < logLik - noise && share > 1e-6) {
        share /= 2.0;
        next = moved(from, step, share);
    }
    return next;
}

/// Nothing where no maximum is found. The information is the costly part: one serves as long as every step is at most
/// a third of the one before.
std::optional<ModelParameters> maximise(const ResponseCounts &counts)
{
    ModelParameters parameters = startOf(counts);
    std::optional<Cholesky> factor;
    double last = 0.0;
    for (int i = 0; i < mostIterations && parameters.sigma < greatestSigma; ++i) {
        auto here = likelihoodAt(counts, parameters, factor ? Derivatives::First : Derivatives::Second);
        if (!factor) {
            factor = factorOf(here.information);
            last = std::numeric_limits<double>::max();
        }
        const auto step = stepBy(*factor, here.gradient);
        const double length = largestOf(step);
        if (length < smallestChange) {
            return parameters;
        }
        if (length > last / 3.0) {
            factor.reset();
            continue;
        }
        parameters = climbed(counts, parameters, step, here.logLik);
        last = length;
    }
    return std::nullopt;
}

} // namespace

base::Result<Calibration> calibrate(const ResponseTable &table)
{
    const auto counts = countResponses(table);
    if (!counts) {
        return counts.error();
    }
    const bool together =
        std::ranges::any_of(counts->patterns, [](const Pattern &one) { return one.items.size() > 1; });
    const auto parameters = together ? maximise(*counts) : std::nullopt;
    if (!parameters) {
        return notSettled();
    }
    const auto there = likelihoodAt(*counts, *parameters, Derivatives::Second);
    const auto factor = Cholesky::of(there.information);
    if (!factor) {
        return notSettled();
    }
    const auto variances = factor->inverseDiagonal();
    Calibration result{{}, parameters->sigma * parameters->sigma, there.logLik, counts->persons};
    std::size_t at = 0;
    for (std::size_t i = 0; i < table.names.size(); ++i) {
        CalibratedItem item{table.names[i], parameters->steps[i], {}};
        for (std::size_t j = 0; j < item.steps.size(); ++j) {
            item.standardErrors.push_back(std::sqrt(variances[at++]));
        }
        result.items.push_back(std::move(item));
    }
    return result;
}

} // namespace fagdansk::calibration
