// What calibration looks for.
#pragma once

#include <vector>

namespace fagdansk::calibration {

struct ModelParameters
{
    std::vector<std::vector<double>> steps; ///< by item: b_1..b_m, logits
    double sigma = 1.0;                     ///< of the ability; its sign means nothing
};

} // namespace fagdansk::calibration
