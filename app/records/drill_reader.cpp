#include "app/records/drill_reader.h"

#include "app/records/card_book.h"

namespace fagdansk::records {
using base::Result;
using namespace scenarios;

std::map<std::string, PracticeTotals> practiceOf(Database &database, std::int64_t person,
                                                 const std::optional<std::string> &trade)
{
    std::map<std::string, PracticeTotals> totals;
    {
        auto rows = database.query("practice totals");
        rows.with(person, trade);
        while (rows.step()) {
            auto &total = totals[rows.bytes(0)];
            total.sessions = rows.small(1);
            total.activeMs = rows.integer(2);
            total.lastPractice = base::UtcMs{rows.integer(3)};
        }
    }
    auto words = database.query("word totals");
    words.with(person, trade, hardFromLapses);
    while (words.step()) {
        auto &total = totals[words.bytes(0)];
        total.known = words.small(2);
        total.inProgress = words.small(1) - total.known;
        total.hard = words.small(3);
    }
    return totals;
}

Result<std::vector<StoredCard>> DrillReader::cards(base::PersonId person, const std::string &trade)
{
    return m_context.database.read("read the cards", [&]() -> Result<std::vector<StoredCard>> {
        const auto living = livingPerson(m_context.database, person);
        if (!living) {
            return living.error();
        }
        std::vector<StoredCard> cards;
        auto rows = m_context.database.query("cards of person");
        rows.with(living->id, trade);
        while (rows.step()) {
            cards.push_back({rows.bytes(0), rows.bytes(1), base::UtcMs{rows.integer(2)}, base::LocalDay{rows.small(3)},
                             base::LocalDay{rows.small(4)}, rows.small(5), rows.small(6), rows.small(7),
                             base::UtcMs{rows.integer(8)}});
        }
        return cards;
    });
}

Result<PracticeTotals> DrillReader::totals(base::PersonId person, const std::string &trade)
{
    return m_context.database.read("read the practice totals", [&]() -> Result<PracticeTotals> {
        const auto living = livingPerson(m_context.database, person);
        if (!living) {
            return living.error();
        }
        return practiceOf(m_context.database, living->id, trade)[trade];
    });
}

Result<std::vector<StoredStanding>> DrillReader::standings(base::PersonId person, const std::string &trade)
{
    return m_context.database.read("read how far words have come", [&]() -> Result<std::vector<StoredStanding>> {
        const auto living = livingPerson(m_context.database, person);
        if (!living) {
            return living.error();
        }
        std::vector<StoredStanding> standings;
        auto rows = m_context.database.query("standings of person");
        rows.with(living->id, trade);
        while (rows.step()) {
            standings.push_back({rows.bytes(0), rows.small(1), rows.small(2), rows.small(3)});
        }
        return standings;
    });
}

Result<std::vector<PracticeSession>> DrillReader::sessions(base::PersonId person, base::UtcMs since)
{
    return m_context.database.read("read the practices", [&]() -> Result<std::vector<PracticeSession>> {
        const auto living = livingPerson(m_context.database, person);
        if (!living) {
            return living.error();
        }
        std::vector<PracticeSession> sessions;
        auto rows = m_context.database.query("sessions of person");
        rows.with(living->id, since.value);
        while (rows.step()) {
            sessions.push_back({rows.bytes(0), base::UtcMs{rows.integer(1)}, rows.integer(2)});
        }
        return sessions;
    });
}

Result<FittedMemory> DrillReader::memory(base::PersonId person)
{
    return m_context.database.read("read what is known of a memory", [&]() -> Result<FittedMemory> {
        const auto living = livingPerson(m_context.database, person);
        if (!living) {
            return living.error();
        }
        FittedMemory memory;
        {
            auto row = m_context.database.query("memory model");
            if (row.with(living->id).step()) {
                memory.model = row.bytes(0);
                memory.reviewsThen = row.integer(1);
            }
        }
        auto made = m_context.database.query("reviews made");
        memory.reviews = made.with(living->id).step() ? made.integer(0) : 0;
        return memory;
    });
}

Result<std::vector<StoredReview>> DrillReader::reviews(base::PersonId person)
{
    return m_context.database.read("read the reviews", [&]() -> Result<std::vector<StoredReview>> {
        const auto living = livingPerson(m_context.database, person);
        if (!living) {
            return living.error();
        }
        std::vector<StoredReview> reviews;
        for (auto &[row, review] : standingReviews(m_context.database, living->id, {})) {
            reviews.push_back({std::move(review.card), review.localDay, review.grade});
        }
        return reviews;
    });
}

} // namespace fagdansk::records
