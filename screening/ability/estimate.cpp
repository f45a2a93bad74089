#include "screening/ability/estimate.h"

#include "screening/ability/posterior.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace fagdansk::ability {
namespace {

struct Scored
{
    const ItemParameters *item;
    int score;
};

double logLikelihood(const std::vector<Scored> &scored, double theta)
{
    double sum = 0.0;
    for (const auto &[item, score] : scored) {
        const auto probabilities = categoryProbabilities(*item, theta);
        // A probability that underflows must stay comparable.
        sum += std::log(std::max(probabilities[static_cast<std::size_t>(score)], std::numeric_limits<double>::min()));
    }
    return sum;
}

double totalInformation(const std::vector<Scored> &scored, double theta)
{
    double sum = 0.0;
    for (const auto &one : scored) {
        sum += information(*one.item, theta);
    }
    return sum;
}

void fillPosterior(const std::vector<Scored> &scored, Estimate &result)
{
    Posterior posterior;
    for (const auto &[item, score] : scored) {
        posterior.add(ItemCurves({*item, 0.0}), score);
    }
    const auto [mean, sd] = posterior.moments();
    result.eap = mean;
    result.psd = sd;
}

/// The left side of Warm's equation.
double warmScore(const std::vector<Scored> &scored, double theta)
{
    double score = 0.0;
    double third = 0.0;
    double info = 0.0;
    for (const auto &[item, x] : scored) {
        const auto moments = scoreMoments(*item, theta);
        score += item->a * (x - moments.mean);
        third += std::pow(item->a, 3) * moments.thirdCentral;
        info += item->a * item->a * moments.variance;
    }
    return score + third / (2.0 * info);
}

struct Interval
{
    double low;
    double high;
};

/// Where the root can lie: outside, the answer's pull is smaller than the correction's.
Interval searchRange(const std::vector<Scored> &scored)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    double weakest = std::numeric_limits<double>::max();
    for (const auto &one : scored) {
        const auto [least, most] = std::ranges::minmax(one.item->steps);
        low = std::min(low, least);
        high = std::max(high, most);
        weakest = std::min(weakest, one.item->a);
    }
    const double margin = (5.0 + std::log(1.0 + static_cast<double>(scored.size()))) / weakest;
    return {low - margin, high + margin};
}

/// Items far apart can give several roots: the one with the greatest weighted likelihood L sqrt(I) counts.
Interval bracketOfBest(const std::vector<Scored> &scored, Interval range)
{
    const int points = std::clamp(static_cast<int>((range.high - range.low) / 0.1), 100, 2000);
    const double width = (range.high - range.low) / points;
    double best = range.low;
    double bestValue = std::numeric_limits<double>::lowest();
    for (int i = 0; i <= points; ++i) {
        const double theta = range.low + i * width;
        const double value = logLikelihood(scored, theta) + std::log(totalInformation(scored, theta)) / 2.0;
        if (value > bestValue) {
            best = theta;
            bestValue = value;
        }
    }
    return warmScore(scored, best) > 0.0 ? Interval{best, best + width} : Interval{best - width, best};
}

void fillWarm(const std::vector<Scored> &scored, Estimate &result)
{
    auto [low, high] = bracketOfBest(scored, searchRange(scored));
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2.0;
        (warmScore(scored, middle) > 0.0 ? low : high) = middle;
    }
    result.wle = (low + high) / 2.0;
    result.wleSe = 1.0 / std::sqrt(totalInformation(scored, *result.wle));
}

base::Error fault(std::size_t index, const std::string &what)
{
    return {base::ErrorKind::InvalidInput, "item " + std::to_string(index + 1) + ": " + what};
}

base::Result<std::vector<Scored>> pairUp(const std::vector<ItemParameters> &items,
                                         const std::vector<Response> &responses)
{
    if (items.size() != responses.size()) {
        return base::Error{base::ErrorKind::InvalidInput, std::to_string(items.size()) + " items but " +
                                                              std::to_string(responses.size()) + " responses"};
    }
    std::vector<Scored> scored;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (const auto checked = check(items[i]); !checked) {
            return fault(i, checked.error().detail);
        }
        if (!responses[i]) {
            continue;
        }
        if (*responses[i] < 0 || *responses[i] > items[i].maxScore()) {
            return fault(i, "the response must be 0.." + std::to_string(items[i].maxScore()) + " or null");
        }
        scored.push_back({&items[i], *responses[i]});
    }
    return scored;
}

} // namespace

base::Result<Estimate> estimate(const std::vector<ItemParameters> &items, const std::vector<Response> &responses)
{
    const auto scored = pairUp(items, responses);
    if (!scored) {
        return scored.error();
    }
    Estimate result;
    fillPosterior(*scored, result);
    result.informationAtEap = totalInformation(*scored, result.eap);
    if (!scored->empty()) {
        fillWarm(*scored, result);
    }
    return result;
}

} // namespace fagdansk::ability
