#include "wordlists/extraction/word_judge.h"

#include "wordlists/text/utf8.h"

#include <algorithm>
#include <unordered_set>

#include "embedded/wordlists_extraction.h"

namespace fagdansk::extraction {
namespace {
using lexicon::Search;
using lexicon::WordClass;
using lexicon::WordForm;

constexpr std::size_t leastLetters = 3;
constexpr std::size_t leastLettersUnlisted = 5;

std::size_t lettersOf(std::string_view word)
{
    return text::toUtf32(word).size();
}

std::unordered_set<std::string_view> readBasicWords()
{
    std::unordered_set<std::string_view> words;
    const std::string_view list = embedded::wordlists_extraction::basic_words;
    for (std::size_t at = 0; at < list.size();) {
        const auto end = std::min(list.find_first_of(" \n", at), list.size());
        words.insert(list.substr(at, end - at));
        at = end + 1;
    }
    return words;
}
} // namespace

bool isBasicWord(std::string_view lemma)
{
    static const auto words = readBasicWords();
    return words.contains(lemma);
}

const JudgedWord &WordJudge::judge(const std::string &folded, bool isCapital)
{
    auto key = (isCapital ? "^" : "") + folded;
    if (const auto found = m_judged.find(key); found != m_judged.end()) {
        return found->second;
    }
    auto judged = judgeNew(folded, isCapital);
    return m_judged.emplace(std::move(key), std::move(judged)).first->second;
}

JudgedWord WordJudge::judgeNew(const std::string &folded, bool isCapital) const
{
    if (auto lemma = m_context.glossaryLemma(folded); !lemma.empty()) {
        return {std::move(lemma), true, false};
    }
    if (lettersOf(folded) < leastLetters || isBasicWord(folded)) {
        return {};
    }
    auto forms = m_context.lexicon.forms(folded, Search::Thorough);
    if (forms.empty() && folded.ends_with('s') && folded.size() > 4) {
        forms = m_context.lexicon.forms(folded.substr(0, folded.size() - 1), Search::Thorough);
    }
    const auto isName = [](const WordForm &form) { return form.wordClass == WordClass::Name; };
    if (!forms.empty() && std::ranges::all_of(forms, isName)) {
        return {};
    }
    std::erase_if(forms, isName);
    return forms.empty() ? (isCapital ? JudgedWord() : judgeUnlisted(folded)) : judgeListed(folded, forms);
}

JudgedWord WordJudge::judgeListed(const std::string &folded, const std::vector<WordForm> &forms) const
{
    std::string lemma;
    bool isDefinite = false;
    bool isOther = false;
    for (const auto &form : forms) {
        const bool isNoun = form.wordClass == WordClass::Noun;
        isOther = isOther || !isNoun;
        isDefinite = isDefinite || (isNoun && form.isDefinite);
        // The plainest lemma: plade for plader, not the rarer one.
        const bool isBetter =
            lemma.empty() || (!m_context.lexicon.isUsual(lemma) && m_context.lexicon.isUsual(form.lemma));
        lemma = isNoun && isBetter ? form.lemma : lemma;
        if (isBasicWord(form.lemma)) {
            return {};
        }
    }
    if (lemma.empty() || lettersOf(lemma) < leastLetters) {
        return {};
    }
    if (auto term = m_context.glossaryLemma(lemma); !term.empty()) {
        return {std::move(term), true, false};
    }
    return {lemma, false, isOther && !isDefinite && !isCompound(folded)};
}

/// Nobody lists it: a compound with a noun as its head, or a word that only the trade knows.
JudgedWord WordJudge::judgeUnlisted(const std::string &folded) const
{
    const auto parts = m_context.splitter.split(folded);
    if (parts.size() == 1) {
        return lettersOf(folded) >= leastLettersUnlisted ? JudgedWord{folded, false, true} : JudgedWord();
    }
    const auto head = parts.back().text;
    for (const auto &form : m_context.lexicon.forms(head, Search::Thorough)) {
        if (form.wordClass == WordClass::Noun) {
            auto lemma = folded.substr(0, folded.size() - head.size()) + form.lemma;
            auto term = m_context.glossaryLemma(lemma);
            return term.empty() ? JudgedWord{std::move(lemma), false, false} : JudgedWord{std::move(term), true, false};
        }
    }
    return {};
}

bool WordJudge::isCompound(const std::string &lemma) const
{
    return m_context.splitter.split(lemma).size() > 1;
}

} // namespace fagdansk::extraction
