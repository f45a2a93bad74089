#include "screening/marking/negation.h"

#include "screening/marking/function_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fagdansk::marking {
namespace {
constexpr std::size_t wordsBack = 3;
constexpr std::array<std::string_view, 4> only{"kun", "bare", "blot", "alene"};
constexpr std::array<std::string_view, 4> conditions{"hvis", "når", "vis", "nar"};
// Verbs of averting, by lemma; and the particle that makes one of another verb ("slippe for", "passe på mod").
constexpr std::array<std::string_view, 7> averting{"undgå",   "forhindre", "hindre",      "forebygge",
                                                   "afværge", "undgåelse", "forebyggelse"};
constexpr std::array<std::string_view, 3> against{"mod", "imod", "modsat"};

bool isOneOf(std::string_view word, const auto &list)
{
    return std::ranges::find(list, word) != list.end();
}

bool averts(const AnswerWord &word)
{
    return isOneOf(word.folded, against) ||
           std::ranges::any_of(word.stems, [](const auto &stem) { return isOneOf(stem, averting); });
}

bool isFinite(const AnswerWord &word)
{
    constexpr std::array<std::string_view, 4> modals{"kan", "vil", "skal", "må"};
    return word.folded.ends_with("r") || isOneOf(word.folded, modals);
}

bool isSubject(const AnswerWord &word)
{
    constexpr std::array<std::string_view, 7> subjects{"man", "du", "jeg", "den", "det", "vi", "de"};
    return isOneOf(word.folded, subjects);
}

/// "... bliver man blind": where a main clause begins that no comma parts from its condition.
std::size_t mainClauseAfter(const std::vector<AnswerWord> &words, std::size_t at)
{
    const auto clause = words[at].clause;
    for (auto i = at + 1; i + 1 < words.size() && words[i + 1].clause == clause; ++i) {
        if (isFinite(words[i]) && isSubject(words[i + 1])) {
            return i;
        }
    }
    return words.size();
}

/// Is there a verb before `until`? A condition has one of its own: in "hvis man har den ikke på" no main clause has
/// begun.
bool hasVerb(const std::vector<AnswerWord> &words, std::size_t from, std::size_t until)
{
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(from),
                       words.begin() + static_cast<std::ptrdiff_t>(until), isFinite);
}

/// Does the word stand in a condition? Not in the main clause behind it: "når det brænder må man ikke ...".
bool isCondition(const std::vector<AnswerWord> &words, std::size_t at)
{
    const auto clause = words[at].clause;
    for (std::size_t i = at; i-- > 0 && words[i].clause == clause;) {
        if (isOneOf(words[i].folded, conditions)) {
            const auto main = mainClauseAfter(words, i);
            return main >= at || !hasVerb(words, i + 1, main);
        }
    }
    return false;
}

/// "uden for bygningen" says where, and denies nothing.
bool isPlace(const std::vector<AnswerWord> &words, std::size_t at)
{
    return words[at].folded == "uden" && at + 1 < words.size() && words[at + 1].folded == "for" &&
           words[at + 1].clause == words[at].clause;
}

/// "uden den bliver man blind": the thing alone stands after uden.
bool isWithoutThing(const std::vector<AnswerWord> &words, std::size_t at)
{
    constexpr std::array<std::string_view, 5> thing{"den", "det", "dem", "de", "denne"};
    return words[at].folded == "uden" && at + 1 < words.size() &&
           (isOneOf(words[at + 1].folded, thing) || words[at + 1].isCircular);
}

template <class Set>
void inClause(std::vector<AnswerWord> &words, std::size_t from, std::size_t clause, Set set)
{
    for (std::size_t i = from; i < words.size() && words[i].clause == clause; ++i) {
        set(words[i]);
    }
}

void negate(std::vector<AnswerWord> &words, std::size_t at, std::size_t back)
{
    const auto clause = words[at].clause;
    for (std::size_t i = at; i-- > 0 && at - i <= back && words[i].clause == clause;) {
        words[i].isNegated = true;
    }
    inClause(words, at + 1, clause, [](AnswerWord &word) { word.isNegated = true; });
}

constexpr std::array<std::string_view, 3> being{"er", "var", "bliver"};

/// Where the next clause of the same sentence begins; the end for none.
std::size_t clauseAfter(const std::vector<AnswerWord> &words, std::size_t at)
{
    for (auto i = at + 1; i < words.size() && words[i].sentence == words[at].sentence; ++i) {
        if (words[i].clause != words[at].clause) {
            return i;
        }
    }
    return words.size();
}

bool opensRelative(const std::vector<AnswerWord> &words, std::size_t at)
{
    constexpr std::array<std::string_view, 5> openings{"der", "som", "hvor", "for", "når"};
    return at < words.size() && isOneOf(words[at].folded, openings);
}

bool isOnly(const std::vector<AnswerWord> &words, std::size_t at)
{
    return at + 1 < words.size() && isOneOf(words[at + 1].folded, only);
}

/// "ikke hvor ...", "ikke for at ..."; but "går ikke når det er rødt" denies the going, and only "ikke når ..." alone
/// the condition.
bool isDeniedClause(const std::vector<AnswerWord> &words, std::size_t at)
{
    constexpr std::array<std::string_view, 5> denied{"hvor", "hvordan", "for", "fordi", "der"};
    std::size_t begin = at;
    while (begin > 0 && words[begin - 1].clause == words[at].clause) {
        --begin;
    }
    const auto &opening = words[at + 1].folded;
    return isOneOf(opening, denied) || (isOneOf(opening, conditions) && !hasVerb(words, begin, at));
}

/// Does the negation at `at` deny the next clause, which begins at `next`?
bool deniesClauseAt(const std::vector<AnswerWord> &words, std::size_t at, std::size_t next)
{
    if (isOnly(words, at) || isCondition(words, at)) {
        return false;
    }
    const bool isOfWhatItIsNot = at > 0 && isOneOf(words[at - 1].folded, being);
    return next == at + 1 ? isDeniedClause(words, at) : isOfWhatItIsNot && opensRelative(words, next);
}
} // namespace

void markNegated(std::vector<AnswerWord> &words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].isNegation && !isOnly(words, i) && !isCondition(words, i) && !isWithoutThing(words, i) &&
            !isPlace(words, i)) {
            negate(words, i, negatesClause(words[i].folded) ? wordsBack : 0);
        }
    }
}

void markRejected(std::vector<AnswerWord> &words)
{
    const auto reject = [](AnswerWord &word) { word.isRejected = true; };
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!negatesClause(words[i].folded)) {
            continue;
        }
        auto next = clauseAfter(words, i);
        if (next < words.size() && deniesClauseAt(words, i, next)) {
            do {
                inClause(words, next, words[next].clause, reject);
                next = clauseAfter(words, next);
            } while (opensRelative(words, next));
        }
    }
}

void markAverted(std::vector<AnswerWord> &words)
{
    const auto avert = [](AnswerWord &word) { word.isAverted = true; };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto clause = words[i].clause;
        const bool isLack = words[i].isNegation && !isOnly(words, i) && isCondition(words, i);
        if (averts(words[i]) || isWithoutThing(words, i)) {
            inClause(words, i + 1, clause, avert);
        } else if (isLack && mainClauseAfter(words, i) < words.size()) {
            inClause(words, mainClauseAfter(words, i), clause, avert);
        } else if (isLack) {
            const auto next = std::find_if(words.begin() + static_cast<std::ptrdiff_t>(i), words.end(),
                                           [&](const AnswerWord &word) { return word.clause != clause; });
            if (next != words.end() && next->sentence == words[i].sentence) {
                inClause(words, static_cast<std::size_t>(next - words.begin()), next->clause, avert);
            }
        }
    }
}

} // namespace fagdansk::marking
