#include "wordlists/text/reading.h"

#include <algorithm>
#include <array>

namespace fagdansk::text {
namespace {
constexpr std::array<std::string_view, 6> clauseSigns{",", ";", ":", "(", ")", "–"};
// With how they are written without å.
constexpr std::array<std::string_view, 22> subordinators{
    "fordi", "så",     "når",      "hvis",    "som",    "der", "hvor", "inden", "mens", "da",   "derfor",
    "men",   "selvom", "eftersom", "ligesom", "ellers", "sa",  "saa",  "nar",   "naar", "eler", "vis"};
constexpr std::array<std::string_view, 2> coordinators{"og", "eller"};
constexpr std::array<std::string_view, 14> subjects{"man", "den", "det", "du", "jeg", "de",  "vi",
                                                    "han", "hun", "i",   "så", "der", "kan", "skal"};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N> &list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

/// "der" is a subject ("der kommer luft ind") more often than not; both open a clause.
bool opensClause(const std::vector<Token> &tokens, std::size_t i)
{
    const std::string_view word = tokens[i].folded;
    if (isOneOf(subordinators, word)) {
        return true;
    }
    // "for man kan", "for at" and "for ikke at" open one, "for sent" and "uden for" do not.
    if (word == "for") {
        const auto isAt = [&](std::size_t place) { return place < tokens.size() && tokens[place].folded == "at"; };
        return isAt(i + 1) || isAt(i + 2) || (i + 1 < tokens.size() && isOneOf(subjects, tokens[i + 1].folded));
    }
    if (!isOneOf(coordinators, word) || i + 1 >= tokens.size()) {
        return false;
    }
    // Without a tagger a present tense is a word in -er: "og beskytter". "og" between two nouns opens nothing.
    const std::string_view next = tokens[i + 1].folded;
    return isOneOf(subjects, next) || (next.size() > 4 && next.ends_with("er"));
}

/// "så der ikke" and "for når" open one clause, not two.
bool continuesOpening(std::size_t i, std::size_t opened)
{
    return i == opened + 1;
}
} // namespace

Reading read(std::string_view text)
{
    Reading reading;
    reading.tokens = tokenize(text);
    reading.sentences = splitSentences(text, reading.tokens);
    std::size_t clause = 0;
    for (std::size_t s = 0; s < reading.sentences.size(); ++s) {
        std::size_t opened = reading.tokens.size();
        for (auto i = reading.sentences[s].first; i < reading.sentences[s].last; ++i) {
            if (opensClause(reading.tokens, i)) {
                const bool isNew = i > reading.sentences[s].first && !continuesOpening(i, opened);
                clause += isNew ? 1 : 0;
                opened = i;
            }
            reading.sentenceOf.push_back(s);
            reading.clauseOf.push_back(clause);
            clause += isOneOf(clauseSigns, reading.tokens[i].folded) ? 1 : 0;
        }
        ++clause;
    }
    return reading;
}

} // namespace fagdansk::text
