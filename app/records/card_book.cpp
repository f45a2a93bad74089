#include "app/records/card_book.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <tuple>
#include <utility>
#include <vector>

namespace fagdansk::records {
using scenarios::ReviewDone;
using scenarios::StoredCard;

namespace {
struct Loaded
{
    StoredCard card;
    std::tuple<std::int32_t, std::int64_t, std::int64_t> place; ///< local day, time, fact (station and sequence)
};

std::optional<Loaded> load(Database &database, std::int64_t person, const std::string &card)
{
    auto row = database.query("card load");
    if (!row.with(person, tradeOfCard(card), card).step()) {
        return std::nullopt;
    }
    StoredCard stored{row.bytes(0),
                      row.bytes(1),
                      base::UtcMs{row.integer(2)},
                      base::LocalDay{row.small(3)},
                      base::LocalDay{row.small(4)},
                      row.small(5),
                      row.small(6),
                      row.small(7),
                      base::UtcMs{row.integer(8)}};
    return Loaded{std::move(stored), {row.small(10), row.integer(11), row.integer(9)}};
}

/// One review as it was recorded, for finding what was taken back.
struct Recorded
{
    base::Uuid practice;
    std::int64_t fact = 0;
    bool takesBack = false;
};

/// The facts that count for nothing: each that takes a review back, and the review it takes: the latest of its practice
/// that none has taken yet. A practice happens at one station, so that its facts' order is the order of recording.
/// `card` in any order.
std::set<std::int64_t> takenBack(std::vector<Recorded> card)
{
    std::ranges::sort(card, {}, &Recorded::fact);
    std::map<base::Uuid, std::vector<std::int64_t>> open;
    std::set<std::int64_t> taken;
    for (const auto &review : card) {
        auto &ofPractice = open[review.practice];
        if (!review.takesBack) {
            ofPractice.push_back(review.fact);
            continue;
        }
        taken.insert(review.fact);
        if (!ofPractice.empty()) {
            taken.insert(ofPractice.back());
            ofPractice.pop_back();
        }
    }
    return taken;
}

/// The same for all cards at once, of one person or (empty) of everybody.
std::set<std::int64_t> takenBack(Database &database)
{
    std::map<std::pair<std::int64_t, std::string>, std::vector<Recorded>> cards;
    auto rows = database.query("reviews of cards with one taken back");
    rows.with();
    while (rows.step()) {
        cards[{rows.integer(0), rows.bytes(2)}].push_back({rows.uuid(1), rows.integer(3), rows.integer(4) != 0});
    }
    std::set<std::int64_t> taken;
    for (auto &[card, reviews] : cards) {
        taken.merge(takenBack(std::move(reviews)));
    }
    return taken;
}
} // namespace

std::vector<RecordedReview> standingReviews(Database &database, std::int64_t person, const std::string &card)
{
    std::vector<RecordedReview> reviews;
    std::map<std::string, std::vector<Recorded>> recorded;
    auto rows = database.query("reviews of person");
    rows.with(person);
    while (rows.step()) {
        auto row = readRow(rows);
        auto fact = decode(row, base::PersonId{}, std::nullopt);
        if (!fact) {
            throw std::runtime_error(fact.error().detail);
        }
        auto review = std::get<ReviewDone>(std::move(*fact));
        if (card.empty() || review.card == card) {
            recorded[review.card].push_back({row.subject, row.id, review.grade == 0});
            reviews.emplace_back(std::move(row), std::move(review));
        }
    }
    std::set<std::int64_t> taken;
    for (auto &[name, ofCard] : recorded) {
        taken.merge(takenBack(std::move(ofCard)));
    }
    std::erase_if(reviews, [&](const RecordedReview &review) { return taken.contains(review.first.id); });
    return reviews;
}

std::string tradeOfCard(std::string_view card)
{
    const auto id = base::ContentId::parse(card.substr(0, card.find('#')));
    return id ? std::string(id->trade()) : std::string();
}

void CardBook::review(const FactRow &row, const ReviewDone &review)
{
    const auto before = load(m_context.database, row.person, review.card);
    const bool isLate = before && before->place > std::tuple(row.localDay, row.atMs, row.id);
    if (isLate || review.grade == 0) {
        replay(row.person, review.card);
        return;
    }
    const auto known = before ? std::optional<StoredCard>(before->card) : std::nullopt;
    save(row.person, m_context.fold.fold(known, review, base::UtcMs{row.atMs}, modelOf(row.person)), row.id);
}

const std::string &CardBook::modelOf(std::int64_t person)
{
    if (m_modelOf != person) {
        auto row = m_context.database.query("memory model");
        m_model = row.with(person).step() ? row.bytes(0) : std::string();
        m_modelOf = person;
    }
    return m_model;
}

base::Result<void> CardBook::foldAll()
{
    const auto taken = takenBack(m_context.database);
    auto rows = m_context.database.query("reviews in replay order");
    rows.with();
    while (rows.step()) {
        const auto row = readRow(rows);
        if (taken.contains(row.id)) {
            continue;
        }
        const auto fact = decode(row, base::PersonId{}, std::nullopt);
        if (!fact) {
            return fact.error();
        }
        review(row, std::get<ReviewDone>(*fact));
    }
    return {};
}

void CardBook::refold(std::int64_t person)
{
    m_modelOf = 0;
    std::map<std::string, std::pair<std::optional<StoredCard>, std::int64_t>> cards;
    for (const auto &[row, review] : standingReviews(m_context.database, person, {})) {
        auto &[state, lastFact] = cards[review.card];
        state = m_context.fold.fold(state, review, base::UtcMs{row.atMs}, modelOf(person));
        lastFact = row.id;
    }
    m_context.database.query("cards forget").with(person).run();
    for (const auto &[card, folded] : cards) {
        save(person, *folded.first, folded.second);
    }
}

void CardBook::replay(std::int64_t person, const std::string &card)
{
    std::optional<StoredCard> state;
    std::int64_t lastFact = 0;
    for (const auto &[row, review] : standingReviews(m_context.database, person, card)) {
        state = m_context.fold.fold(state, review, base::UtcMs{row.atMs}, modelOf(person));
        lastFact = row.id;
    }
    if (state) {
        save(person, *state, lastFact);
    } else {
        m_context.database.query("card delete").with(person, tradeOfCard(card), card).run();
    }
}

void CardBook::save(std::int64_t person, const StoredCard &card, std::int64_t lastFact)
{
    m_context.database.query("card save")
        .with(person, tradeOfCard(card.card), card.card, card.state, card.due.value, card.dueDay.value,
              card.lastDay.value, card.intervalDays, card.reviews, card.lapses, card.lastReview.value, lastFact)
        .run();
}

} // namespace fagdansk::records
