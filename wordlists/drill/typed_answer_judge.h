// The door to judging what somebody typed. PlainTypedJudge knows the trade's words only; the app puts dictionaries
// behind it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::drill {

/// What is expected in one place.
struct TypedKey
{
    std::string expected;
    std::string article;                 ///< "en", "et", "at" or "": may be typed before the word
    std::vector<std::string> otherForms; ///< the same word's other forms
    std::vector<std::string> synonyms;   ///< other words that are right too, though not the one looked for
};

enum class TypedVerdict {
    Exact,
    Variant,    ///< right, written another way: keyboard without æ ø å, split or hyphenated, article before it
    Slip,       ///< nearly: a typing error
    Inflection, ///< the word in another form
    Synonym,    ///< right too: "we look for another word"
    OtherWord,  ///< another word of the trade, never taken for a slip
    Wrong,
};

struct TypedJudgement
{
    TypedVerdict verdict = TypedVerdict::Wrong;
    double cost = 0;   ///< weighted edits from the expected word; 0 for Exact and Variant
    std::string meant; ///< the word that was written, where it is a known one
};

class TypedAnswerJudge
{
public:
    virtual ~TypedAnswerJudge() = default;
    /// `typed` may be any bytes.
    virtual TypedJudgement judge(const TypedKey &key, std::string_view typed) const = 0;
};

} // namespace fagdansk::drill
