// What is believed of an ability after some answers: the prior N(0,1) and the answers' likelihood on 61 nodes.
#pragma once

#include "screening/ability/uncertain_item.h"

#include <array>
#include <cstddef>

namespace fagdansk::ability {

inline constexpr std::size_t nodeCount = 61;
inline constexpr double nodeLimit = 6.0; ///< the nodes are even over -6..6 logits

/// An item at every node, worked out once: an adaptive test looks at each many times.
class ItemCurves
{
public:
    /// The item has passed `check`.
    explicit ItemCurves(const UncertainItem &item);

    double logProbability(std::size_t node, int score) const { return m_logs[node][static_cast<std::size_t>(score)]; }
    /// Between the nodes in proportion; beyond them that of the outermost.
    double informationAt(double theta) const;

private:
    std::array<std::vector<double>, nodeCount> m_logs;
    std::array<double, nodeCount> m_information{};
};

class Posterior
{
public:
    Posterior(); ///< the prior

    void add(const ItemCurves &item, int score);

    struct Moments
    {
        double mean; ///< EAP
        double sd;   ///< PSD
    };
    Moments moments() const;
    /// P(theta > cut), each node's weight spread evenly over the interval around it.
    double above(double cut) const;

private:
    std::array<double, nodeCount> weights() const;

    std::array<double, nodeCount> m_logs;
};

} // namespace fagdansk::ability
