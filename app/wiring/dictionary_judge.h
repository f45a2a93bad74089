// Judges a typed word by the trade's own words first, then by dictionaries: another Danish word is never a slip, and
// the confusions of the participants' mother tongues are small ones.
#pragma once

#include "app/wiring/language.h"
#include "wordlists/drill/plain_typed_judge.h"

namespace fagdansk::wiring {

/// `language` outlives it.
class DictionaryJudge final : public drill::TypedAnswerJudge
{
public:
    DictionaryJudge(const Language &language, std::string trade, const std::vector<glossary::Term> &terms);

    drill::TypedJudgement judge(const drill::TypedKey &key, std::string_view typed) const override;

private:
    const Language &m_language;
    std::string m_trade;
    drill::PlainTypedJudge m_plain;
};

} // namespace fagdansk::wiring
