#include "wordlists/drill/fsrs_fit.h"

#include "wordlists/drill/fsrs_descent.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <vector>

namespace fagdansk::drill {
namespace {
constexpr std::size_t keepUnder = 8;
constexpr std::size_t firstStabilitiesUnder = 64;
/// Below this gain in the mean loss nobody's due dates move.
constexpr double smallestGain = 5e-6;
/// A long log is first descended on every fourth card, as far as that sample can tell.
constexpr std::size_t sampleFrom = 20'000;
constexpr std::size_t sampleShare = 4;
constexpr double roughGain = 5e-5;

/// The day from which the last fifth of the counted reviews was made; nothing when either part would be too small to
/// say anything.
std::optional<base::LocalDay> lastFifth(std::span<const LoggedReview> reviews)
{
    std::unordered_map<std::uint32_t, base::LocalDay> lastDays;
    std::vector<base::LocalDay> days;
    for (const auto &review : reviews) {
        const auto [last, isFirst] = lastDays.try_emplace(review.card, review.day);
        if (!isFirst && review.day > last->second) {
            days.push_back(review.day);
        }
        last->second = review.day;
    }
    if (days.size() < 5 * keepUnder) {
        return std::nullopt;
    }
    std::ranges::sort(days);
    return days[days.size() * 4 / 5];
}

double mean(const fsrs::LossSums &sums)
{
    return sums.counted == 0 ? 0.0 : sums.loss / static_cast<double>(sums.counted);
}
} // namespace

FsrsFit fitWeights(const ReviewTrees &log, const FitOptions &options)
{
    constexpr auto all = ReviewTrees::treeCount;
    const auto start = clipWeights(options.start, options.relearningSteps);
    const bool onlyFirst = log.counted() < firstStabilitiesUnder;
    const fsrs::Descent descent(
        log, {start, options.relearningSteps, options.threads, onlyFirst ? fsrs::firstStabilities : fsrs::weightCount});
    FsrsFit fit{start, log.counted(), fsrs::logLoss(log, start, options.threads), 0};
    fit.logLossAfter = fit.logLossBefore;
    if (log.counted() < keepUnder) {
        return fit;
    }
    auto place = descent.start();
    if (log.counted() >= sampleFrom) {
        place = descent.run(place, all / sampleShare, roughGain).place;
    }
    const auto end = descent.run(place, all, smallestGain);
    fit.weights = fsrs::weightsAt(end.place);
    fit.logLossAfter = mean(end.sums);
    return fit;
}

std::optional<FsrsFit> fitToAdopt(std::span<const LoggedReview> reviews, const FitOptions &options)
{
    const auto heldFrom = lastFifth(reviews);
    if (!heldFrom) {
        return std::nullopt;
    }
    std::vector<LoggedReview> earlier;
    std::ranges::copy_if(reviews, std::back_inserter(earlier), [&](const auto &r) { return r.day < *heldFrom; });
    const ReviewTrees heldBack(reviews, *heldFrom);
    const auto start = clipWeights(options.start, options.relearningSteps);
    FsrsFit fit = fitWeights(ReviewTrees(earlier), options);
    fit.counted = heldBack.counted();
    fit.logLossBefore = fsrs::logLoss(heldBack, start, options.threads);
    fit.logLossAfter = fsrs::logLoss(heldBack, fit.weights, options.threads);
    return fit.logLossAfter < fit.logLossBefore ? std::optional(fit) : std::nullopt;
}

} // namespace fagdansk::drill
