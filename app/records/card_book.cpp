#include "app/records/card_book.h"

#include <stdexcept>
#include <tuple>

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
} // namespace

std::string tradeOfCard(std::string_view card)
{
    const auto id = base::ContentId::parse(card.substr(0, card.find('#')));
    return id ? std::string(id->trade()) : std::string();
}

void CardBook::review(const FactRow &row, const ReviewDone &review)
{
    const auto before = load(m_context.database, row.person, review.card);
    if (before && before->place > std::tuple(row.localDay, row.atMs, row.id)) {
        replay(row.person, review.card);
        return;
    }
    const auto known = before ? std::optional<StoredCard>(before->card) : std::nullopt;
    save(row.person, m_context.fold.fold(known, review, base::UtcMs{row.atMs}), row.id);
}

base::Result<void> CardBook::foldAll()
{
    auto rows = m_context.database.query("reviews in replay order");
    rows.with();
    while (rows.step()) {
        const auto row = readRow(rows);
        const auto fact = decode(row, base::PersonId{}, std::nullopt);
        if (!fact) {
            return fact.error();
        }
        review(row, std::get<ReviewDone>(*fact));
    }
    return {};
}

void CardBook::replay(std::int64_t person, const std::string &card)
{
    std::optional<StoredCard> state;
    std::int64_t lastFact = 0;
    {
        auto rows = m_context.database.query("reviews of person");
        rows.with(person);
        while (rows.step()) {
            const auto row = readRow(rows);
            const auto fact = decode(row, base::PersonId{}, std::nullopt);
            if (!fact) {
                throw std::runtime_error(fact.error().detail);
            }
            const auto &review = std::get<ReviewDone>(*fact);
            if (review.card == card) {
                state = m_context.fold.fold(state, review, base::UtcMs{row.atMs});
                lastFact = row.id;
            }
        }
    }
    save(person, state.value(), lastFact);
}

void CardBook::save(std::int64_t person, const StoredCard &card, std::int64_t lastFact)
{
    m_context.database.query("card save")
        .with(person, tradeOfCard(card.card), card.card, card.state, card.due.value, card.dueDay.value,
              card.lastDay.value, card.intervalDays, card.reviews, card.lapses, card.lastReview.value, lastFact)
        .run();
}

} // namespace fagdansk::records
