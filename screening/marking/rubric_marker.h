// Marks an explanation against its rubric: points, claims, negation, circularity, and how near its words are to the
// term's and to other terms' of the trade; with evidence and a measured confidence.
#pragma once

#include "screening/marking/marker.h"
#include "screening/marking/marking_signs.h"
#include "screening/marking/rubric_pattern.h"
#include "screening/marking/trade_words.h"
#include "wordlists/lexicon/lexicon.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace fagdansk::marking {

/// The terms of a trade by its slug; none for a trade that does not exist.
using TermsOfTrade = std::function<std::vector<glossary::Term>(std::string_view trade)>;

/// Not thread-safe: one marker and one lexicon a thread. A pattern that cannot be parsed is never found (`content
/// check` reports it).
class RubricMarker : public Marker
{
public:
    /// A trade's terms are asked for with its first answer. Without them an answer is read by its rubric alone.
    explicit RubricMarker(std::shared_ptr<const lexicon::Lexicon> lexicon, TermsOfTrade termsOfTrade = {});

    /// Takes any bytes as answer. Evidence comes points first, in the rubric's order; the same request always gives the
    /// same suggestion.
    Suggestion suggest(const MarkRequest &request) const override;
    /// What the suggestion rests on, for fitting its weights.
    Signs signs(const MarkRequest &request) const;

private:
    const Pattern *parsed(const std::string &pattern) const;
    const TradeWords *tradeOf(std::string_view term) const;

    std::shared_ptr<const lexicon::Lexicon> m_lexicon;
    TermsOfTrade m_termsOfTrade;
    mutable std::unordered_map<std::string, base::Result<Pattern>> m_patterns;
    mutable std::map<std::string, TradeWords, std::less<>> m_trades;
};

} // namespace fagdansk::marking
