// The derivatives against differences of the value: a wrong term in either shows here before it bends a standard error.
#include "screening/calibration/marginal_likelihood.h"
#include "tests/screening/calibration/reference_tables.h"

#include <gtest/gtest.h>

namespace fagdansk::calibration {
namespace {

double &part(ModelParameters &parameters, std::size_t at)
{
    for (auto &steps : parameters.steps) {
        if (at < steps.size()) {
            return steps[at];
        }
        at -= steps.size();
    }
    return parameters.sigma;
}

ModelParameters somewhere(const ResponseCounts &counts)
{
    ModelParameters parameters{{}, 1.3};
    double b = -0.7;
    for (const auto &reached : counts.reached) {
        parameters.steps.emplace_back();
        for (std::size_t j = 0; j < reached.size(); ++j) {
            parameters.steps.back().push_back(b += 0.17);
        }
    }
    return parameters;
}

TEST(MarginalLikelihood, gradientAndInformationAreTheDerivativesOfTheValue)
{
    constexpr double h = 1e-4;
    for (const auto *data : {"rasch", "partial-credit", "forms"}) {
        const auto counts = countResponses(responseTable(data));
        ASSERT_TRUE(counts);
        const auto at = somewhere(*counts);
        const auto here = likelihoodAt(*counts, at, Derivatives::Second);
        EXPECT_NEAR(logLikelihood(*counts, at), here.logLik, 1e-9);
        for (std::size_t i = 0; i < here.gradient.size(); ++i) {
            auto above = at;
            auto below = at;
            part(above, i) += h;
            part(below, i) -= h;
            const auto up = likelihoodAt(*counts, above, Derivatives::First);
            const auto down = likelihoodAt(*counts, below, Derivatives::First);
            EXPECT_NEAR(here.gradient[i], (up.logLik - down.logLik) / (2 * h), 1e-4) << data << ' ' << i;
            for (std::size_t j = 0; j < here.gradient.size(); ++j) {
                EXPECT_NEAR(here.information.at(i, j), (down.gradient[j] - up.gradient[j]) / (2 * h), 1e-4)
                    << data << ' ' << i << ' ' << j;
            }
        }
    }
}

TEST(MarginalLikelihood, theSignOfSigmaMeansNothing)
{
    const auto counts = countResponses(responseTable("partial-credit"));
    auto at = somewhere(*counts);
    const double before = logLikelihood(*counts, at);
    at.sigma = -at.sigma;
    EXPECT_NEAR(logLikelihood(*counts, at), before, 1e-9);
}

TEST(Cholesky, refusesWhatIsNotPositiveDefinite)
{
    SymmetricMatrix matrix(2);
    matrix.at(0, 0) = 1.0;
    matrix.at(1, 1) = 1.0;
    matrix.at(0, 1) = 1.0;
    EXPECT_FALSE(Cholesky::of(matrix)) << "singular";
    matrix.at(1, 1) = -1.0;
    EXPECT_FALSE(Cholesky::of(matrix)) << "a negative diagonal";
    matrix.at(1, 1) = 2.0;
    const auto factor = Cholesky::of(matrix);
    ASSERT_TRUE(factor);
    EXPECT_EQ(factor->solve({3.0, 4.0}), (std::vector<double>{2.0, 1.0}));
    EXPECT_EQ(factor->inverseDiagonal(), (std::vector<double>{2.0, 1.0}));
}

} // namespace
} // namespace fagdansk::calibration
