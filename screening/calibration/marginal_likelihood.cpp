#include "screening/calibration/marginal_likelihood.h"

#include "screening/calibration/quadrature.h"

#include <algorithm>
#include <cmath>

namespace fagdansk::calibration {
namespace {

double stepsTimesReached(const ResponseCounts &counts, const ModelParameters &parameters)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < counts.reached.size(); ++i) {
        for (std::size_t j = 0; j < counts.reached[i].size(); ++j) {
            sum += parameters.steps[i][j] * counts.reached[i][j];
        }
    }
    return sum;
}

/// What the model says of the items of one pattern, taken together, at every node.
struct PatternCurves
{
    std::vector<double> logWeight; ///< log of the prior's weight, less the sum of the log denominators
    std::vector<double> mean;      ///< of the total score
    std::vector<double> variance;
};

PatternCurves curvesOf(const Pattern &pattern, const Grid &grid, const std::vector<ItemCurves> &items)
{
    PatternCurves curves{grid.logWeight, std::vector<double>(grid.z.size()), std::vector<double>(grid.z.size())};
    for (const auto item : pattern.items) {
        for (std::size_t q = 0; q < grid.z.size(); ++q) {
            curves.logWeight[q] -= items[item].logDenominator[q];
            curves.mean[q] += items[item].mean[q];
            curves.variance[q] += items[item].variance[q];
        }
    }
    return curves;
}

/// exp(logs - log of their sum); that log is returned.
double normalise(std::vector<double> &logs)
{
    const double largest = *std::ranges::max_element(logs);
    double sum = 0.0;
    for (double &value : logs) {
        value = std::exp(value - largest);
        sum += value;
    }
    for (double &value : logs) {
        value /= sum;
    }
    return largest + std::log(sum);
}

/// The posterior over the nodes of somebody with this total score; returns the log of its normaliser.
double posterior(const Grid &grid, const PatternCurves &curves, int score, double sigma, std::vector<double> &weights)
{
    weights.resize(grid.z.size());
    for (std::size_t q = 0; q < weights.size(); ++q) {
        weights[q] = curves.logWeight[q] + score * sigma * grid.z[q];
    }
    return normalise(weights);
}

/// Adds one pattern's share to value, gradient and information.
class PatternSum
{
public:
    PatternSum(const Pattern &pattern, const Grid &grid, const std::vector<ItemCurves> &items, double sigma)
        : m_pattern(pattern),
          m_grid(grid),
          m_items(items),
          m_sigma(sigma),
          m_curves(curvesOf(pattern, grid, items)),
          m_persons(grid.z.size()),
          m_residual(grid.z.size()),
          m_residualSquare(grid.z.size())
    {
        for (const auto item : pattern.items) {
            for (std::size_t j = 0; j < items[item].reach.size(); ++j) {
                m_steps.push_back({item, j, items[item].firstParameter + j});
            }
        }
    }

    void addTo(LikelihoodAt &result)
    {
        for (const auto &[score, persons] : m_pattern.personsByScore) {
            addScore(score, persons, result);
        }
        addExpectedInformation(result.information);
        addSecondMoments(result.information);
    }

private:
    struct Step
    {
        std::size_t item;
        std::size_t index;
        std::size_t parameter;
    };

    /// The mean of the complete-data score under the posterior is the gradient; its square leaves the information
    /// (Louis 1982) once the second moments, added below for all scores at once, are taken off.
    void addScore(int score, double persons, LikelihoodAt &result)
    {
        result.logLik += persons * posterior(m_grid, m_curves, score, m_sigma, m_weights);
        std::vector<double> means(m_steps.size() + 1);
        for (std::size_t q = 0; q < m_weights.size(); ++q) {
            const double weight = m_weights[q];
            const double residual = m_grid.z[q] * (score - m_curves.mean[q]);
            for (std::size_t s = 0; s < m_steps.size(); ++s) {
                means[s] += weight * reach(s, q);
            }
            means.back() += weight * residual;
            m_persons[q] += persons * weight;
            m_residual[q] += persons * weight * residual;
            m_residualSquare[q] += persons * weight * residual * residual;
        }
        for (std::size_t s = 0; s < means.size(); ++s) {
            result.gradient[parameter(s)] += persons * means[s];
            for (std::size_t t = 0; t <= s; ++t) {
                result.information.at(parameter(s), parameter(t)) += persons * means[s] * means[t];
            }
        }
    }

    /// Minus the second derivatives of the complete data's log-likelihood, over the posterior.
    void addExpectedInformation(SymmetricMatrix &information) const
    {
        const std::size_t sigma = information.size() - 1;
        for (std::size_t q = 0; q < m_persons.size(); ++q) {
            const double z = m_grid.z[q];
            for (std::size_t s = 0; s < m_steps.size(); ++s) {
                const auto &curves = m_items[m_steps[s].item];
                information.at(m_steps[s].parameter, sigma) -=
                    m_persons[q] * z * curves.covarianceWithScore(m_steps[s].index, q);
                for (std::size_t j = 0; j <= m_steps[s].index; ++j) {
                    information.at(m_steps[s].parameter, curves.firstParameter + j) +=
                        m_persons[q] * curves.covariance(m_steps[s].index, j, q);
                }
            }
            information.at(sigma, sigma) += m_persons[q] * z * z * m_curves.variance[q];
        }
    }

    void addSecondMoments(SymmetricMatrix &information) const
    {
        const std::size_t sigma = information.size() - 1;
        for (std::size_t q = 0; q < m_persons.size(); ++q) {
            for (std::size_t s = 0; s < m_steps.size(); ++s) {
                const double weighted = m_persons[q] * reach(s, q);
                for (std::size_t t = 0; t <= s; ++t) {
                    information.at(m_steps[s].parameter, m_steps[t].parameter) -= weighted * reach(t, q);
                }
                information.at(m_steps[s].parameter, sigma) -= m_residual[q] * reach(s, q);
            }
            information.at(sigma, sigma) -= m_residualSquare[q];
        }
    }

    double reach(std::size_t s, std::size_t q) const { return m_items[m_steps[s].item].reach[m_steps[s].index][q]; }
    std::size_t parameter(std::size_t s) const
    {
        return s < m_steps.size() ? m_steps[s].parameter : m_items.back().firstParameter + m_items.back().reach.size();
    }

    const Pattern &m_pattern;
    const Grid &m_grid;
    const std::vector<ItemCurves> &m_items;
    double m_sigma;
    PatternCurves m_curves;
    std::vector<Step> m_steps;
    std::vector<double> m_weights;
    /// Over all scores, by node: persons there, and the sums of z (score - mean) and of its square.
    std::vector<double> m_persons;
    std::vector<double> m_residual;
    std::vector<double> m_residualSquare;
};

} // namespace

LikelihoodAt likelihoodAt(const ResponseCounts &counts, const ModelParameters &parameters)
{
    const auto grid = gridFor(parameters);
    const auto items = curvesOn(grid, parameters);
    const std::size_t size = items.back().firstParameter + items.back().reach.size() + 1;
    LikelihoodAt result{-stepsTimesReached(counts, parameters), std::vector<double>(size), SymmetricMatrix(size)};
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (std::size_t j = 0; j < counts.reached[i].size(); ++j) {
            result.gradient[items[i].firstParameter + j] -= counts.reached[i][j];
        }
    }
    for (const auto &pattern : counts.patterns) {
        PatternSum(pattern, grid, items, parameters.sigma).addTo(result);
    }
    return result;
}

double logLikelihood(const ResponseCounts &counts, const ModelParameters &parameters)
{
    const auto grid = gridFor(parameters);
    const auto items = curvesOn(grid, parameters);
    double sum = -stepsTimesReached(counts, parameters);
    std::vector<double> weights;
    for (const auto &pattern : counts.patterns) {
        const auto curves = curvesOf(pattern, grid, items);
        for (const auto &[score, persons] : pattern.personsByScore) {
            sum += persons * posterior(grid, curves, score, parameters.sigma, weights);
        }
    }
    return sum;
}

} // namespace fagdansk::calibration
