#include "screening/item_analysis/mantel_haenszel.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace fagdansk::item_analysis {
namespace {

constexpr double deltaPerLogOdds = -2.35;

/// People of one total score, by group and by answer to one item.
struct Table
{
    double referenceRight = 0;
    double referenceWrong = 0;
    double focalRight = 0;
    double focalWrong = 0;

    void add(Group group, bool right)
    {
        auto &cell =
            group == Group::Reference ? (right ? referenceRight : referenceWrong) : (right ? focalRight : focalWrong);
        ++cell;
    }
    double people() const { return referenceRight + referenceWrong + focalRight + focalWrong; }
};

base::Result<std::vector<int>> totals(const std::vector<GroupedRow> &rows, std::size_t itemCount)
{
    std::vector<int> result;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        int total = 0;
        for (const auto &score : rows[r].scores) {
            total += score.value_or(0);
        }
        const bool known =
            std::ranges::all_of(rows[r].scores, [](const auto &score) { return !score || *score == 0 || *score == 1; });
        if (rows[r].scores.size() != itemCount || !known) {
            return base::Error{base::ErrorKind::InvalidInput, "row " + std::to_string(r + 1) + ": expected " +
                                                                  std::to_string(itemCount) +
                                                                  " scores of 0, 1 or nothing"};
        }
        result.push_back(total);
    }
    return result;
}

struct Sums
{
    double difference = 0; ///< A - E(A)
    double variance = 0;
    double agree = 0;    ///< A D / T
    double disagree = 0; ///< B C / T
};

Sums sumsOf(const std::map<int, Table> &strata)
{
    Sums sums;
    for (const auto &[total, t] : strata) {
        const double people = t.people();
        if (people < 2) {
            continue;
        }
        const double reference = t.referenceRight + t.referenceWrong;
        const double right = t.referenceRight + t.focalRight;
        sums.difference += t.referenceRight - reference * right / people;
        sums.variance += reference * (people - reference) * right * (people - right) / (people * people * (people - 1));
        sums.agree += t.referenceRight * t.focalWrong / people;
        sums.disagree += t.referenceWrong * t.focalRight / people;
    }
    return sums;
}

/// Phillips & Holland (1987): of ln alpha.
double logAlphaVariance(const std::map<int, Table> &strata, double alpha, double agree)
{
    double sum = 0;
    for (const auto &[total, t] : strata) {
        const double people = t.people();
        if (people < 2) {
            continue;
        }
        sum += (t.referenceRight * t.focalWrong + alpha * t.referenceWrong * t.focalRight) *
               (t.referenceRight + t.focalWrong + alpha * (t.referenceWrong + t.focalRight)) / (people * people);
    }
    return sum / (2 * agree * agree);
}

DifStatistics statisticsOf(const std::map<int, Table> &strata)
{
    const auto sums = sumsOf(strata);
    DifStatistics result;
    if (sums.variance > 0) {
        result.chi2 = std::pow(std::abs(sums.difference) - 0.5, 2) / sums.variance;
    }
    if (sums.disagree > 0) {
        result.alpha = sums.agree / sums.disagree;
    }
    if (sums.disagree > 0 && sums.agree > 0) {
        result.delta = deltaPerLogOdds * std::log(*result.alpha);
        result.standardError =
            std::abs(deltaPerLogOdds) * std::sqrt(logAlphaVariance(strata, *result.alpha, sums.agree));
        result.difClass = classOf(*result.chi2, *result.delta, *result.standardError);
    }
    return result;
}

} // namespace

bool enough(const std::vector<GroupedRow> &rows)
{
    const auto reference = std::ranges::count(rows, Group::Reference, &GroupedRow::group);
    return std::cmp_greater_equal(reference, fewestPerGroup) &&
           rows.size() - static_cast<std::size_t>(reference) >= fewestPerGroup;
}

base::Result<std::vector<DifStatistics>> mantelHaenszel(const std::vector<GroupedRow> &rows, std::size_t itemCount)
{
    const auto scores = totals(rows, itemCount);
    if (!scores) {
        return scores.error();
    }
    std::vector<DifStatistics> result;
    for (std::size_t item = 0; item < itemCount; ++item) {
        std::map<int, Table> strata;
        for (std::size_t r = 0; r < rows.size(); ++r) {
            if (const auto &score = rows[r].scores[item]) {
                strata[(*scores)[r]].add(rows[r].group, *score == 1);
            }
        }
        result.push_back(statisticsOf(strata));
    }
    return result;
}

DifClass classOf(double chi2, double delta, double standardError)
{
    constexpr double chi2At05 = 3.841459; // one degree of freedom
    constexpr double normalAt05 = 1.644854;
    const double size = std::abs(delta);
    if (chi2 < chi2At05 || size < 1.0) {
        return DifClass::A;
    }
    return size >= 1.5 && size - normalAt05 * standardError > 1.0 ? DifClass::C : DifClass::B;
}

} // namespace fagdansk::item_analysis
