#include "wordlists/drill/replay.h"

#include <string_view>
#include <unordered_map>

namespace fagdansk::drill {
namespace {
base::LocalDay utcDay(std::int64_t ms)
{
    constexpr std::int64_t msPerDay = 86'400'000;
    const std::int64_t whole = ms / msPerDay;
    return {static_cast<std::int32_t>(ms % msPerDay < 0 ? whole - 1 : whole)};
}
} // namespace

std::vector<ReplayRow> replay(const std::vector<ReplayReview> &reviews, const FsrsScheduler &scheduler)
{
    std::unordered_map<std::string_view, CardState> cards;
    std::vector<ReplayRow> rows;
    rows.reserve(reviews.size());
    for (const auto &review : reviews) {
        auto &card = cards[review.cardId];
        card = scheduler.review(card, {review.rating, {{review.reviewMs}, utcDay(review.reviewMs)}});
        rows.push_back({review, scheduler.stabilityDays(card), scheduler.difficulty(card), scheduledDays(card),
                        dueAt(card).value});
    }
    return rows;
}

std::vector<LoggedReview> loggedReviews(const std::vector<ReplayReview> &reviews)
{
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    std::vector<LoggedReview> log;
    log.reserve(reviews.size());
    for (const auto &review : reviews) {
        const auto [card, isFirst] = numbers.try_emplace(review.cardId, static_cast<std::uint32_t>(numbers.size()));
        log.push_back({card->second, utcDay(review.reviewMs), review.rating});
    }
    return log;
}

} // namespace fagdansk::drill
