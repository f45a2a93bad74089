#include "screening/agreement/agreement.h"

#include <map>

namespace fagdansk::agreement {
namespace {

/// Of each mark that occurs, in rising order.
std::map<int, double> ranksOf(const std::vector<std::pair<int, int>> &marks)
{
    std::map<int, double> ranks;
    for (const auto &[first, second] : marks) {
        ranks[first] = 0.0;
        ranks[second] = 0.0;
    }
    double next = 0.0;
    for (auto &[mark, rank] : ranks) {
        rank = next++;
    }
    return ranks;
}

} // namespace

Agreement agreementOf(const std::vector<std::pair<int, int>> &marks)
{
    Agreement result;
    result.n = marks.size();
    if (marks.empty()) {
        return result;
    }
    auto ranks = ranksOf(marks);
    const auto count = static_cast<double>(marks.size());
    double equal = 0.0;
    double squares = 0.0;
    std::map<double, double> first;
    std::map<double, double> second;
    for (const auto &[one, other] : marks) {
        const double distance = ranks[one] - ranks[other];
        equal += one == other ? 1.0 : 0.0;
        squares += distance * distance;
        ++first[ranks[one]];
        ++second[ranks[other]];
    }
    double byChance = 0.0;
    for (const auto &[rank, rows] : first) {
        for (const auto &[otherRank, columns] : second) {
            byChance += (rank - otherRank) * (rank - otherRank) * rows * columns / count;
        }
    }
    result.exact = equal / count;
    if (byChance > 0.0) {
        result.quadraticKappa = 1.0 - squares / byChance;
    }
    return result;
}

} // namespace fagdansk::agreement
