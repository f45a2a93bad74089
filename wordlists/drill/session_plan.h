// What comes next in a session. A session is minutes, not cards; old reviews never block the new unit.
#pragma once

#include "wordlists/drill/facet.h"
#include "wordlists/drill/random_source.h"
#include "wordlists/drill/scheduler.h"

#include <cstddef>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <variant>
#include <vector>

namespace fagdansk::drill {

struct Card
{
    CardKey key;
    CardState state;
};

/// A term as the plan sees it; terms come in the order in which they are taught.
struct PlannedTerm
{
    base::ContentId id;
    std::vector<Facet> facets; ///< facetsOf(term)
};

struct SessionRules
{
    int minutes = 15;
    int newWordsPerDay = 8;   ///< a rehearsal counts as one, too
    int newFacetsPerDay = 12; ///< further facets of words that were begun on an earlier day
    int reviewsPerNew = 2;    ///< after so many reviews something new comes, as long as the day's share lasts
    int returnAfter = 3;      ///< so many other cards come before a wrong one returns
    int leechReturns = 1; ///< a leech that is wrong comes back so often in one session, then rests until another day
};

struct ShowCard
{
    CardKey key;
    CardState state;
};

struct Finished
{
    enum class Why { TimeIsUp, NothingLeft };
    Why why = Why::NothingLeft;
};

using NextCard = std::variant<ShowCard, Finished>;

/// One session of one person. Facets of one term do not meet on one day, the steps of one card apart: what was met
/// today, and how much was new today, is read from the cards, so that a session can be continued after a crash or begun
/// anew. Time stays outside: every call is given its instant.
class SessionPlan
{
public:
    /// `cards` are those that have been begun; a planned term's other facets count as new. Cards of terms that are not
    /// planned, and whatever is reserved, stay out.
    SessionPlan(const std::vector<PlannedTerm> &terms, const std::vector<Card> &cards,
                const std::unordered_set<base::ContentId> &reserved, const SessionRules &rules, Moment start,
                RandomSource &random);

    /// The same card until it is answered or the minutes are up. A clock set back does not end a session.
    NextCard next(base::UtcMs now);

    /// The answer to the card that `next` gave: its grade and its state after the scheduler. An answer to another card
    /// is ignored.
    void answered(const CardKey &key, Grade grade, const CardState &after);

    /// A rest of so long (0 or more) is not part of the session's minutes.
    void rested(std::int64_t ms);

    /// A card that cannot be shown (no exercise can be made of it) leaves the session.
    void skip(const CardKey &key);

private:
    struct Entry
    {
        Card card;
        std::size_t term = 0;
        int wrongToday = 0; ///< in this session
    };
    /// In steps, or answered wrongly: comes back in this session.
    struct Return
    {
        std::size_t entry = 0;
        base::UtcMs due;
        int readyAtTurn = 0;
        bool wasWrong = false;
    };
    /// Entries in the order of their turn; those that may not come today are passed over for good.
    struct Queue
    {
        std::vector<std::size_t> entries;
        std::size_t next = 0;
    };

    void addTerm(const PlannedTerm &term, const std::unordered_map<CardKey, CardState> &states);
    void sortReviews(RandomSource &random);
    void sortOut(std::size_t entry);
    void countToday(const CardState &state, std::size_t term, Facet facet);
    void countNew(const CardState &state, Facet facet);
    std::optional<Facet> openedFacet(std::size_t firstEntry, std::size_t count) const;
    bool mayComeToday(std::size_t entry) const;
    std::optional<std::size_t> take(Queue &queue);
    std::optional<std::size_t> takeNew();
    std::optional<std::size_t> takeReviewOrNew();
    std::optional<std::size_t> takeReturn(base::UtcMs now, bool early);
    std::optional<std::size_t> choose(base::UtcMs now);

    SessionRules m_rules;
    Moment m_start;
    std::int64_t m_restedMs = 0;
    std::vector<Entry> m_entries;
    std::vector<std::optional<Facet>> m_metToday; ///< by term
    Queue m_reviews;
    Queue m_newWords;
    Queue m_newFacets;
    std::vector<Return> m_returns;
    std::optional<std::size_t> m_pending;
    std::optional<std::size_t> m_last;
    int m_turn = 0;
    int m_reviewsShown = 0;
    int m_newShown = 0;
    int m_newWordsToday = 0;
    int m_newFacetsToday = 0;
    bool m_wordsTurn = true;
};

} // namespace fagdansk::drill
