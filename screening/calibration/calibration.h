// Item difficulties from answers: marginal maximum likelihood, theta ~ N(0, variance), all items with a = 1.
#pragma once

#include "screening/calibration/response_table.h"

namespace fagdansk::calibration {

struct CalibratedItem
{
    std::string name;
    std::vector<double> steps;          ///< Masters' b_1..b_m, logits
    std::vector<double> standardErrors; ///< one a step, from the observed information of all parameters together
};

struct Calibration
{
    std::vector<CalibratedItem> items;
    double variance = 0.0; ///< of the ability; 0 where the answers agree less than chance would make them
    double logLik = 0.0;
    std::size_t persons = 0; ///< with at least one answer
};

/// The maximum itself, by Newton's method on the exact marginal likelihood: where EM would arrive, with the standard
/// errors as a by-product. InvalidInput and Refused as `countResponses`; Refused too where the answers settle neither
/// the difficulties nor the spread (one item alone, everybody all right or all wrong).
base::Result<Calibration> calibrate(const ResponseTable &table);

} // namespace fagdansk::calibration
