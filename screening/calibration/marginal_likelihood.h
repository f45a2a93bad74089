// The marginal log-likelihood of Masters' partial-credit model (Rasch for one step) with theta ~ N(0, sigma^2).
#pragma once

#include "screening/calibration/model_parameters.h"
#include "screening/calibration/response_table.h"
#include "screening/calibration/symmetric_matrix.h"

namespace fagdansk::calibration {

/// At some parameters, in the order: the first item's steps, ..., the last item's, sigma.
struct LikelihoodAt
{
    double logLik = 0.0;
    std::vector<double> gradient;
    SymmetricMatrix information; ///< observed: minus the second derivatives; of size 0 where it was not asked for
};

enum class Derivatives { First, Second };

/// The integral over theta is a sum over evenly spaced z = theta/sigma, fine enough for the narrowest posterior that
/// the items allow; for such integrands the error falls faster than any power of the spacing (Trefethen & Weideman
/// 2014), here under 1e-9. Gradient and information are those of the sum (Louis 1982): nothing is approximated.
LikelihoodAt likelihoodAt(const ResponseCounts &counts, const ModelParameters &parameters, Derivatives derivatives);

/// Its value alone.
double logLikelihood(const ResponseCounts &counts, const ModelParameters &parameters);

} // namespace fagdansk::calibration
