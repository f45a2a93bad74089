#include "wordlists/drill/session_plan.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace fagdansk::drill {
namespace {
constexpr std::int64_t msPerMinute = 60'000;

/// A word is begun with its meaning, a rehearsal with the one thing there is to do: both are new for the day.
bool beginsSomething(Facet facet)
{
    return facet == Facet::Meaning || !isWordFacet(facet);
}
} // namespace

SessionPlan::SessionPlan(const std::vector<PlannedTerm> &terms, const std::vector<Card> &cards,
                         const std::unordered_set<base::ContentId> &reserved, const SessionRules &rules, Moment start,
                         RandomSource &random)
    : m_rules(rules), m_start(start)
{
    std::unordered_map<CardKey, CardState> states;
    states.reserve(cards.size());
    for (const auto &card : cards) {
        states.insert_or_assign(card.key, card.state);
    }
    m_entries.reserve(cards.size());
    std::unordered_set<base::ContentId> planned;
    for (const auto &term : terms) {
        planned.insert(term.id);
        if (!reserved.contains(term.id)) {
            addTerm(term, states);
        }
    }
    for (const auto &card : cards) {
        if (!planned.contains(card.key.term)) {
            countNew(card.state, card.key.facet);
        }
    }
    sortReviews(random);
}

void SessionPlan::addTerm(const PlannedTerm &term, const std::unordered_map<CardKey, CardState> &states)
{
    const auto first = m_entries.size();
    const auto index = m_metToday.size();
    m_metToday.emplace_back();
    for (const Facet facet : term.facets) {
        CardKey key{term.id, facet};
        const auto found = states.find(key);
        const CardState state = found == states.end() ? CardState{} : found->second;
        m_entries.push_back({{std::move(key), state}, index});
        countToday(state, index, facet);
    }
    for (const Facet facet : allFacets) {
        // What was met today counts, though it is not asked in this session.
        const auto found = states.find(CardKey{term.id, facet});
        if (found != states.end() && std::ranges::find(term.facets, facet) == term.facets.end()) {
            countToday(found->second, index, facet);
        }
    }
    for (auto i = first; i < m_entries.size(); ++i) {
        sortOut(i);
    }
    const auto opened = openedFacet(first, term.facets.size());
    if (opened && !m_metToday[index]) {
        const auto place = std::ranges::find(term.facets, *opened) - term.facets.begin();
        (beginsSomething(*opened) ? m_newWords : m_newFacets)
            .entries.push_back(first + static_cast<std::size_t>(place));
    }
}

void SessionPlan::countToday(const CardState &state, std::size_t term, Facet facet)
{
    if (isNew(state) || state.lastDay != m_start.day) {
        return;
    }
    m_metToday[term] = facet;
    countNew(state, facet);
}

void SessionPlan::countNew(const CardState &state, Facet facet)
{
    if (!isNew(state) && state.firstDay == m_start.day) {
        ++(beginsSomething(facet) ? m_newWordsToday : m_newFacetsToday);
    }
}

/// Into the returns or the reviews; new cards and those of later days into neither.
void SessionPlan::sortOut(std::size_t entry)
{
    const auto &state = m_entries[entry].card.state;
    if (isInSteps(state) && state.lastDay == m_start.day) {
        m_returns.push_back({entry, dueAt(state), 0, false});
    } else if (!isNew(state) && dueDay(state) <= m_start.day) {
        m_reviews.entries.push_back(entry);
    }
}

/// The first facet not begun yet, unless one of those begun waits for today or is in steps.
std::optional<Facet> SessionPlan::openedFacet(std::size_t firstEntry, std::size_t count) const
{
    std::optional<Facet> opened;
    for (auto i = firstEntry; i < firstEntry + count; ++i) {
        const auto &card = m_entries[i].card;
        if (isNew(card.state)) {
            opened = opened ? opened : card.key.facet;
        } else if (isInSteps(card.state) || dueDay(card.state) <= m_start.day) {
            return std::nullopt;
        }
    }
    return opened;
}

/// Longest waiting first, chance among those of one day.
void SessionPlan::sortReviews(RandomSource &random)
{
    shuffle(m_reviews.entries, random);
    std::ranges::stable_sort(m_reviews.entries, {}, [this](std::size_t i) { return dueDay(m_entries[i].card.state); });
}

void SessionPlan::rested(std::int64_t ms)
{
    m_restedMs += std::max<std::int64_t>(0, ms);
}

NextCard SessionPlan::next(base::UtcMs now)
{
    if (now.value - m_start.at.value - m_restedMs >= m_rules.minutes * msPerMinute) {
        return Finished{Finished::Why::TimeIsUp};
    }
    if (!m_pending) {
        m_pending = choose(now);
    }
    if (!m_pending) {
        return Finished{Finished::Why::NothingLeft};
    }
    const auto &card = m_entries[*m_pending].card;
    return ShowCard{card.key, card.state};
}

std::optional<std::size_t> SessionPlan::choose(base::UtcMs now)
{
    if (const auto returned = takeReturn(now, false)) {
        return returned;
    }
    if (const auto fresh = takeReviewOrNew()) {
        return fresh;
    }
    return takeReturn(now, true);
}

/// `early`: nothing else is left, so a card may come before its time, though not twice in a row if it can be helped.
std::optional<std::size_t> SessionPlan::takeReturn(base::UtcMs now, bool early)
{
    const auto rank = [&](const Return &r) { return std::pair(m_last == r.entry, r.due); };
    auto best = m_returns.end();
    for (auto it = m_returns.begin(); it != m_returns.end(); ++it) {
        const bool ready = m_turn >= it->readyAtTurn && (it->wasWrong || it->due <= now);
        if ((ready || early) && (best == m_returns.end() || rank(*it) < rank(*best))) {
            best = it;
        }
    }
    if (best == m_returns.end()) {
        return std::nullopt;
    }
    const auto entry = best->entry;
    m_returns.erase(best);
    return entry;
}

std::optional<std::size_t> SessionPlan::takeReviewOrNew()
{
    const bool newFirst = m_newShown * m_rules.reviewsPerNew <= m_reviewsShown;
    auto entry = newFirst ? takeNew() : take(m_reviews);
    if (!entry) {
        entry = newFirst ? take(m_reviews) : takeNew();
    }
    if (entry) {
        ++(isNew(m_entries[*entry].card.state) ? m_newShown : m_reviewsShown);
        m_metToday[m_entries[*entry].term] = m_entries[*entry].card.key.facet;
    }
    return entry;
}

/// Words and further facets by turns, each within its share of the day.
std::optional<std::size_t> SessionPlan::takeNew()
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        const bool words = m_wordsTurn;
        m_wordsTurn = !m_wordsTurn;
        int &today = words ? m_newWordsToday : m_newFacetsToday;
        if (today >= (words ? m_rules.newWordsPerDay : m_rules.newFacetsPerDay)) {
            continue;
        }
        if (const auto entry = take(words ? m_newWords : m_newFacets)) {
            ++today;
            return entry;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> SessionPlan::take(Queue &queue)
{
    while (queue.next < queue.entries.size()) {
        const auto entry = queue.entries[queue.next++];
        if (mayComeToday(entry)) {
            return entry;
        }
    }
    return std::nullopt;
}

bool SessionPlan::mayComeToday(std::size_t entry) const
{
    const auto &met = m_metToday[m_entries[entry].term];
    return !met || *met == m_entries[entry].card.key.facet;
}

void SessionPlan::answered(const CardKey &key, Grade grade, const CardState &after)
{
    if (!m_pending || m_entries[*m_pending].card.key != key) {
        return;
    }
    const auto entry = *std::exchange(m_pending, std::nullopt);
    m_entries[entry].card.state = after;
    m_last = entry;
    ++m_turn;
    const bool wasWrong = grade == Grade::Again;
    m_entries[entry].wrongToday += wasWrong ? 1 : 0;
    if (wasWrong && isLeech(after) && m_entries[entry].wrongToday > m_rules.leechReturns) {
        return;
    }
    if (wasWrong || isInSteps(after)) {
        m_returns.push_back({entry, dueAt(after), m_turn + m_rules.returnAfter, wasWrong});
    }
}

void SessionPlan::skip(const CardKey &key)
{
    if (!m_pending || m_entries[*m_pending].card.key != key) {
        return;
    }
    const auto &entry = m_entries[*std::exchange(m_pending, std::nullopt)];
    if (isNew(entry.card.state)) {
        --(beginsSomething(key.facet) ? m_newWordsToday : m_newFacetsToday);
    }
    if (isNew(entry.card.state) || entry.card.state.lastDay != m_start.day) {
        m_metToday[entry.term].reset();
    }
}

} // namespace fagdansk::drill
