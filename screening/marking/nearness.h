// How near an answer's words are to the term's own words, to its wrong meanings, and to other terms of the trade.
#pragma once

#include "screening/marking/answer_reading.h"
#include "screening/marking/rubric_reading.h"
#include "screening/marking/trade_words.h"

namespace fagdansk::marking {

/// Shares of the answer's telling words (0..1, weighed by TradeWords::weight). All 0 where the trade is not known.
struct Nearness
{
    double own = 0.0;      ///< words that the term's definition or rubric uses
    double wrong = 0.0;    ///< words that only its wrong meanings use
    double other = 0.0;    ///< words that only other terms use
    double strange = 0.0;  ///< words that no term of the trade uses
    double defining = 0.0; ///< of the definition's weight, how much the answer has
    double lure = 0.0;     ///< how much better its nearest wrong meaning fits than its definition; may be negative
    double rival = 0.0;    ///< how much better the best other term fits than this one; may be negative
};

Nearness nearnessOf(const AnswerReading &answer, const RubricReading &own, const TradeWords &trade,
                    const TermWords &term);

} // namespace fagdansk::marking
