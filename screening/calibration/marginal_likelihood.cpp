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
        : m_pattern(pattern), m_grid(grid), m_items(items), m_sigma(sigma), m_curves(curvesOf(pattern, grid, items))
    {
        for (const auto item : pattern.items) {
            for (std::size_t j = 0; j < items[item].reach.size(); ++j) {
                m_steps.push_back({item, j});
                m_parameters.push_back(items[item].firstParameter + j);
            }
        }
        m_parameters.push_back(items.back().firstParameter + items.back().reach.size());
        for (std::size_t q = 0; q < grid.z.size(); ++q) {
            m_nodes.push_back({std::vector<double>(m_steps.size())});
            for (std::size_t s = 0; s < m_steps.size(); ++s) {
                m_nodes.back().reach[s] = items[m_steps[s].item].reach[m_steps[s].index][q];
            }
        }
    }

    void addTo(LikelihoodAt &result, Derivatives derivatives)
    {
        SymmetricMatrix information(derivatives == Derivatives::Second ? m_parameters.size() : 0);
        for (const auto &[score, persons] : m_pattern.personsByScore) {
            const auto means = addScore(score, persons, result);
            if (derivatives == Derivatives::Second) {
                information.addOuter(means, persons);
            }
        }
        if (derivatives == Derivatives::First) {
            return;
        }
        for (std::size_t q = 0; q < m_nodes.size(); ++q) {
            if (m_nodes[q].persons > 0.0) {
                addNode(q, information);
            }
        }
        for (std::size_t s = 0; s < m_parameters.size(); ++s) {
            for (std::size_t t = 0; t <= s; ++t) {
                result.information.at(m_parameters[s], m_parameters[t]) += information.at(s, t);
            }
        }
    }

private:
    struct Step
    {
        std::size_t item;
        std::size_t index;
    };
    /// Over all scores: the persons there, and the sums of z (score - mean) and of its square.
    struct Node
    {
        std::vector<double> reach; ///< by step
        double persons = 0.0;
        double residual = 0.0;
        double residualSquare = 0.0;
    };

    /// The mean of the complete-data score under the posterior is the gradient.
    std::vector<double> addScore(int score, double persons, LikelihoodAt &result)
    {
        constexpr double nothing = 1e-18; // of a posterior's weight
        result.logLik += persons * posterior(m_grid, m_curves, score, m_sigma, m_weights);
        std::vector<double> means(m_parameters.size());
        for (std::size_t q = 0; q < m_weights.size(); ++q) {
            const double weight = m_weights[q];
            if (weight < nothing) {
                continue;
            }
            auto &node = m_nodes[q];
            const double residual = m_grid.z[q] * (score - m_curves.mean[q]);
            for (std::size_t s = 0; s < m_steps.size(); ++s) {
                means[s] += weight * node.reach[s];
            }
            means.back() += weight * residual;
            node.persons += persons * weight;
            node.residual += persons * weight * residual;
            node.residualSquare += persons * weight * residual * residual;
        }
        for (std::size_t s = 0; s < means.size(); ++s) {
            result.gradient[m_parameters[s]] += persons * means[s];
        }
        return means;
    }

    /// Louis (1982): the complete data's information, less the spread of its score. The squares of the score's means,
    /// which belong to the spread, were added before.
    void addNode(std::size_t q, SymmetricMatrix &information) const
    {
        const auto &node = m_nodes[q];
        const double z = m_grid.z[q];
        const std::size_t sigma = m_steps.size();
        information.addOuter(node.reach, -node.persons);
        for (std::size_t s = 0; s < sigma; ++s) {
            const auto &curves = m_items[m_steps[s].item];
            for (std::size_t j = 0; j <= m_steps[s].index; ++j) {
                information.at(s, s - m_steps[s].index + j) += node.persons * curves.covariance(m_steps[s].index, j, q);
            }
            information.at(s, sigma) -=
                node.persons * z * curves.covarianceWithScore(m_steps[s].index, q) + node.residual * node.reach[s];
        }
        information.at(sigma, sigma) += node.persons * z * z * m_curves.variance[q] - node.residualSquare;
    }

    const Pattern &m_pattern;
    const Grid &m_grid;
    const std::vector<ItemCurves> &m_items;
    double m_sigma;
    PatternCurves m_curves;
    std::vector<Step> m_steps;
    std::vector<std::size_t> m_parameters; ///< of the steps, then of sigma
    std::vector<Node> m_nodes;
    std::vector<double> m_weights;
};

} // namespace

LikelihoodAt likelihoodAt(const ResponseCounts &counts, const ModelParameters &parameters, Derivatives derivatives)
{
    const auto grid = gridFor(parameters);
    const auto items = curvesOn(grid, parameters);
    const std::size_t size = items.back().firstParameter + items.back().reach.size() + 1;
    LikelihoodAt result{-stepsTimesReached(counts, parameters), std::vector<double>(size),
                        SymmetricMatrix(derivatives == Derivatives::Second ? size : 0)};
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (std::size_t j = 0; j < counts.reached[i].size(); ++j) {
            result.gradient[items[i].firstParameter + j] -= counts.reached[i][j];
        }
    }
    for (const auto &pattern : counts.patterns) {
        PatternSum(pattern, grid, items, parameters.sigma).addTo(result, derivatives);
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
