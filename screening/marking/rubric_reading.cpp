#include "screening/marking/rubric_reading.h"

#include <algorithm>
#include <utility>

namespace fagdansk::marking {
namespace {
constexpr double surelyMeant = 0.86; ///< less than a misspelling's quality shows no misunderstanding
constexpr std::size_t listWords = 4; ///< so many words without grammar are a list; fewer may be a short answer
} // namespace

RubricReading RubricReader::read(const glossary::Rubric &rubric) const
{
    RubricReading reading;
    for (const auto &point : rubric.points) {
        auto match = bestOf(point.patterns);
        const bool isFound = match && !match->isDenied;
        reading.findings.found.push_back(isFound);
        reading.isDenied = reading.isDenied || (match && match->isDenied);
        if (match) {
            reading.words.insert(match->words.begin(), match->words.end());
            reading.weakest = isFound ? std::min(reading.weakest, match->quality) : reading.weakest;
        }
        reading.points.push_back(std::move(match));
    }
    for (const auto &claim : rubric.forbidden) {
        auto match = bestOf(claim.patterns);
        if (match && isRejected(*match)) {
            match->isDenied = true;
        }
        if (match && match->isDenied && match->quality >= surelyMeant) {
            reading.denied.insert(match->words.begin(), match->words.end());
        }
        if (match && (match->isDenied || match->quality < surelyMeant)) {
            match.reset();
        }
        if (match) {
            reading.findings.isContradicted = true;
            reading.words.insert(match->words.begin(), match->words.end());
        }
        reading.claims.push_back(std::move(match));
    }
    // One word that two points accept is no explanation of both.
    const bool isOneWordForEverything = reading.words.size() == 1 && isFull(rubric, reading.findings.found);
    reading.findings.isKeywordList = isOneWordForEverything || isKeywordList(reading.words);
    return reading;
}

/// It stands in a clause that the answer denies from outside.
bool RubricReader::isRejected(const PatternMatch &match) const
{
    return std::ranges::any_of(match.words, [this](auto i) { return m_answer.words[i].isRejected; });
}

/// Said before denied, surer before less sure; but a denied pattern that covers all of a shorter one overrules it:
/// "holder ikke luften væk" is not "ikke luft". Not where both have the verb: "lyset skader ikke øjne" is still "ikke
/// skade øje", though "lys skade øje" is denied by it.
std::optional<PatternMatch> RubricReader::bestOf(const std::vector<std::string> &patterns) const
{
    std::vector<PatternMatch> matches;
    for (const auto &source : patterns) {
        const auto *pattern = m_lookUp(source);
        if (auto match = pattern != nullptr ? m_finder.find(*pattern) : std::nullopt) {
            matches.push_back(std::move(*match));
        }
    }
    std::optional<PatternMatch> best;
    for (const auto &match : matches) {
        const bool isOverruled =
            !match.isDenied && std::ranges::any_of(matches, [&](const auto &other) { return overrules(other, match); });
        const bool isBetter = !best || (best->isDenied && !match.isDenied) ||
                              (best->isDenied == match.isDenied && std::pair(match.quality, match.words.size()) >
                                                                       std::pair(best->quality, best->words.size()));
        if (!isOverruled && isBetter) {
            best = match;
        }
    }
    return best;
}

bool RubricReader::overrules(const PatternMatch &denied, const PatternMatch &said) const
{
    const auto isCovered = [&](std::size_t i) {
        return m_answer.words[i].isNegation || std::ranges::find(denied.words, i) != denied.words.end();
    };
    const auto content = std::ranges::count_if(said.words, [&](auto i) { return !m_answer.words[i].isNegation; });
    const auto isVerbBesides = [&](std::size_t i) {
        const auto &folded = m_answer.words[i].folded;
        return std::ranges::find(said.words, i) == said.words.end() && m_lexicon.mayBeVerb(folded);
    };
    return denied.isDenied && std::ranges::all_of(said.words, isCovered) &&
           static_cast<std::ptrdiff_t>(denied.words.size()) > content &&
           std::ranges::any_of(denied.words, isVerbBesides);
}

/// "gnister" and "hænder" look like verbs; a word found as part of a point is one only as "beskytter" is of "beskytte".
bool RubricReader::isVerb(std::size_t word, const std::set<std::size_t> &read) const
{
    const auto &folded = m_answer.words[word].folded;
    return folded.ends_with("r") && m_lexicon.mayBeVerb(folded) &&
           (!read.contains(word) || m_lexicon.mayBeVerb(folded.substr(0, folded.size() - 1)));
}

/// "høj skadelig lyd", "rigtig mængde sæbe": an adjective makes a phrase of a few words.
bool RubricReader::isShortPhrase() const
{
    const auto &words = m_answer.words;
    if (words.size() >= listWords || m_answer.listSigns > 0) {
        return false;
    }
    const auto isAdjective = [this](const AnswerWord &word) {
        const auto forms = m_lexicon.forms(word.folded, lexicon::Search::Quick);
        return std::ranges::any_of(forms,
                                   [](const auto &form) { return form.wordClass == lexicon::WordClass::Adjective; });
    };
    return words.size() == 2 || std::any_of(words.begin(), words.end() - 1, isAdjective);
}

bool RubricReader::isKeywordList(const std::set<std::size_t> &read) const
{
    if (m_answer.words.size() < 2 || read.empty() || isShortPhrase()) {
        return false;
    }
    for (std::size_t i = 0; i < m_answer.words.size(); ++i) {
        if (m_answer.words[i].isFunction || isVerb(i, read)) {
            return false;
        }
    }
    return true;
}

} // namespace fagdansk::marking
