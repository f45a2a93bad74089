#include "screening/marking/taught_marks.h"

#include "screening/marking/function_words.h"
#include "wordlists/text/tokens.h"

#include <algorithm>
#include <string>
#include <vector>

namespace fagdansk::marking {
namespace {
constexpr double leastLikeness = 0.6;
constexpr double rubricCountsAs = 2.0; ///< answers

/// What a word can be of; a negation is itself.
using Word = std::vector<std::string>;

std::vector<Word> wordsOf(std::string_view answer, const lexicon::Lexicon &lexicon)
{
    std::vector<Word> words;
    for (const auto &token : text::tokenize(answer)) {
        if (token.kind == text::TokenKind::Sign) {
            continue;
        }
        const std::string folded(functionSpelling(token.folded));
        if (isNegation(folded)) {
            words.push_back({"ikke"});
        } else if (!isFunctionWord(folded)) {
            auto stems = lexicon.stems(folded);
            words.push_back(stems.empty() ? Word{lexicon.roughStem(folded)} : std::move(stems));
        }
    }
    return words;
}

bool shareStem(const Word &a, const Word &b)
{
    return std::ranges::any_of(a, [&](const auto &stem) { return std::ranges::find(b, stem) != b.end(); });
}

double likeness(const std::vector<Word> &a, std::vector<Word> b)
{
    const auto all = static_cast<double>(a.size() + b.size());
    if (a.empty() || b.empty()) {
        return 0.0;
    }
    double shared = 0.0;
    for (const auto &word : a) { // a word is found once
        const auto found = std::ranges::find_if(b, [&](const Word &other) { return shareStem(word, other); });
        if (found != b.end()) {
            b.erase(found);
            shared += 2.0;
        }
    }
    return shared / all;
}
} // namespace

double likeness(std::string_view a, std::string_view b, const lexicon::Lexicon &lexicon)
{
    return likeness(wordsOf(a, lexicon), wordsOf(b, lexicon));
}

TaughtChances withTaughtMarks(const Chances &byRubric, std::string_view answer, std::span<const TaughtMark> marks,
                              const lexicon::Lexicon &lexicon)
{
    TaughtChances taught{byRubric, 0};
    if (marks.size() < leastTaughtMarks) {
        return taught;
    }
    const auto words = wordsOf(answer, lexicon);
    Chances votes{};
    double all = rubricCountsAs;
    for (const auto &mark : marks) {
        const double like = likeness(words, wordsOf(mark.answer, lexicon));
        if (like >= leastLikeness) {
            votes.at(static_cast<std::size_t>(mark.mark)) += like;
            all += like;
            ++taught.neighbours;
        }
    }
    for (std::size_t i = 0; i < votes.size(); ++i) {
        taught.chances[i] = (byRubric[i] * rubricCountsAs + votes[i]) / all;
    }
    return taught;
}

} // namespace fagdansk::marking
