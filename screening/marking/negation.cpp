#include "screening/marking/negation.h"

#include "screening/marking/function_words.h"

#include <algorithm>
#include <array>

namespace fagdansk::marking {
namespace {
constexpr std::size_t wordsBack = 3;
constexpr std::array<std::string_view, 4> only{"kun", "bare", "blot", "alene"};

void negate(std::vector<AnswerWord> &words, std::size_t at, std::size_t back)
{
    const auto clause = words[at].clause;
    for (std::size_t i = at; i-- > 0 && at - i <= back && words[i].clause == clause;) {
        words[i].isNegated = true;
    }
    for (std::size_t i = at + 1; i < words.size() && words[i].clause == clause; ++i) {
        words[i].isNegated = true;
    }
}
} // namespace

void markNegated(std::vector<AnswerWord> &words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isOnly = i + 1 < words.size() && std::ranges::find(only, words[i + 1].folded) != only.end();
        if (words[i].isNegation && !isOnly) {
            negate(words, i, negatesClause(words[i].folded) ? wordsBack : 0);
        }
    }
}

} // namespace fagdansk::marking
