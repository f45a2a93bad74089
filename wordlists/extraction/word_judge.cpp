#include "wordlists/extraction/word_judge.h"

#include "wordlists/text/utf8.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "embedded/wordlists_extraction.h"

namespace fagdansk::extraction {
namespace {
using lexicon::Search;
using lexicon::WordClass;
using lexicon::WordForm;

constexpr std::size_t leastLetters = 3;
constexpr std::size_t leastLettersUnlisted = 5;
constexpr std::array<std::string_view, 30> basicVerbs{
    "skrive", "læse",   "regne", "tale",  "spise", "drikke", "sove",  "bo",    "leve",   "gå",
    "løbe",   "køre",   "cykle", "rejse", "lege",  "spille", "synge", "danse", "svømme", "købe",
    "sælge",  "betale", "vaske", "sidde", "stå",   "ligge",  "se",    "høre",  "bade",   "lave"};

std::size_t lettersOf(std::string_view word)
{
    return text::toUtf32(word).size();
}

/// "støv" of støve, "sprit" of spritte.
bool isImperative(const WordForm &form, const std::string &folded)
{
    return form.wordClass == WordClass::Verb &&
           (form.lemma == folded + "e" || form.lemma == folded + folded.back() + "e");
}

void noteGender(const WordForm &form, JudgedWord &judged)
{
    const bool isUnknown = form.gender == lexicon::Gender::Unknown;
    judged.fitsPlural = judged.fitsPlural || form.isPlural;
    judged.fitsCommon = judged.fitsCommon || (!form.isPlural && (isUnknown || form.gender == lexicon::Gender::Common));
    judged.fitsNeuter = judged.fitsNeuter || (!form.isPlural && (isUnknown || form.gender == lexicon::Gender::Neuter));
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

bool isBasicPart(std::string_view part)
{
    const auto isBasic = [](const std::string &word) {
        return isBasicWord(word) || std::ranges::find(basicVerbs, word) != basicVerbs.end();
    };
    return isBasic(std::string(part)) || isBasic(std::string(part) + "e"); // arbejd|s|dag, skriv|e|bord
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
        return {std::move(lemma), true};
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
    JudgedWord judged;
    bool isDefinite = false;
    bool isOther = false;
    bool isOrderAtMost = true;
    for (const auto &form : forms) {
        if (isBasicWord(form.lemma)) {
            return {};
        }
        if (form.wordClass != WordClass::Noun) {
            isOther = true;
            isOrderAtMost = isOrderAtMost && isImperative(form, folded);
            continue;
        }
        isDefinite = isDefinite || form.isDefinite;
        noteGender(form, judged);
        // The plainest lemma: plade for plader, not the rarer one.
        const bool isBetter =
            judged.lemma.empty() || (!m_context.lexicon.isUsual(judged.lemma) && m_context.lexicon.isUsual(form.lemma));
        judged.lemma = isBetter ? form.lemma : judged.lemma;
    }
    if (judged.lemma.empty() || lettersOf(judged.lemma) < leastLetters) {
        return {};
    }
    if (auto term = m_context.glossaryLemma(judged.lemma); !term.empty()) {
        return {std::move(term), true};
    }
    if (isOfBasicWords(judged.lemma)) {
        return {};
    }
    if (isOther && !isDefinite && !isCompound(folded)) {
        judged.place = isOrderAtMost ? Place::NotFirst : Place::Announced;
    }
    return judged;
}

/// Nobody lists it: a compound with a noun as its head, or a word that only the trade knows.
JudgedWord WordJudge::judgeUnlisted(const std::string &folded) const
{
    const auto parts = m_context.splitter.split(folded);
    if (parts.size() == 1) {
        return lettersOf(folded) >= leastLettersUnlisted ? JudgedWord{folded, false, Place::Announced, true, true, true}
                                                         : JudgedWord();
    }
    const auto head = parts.back().text;
    for (const auto &form : m_context.lexicon.forms(head, Search::Thorough)) {
        if (form.wordClass == WordClass::Noun) {
            auto lemma = folded.substr(0, folded.size() - head.size()) + form.lemma;
            auto term = m_context.glossaryLemma(lemma);
            return !term.empty()           ? JudgedWord{std::move(term), true}
                   : isOfBasicWords(lemma) ? JudgedWord()
                                           : JudgedWord{std::move(lemma)};
        }
    }
    return {};
}

/// Everybody knows it with its parts: arbejdsdag, sidemand.
bool WordJudge::isOfBasicWords(const std::string &lemma) const
{
    const auto &parts = m_context.splitter.split(lemma);
    return parts.size() > 1 && std::ranges::all_of(parts, [](const auto &part) { return isBasicPart(part.text); });
}

bool WordJudge::isCompound(const std::string &lemma) const
{
    return m_context.splitter.split(lemma).size() > 1;
}

} // namespace fagdansk::extraction
