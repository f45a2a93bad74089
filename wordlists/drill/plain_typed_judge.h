// A judge that knows the trade's own words and nothing else: no dictionary, no word list.
#pragma once

#include "wordlists/drill/typed_answer_judge.h"
#include "wordlists/glossary/term.h"

#include <string>
#include <vector>

namespace fagdansk::drill {

/// Slips cost at most 0.12 of the expected word's length; words under four letters must be exact.
class PlainTypedJudge final : public TypedAnswerJudge
{
public:
    /// Every lemma and form of these terms counts as a word of the trade.
    explicit PlainTypedJudge(const std::vector<glossary::Term> &trade);

    TypedJudgement judge(const TypedKey &key, std::string_view typed) const override;

private:
    struct KnownWord
    {
        std::string word;
        std::u32string joined;
    };
    /// The trade's word written exactly so, keyboard and joints apart; null when there is none.
    const KnownWord *knownAs(const std::u32string &joined) const;
    TypedJudgement slipOrAnotherWord(const TypedKey &key, const std::u32string &expected, const std::u32string &typed,
                                     double cost) const;

    std::vector<KnownWord> m_words; ///< sorted by `joined`
};

} // namespace fagdansk::drill
