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
    {-1.4822, {1.3846, 1.3275,  0.7919, 0.4407,  -2.1409, -1.0163, -0.1804, -1.6931, 0.4495, 0.5546, -1.3190, -0.5688,
               1.7079, -1.4074, 0.6860, -0.1525, 0.8993,  -0.3124, -0.9371, -0.4063, 0.7432, 0.6494, -0.6725}},
    {-5.4029, {0.9282, 2.5058,  0.5266,  0.3875, -1.9068, 0.0114,  -2.0691, 0.7888,  0.8402, 1.7707, -0.5043, -0.6388,
               1.0860, -1.5882, -0.8438, 1.4517, 1.1725,  -0.8518, -0.0341, -0.1745, 0.4245, 0.3156, -0.5325}},
    0.81};

inline constexpr ModelWeights weightsAlone{
    {-0.2453, {1.5477, 1.3478, 0.9053, 0.4330, -2.3069, -0.8239, 0.1346, -1.9150, 0.7741, 0.1543, -1.3530, -0.6425,
               0.0000, 0.0000, 0.0000, 0.0000, 0.0000,  0.0000,  0.0000, -0.3103, 0.8597, 0.8475, -0.4606}},
    {-4.3635, {1.0067, 2.6327, 0.7143, 0.4350, -1.8506, -0.0687, -1.9667, 0.7277,  1.1515, 1.5685, -0.4942, -0.9922,
               0.0000, 0.0000, 0.0000, 0.0000, 0.0000,  0.0000,  0.0000,  -0.3598, 0.6053, 0.5067, -0.4779}},
    0.82};

} // namespace fagdansk::marking
