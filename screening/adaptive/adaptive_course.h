// The course of one adaptive test: which item next, and when it is enough.
#pragma once

#include "screening/adaptive/item_pool.h"
#include "wordlists/drill/random_source.h"

#include <map>
#include <optional>

namespace fagdansk::adaptive {

struct Rules
{
    std::size_t among = 10; ///< the next item is drawn from this many of the most informative; 1 always takes the best
    std::size_t fewest = 8; ///< items before the test may stop, so that no unit decides alone
    std::size_t most = 20;
    double psd = 0.5;          ///< precise enough, logits
    std::optional<double> cut; ///< an ability to be sure about, logits; without it only precision stops
    double sure = 0.95;        ///< of being on one side of the cut
};

enum class Stop {
    Precise, ///< PSD reached
    Sure,    ///< on one side of the cut
    Most,    ///< as many as may be asked
    PoolEmpty,
};

class AdaptiveCourse
{
public:
    /// `pool` outlives the test. InvalidInput: `among` 0, `fewest` over `most`, psd not above 0, `sure` outside 0.5..1.
    static base::Result<AdaptiveCourse> create(const ItemPool &pool, const Rules &rules);

    /// The next item's place in the pool, or nothing once `stop()` says why. Draws from `random` once per call.
    std::optional<std::size_t> next(drill::RandomSource &random) const;
    /// InvalidInput: no such item, or a score that it does not have. Refused: answered already.
    base::Result<void> answer(std::size_t item, int score);
    std::optional<Stop> stop() const;

    ability::Posterior::Moments estimate() const { return m_posterior.moments(); }
    std::size_t asked() const { return m_asked; }

private:
    AdaptiveCourse(const ItemPool &pool, const Rules &rules) : m_pool(&pool), m_rules(rules), m_answered(pool.size()) {}

    bool unitHasRoom(std::size_t item) const;
    std::vector<std::size_t> candidates() const;

    const ItemPool *m_pool;
    Rules m_rules;
    ability::Posterior m_posterior;
    std::vector<bool> m_answered;
    std::map<std::string, std::size_t> m_askedInUnit;
    std::size_t m_asked = 0;
};

} // namespace fagdansk::adaptive
