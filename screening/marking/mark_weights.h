// What each sign weighs, in the order of `Sign`. Written by tests/screening/marking/fit_weights.py from
// 540 marked answers (docs/marking.md); not edited by hand.
#pragma once

#include "screening/marking/marking_signs.h"

namespace fagdansk::marking {

struct SignWeights
{
    double start = 0.0;
    Signs each{};
};

struct ModelWeights
{
    SignWeights some; ///< is the mark at least 1?
    SignWeights full; ///< is it 2?
    double sureFrom = 1.0;
};

inline constexpr ModelWeights weightsWithTrade{
    {-1.6090, {1.3647, 1.3457,  0.7614, 0.4754,  -2.1729, -0.9849, -0.1113, -2.0533, 0.4548, 0.5368, -1.5669, -0.4881,
               1.7003, -1.4070, 0.5620, -0.1632, 0.8882,  -0.3958, -0.7585, -0.3775, 0.7405, 0.6565, -0.6555}},
    {-5.3312, {0.8666, 2.5906,  0.6240,  0.3545, -1.8416, 0.0750,  -2.0342, 0.4902,  0.7766, 1.7803, -0.5498, -0.6583,
               1.0669, -1.5500, -0.9161, 1.4828, 1.1255,  -0.7827, -0.0248, -0.1539, 0.4136, 0.3380, -0.4905}},
    0.81};

inline constexpr ModelWeights weightsAlone{
    {-0.4317, {1.4896, 1.3889, 0.8550, 0.5169, -2.3304, -0.8216, 0.2310, -2.3479, 0.8292, 0.1037, -1.7437, -0.5612,
               0.0000, 0.0000, 0.0000, 0.0000, 0.0000,  0.0000,  0.0000, -0.2975, 0.8555, 0.8400, -0.4773}},
    {-4.3256, {0.9226, 2.7190, 0.7961, 0.4272, -1.7951, -0.0040, -1.9328, 0.3690,  1.0986, 1.5687, -0.6159, -1.0028,
               0.0000, 0.0000, 0.0000, 0.0000, 0.0000,  0.0000,  0.0000,  -0.3331, 0.5871, 0.5189, -0.4517}},
    0.82};

} // namespace fagdansk::marking
