#include "wordlists/lexicon/danish_lexicon.h"

#include "wordlists/lexicon/irregular_forms.h"
#include "wordlists/text/casing.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fagdansk::lexicon {
namespace {
constexpr std::size_t cacheLimit = 20'000;
// An imperative is as short as a noun ("lys", "brug") and says too little.
constexpr std::array<std::string_view, 4> verbTags{"NUTID", "DATID", "PASSIV", "PERF_PART"};
// Strong verbs stand without tags: the vowel change makes every form an entry of its own.
constexpr std::array<std::string_view, 40> strongVerbs{
    "være",  "have",  "blive", "gøre",    "gå",    "stå",    "få",    "se",    "give",   "tage",
    "ligge", "sidde", "sætte", "lægge",   "holde", "komme",  "løbe",  "falde", "skære",  "bære",
    "drive", "skyde", "slå",   "springe", "synge", "trække", "ville", "kunne", "skulle", "måtte",
    "hænge", "vide",  "sige",  "skrive",  "bide",  "ryge",   "flyde", "fryse", "binde",  "finde"};

void addOnce(std::vector<std::string> &list, std::string value)
{
    if (!value.empty() && std::ranges::find(list, value) == list.end()) {
        list.push_back(std::move(value));
    }
}

bool isVerb(const Analysis &analysis)
{
    const auto isVerbTag = [](const std::string &tag) { return std::ranges::find(verbTags, tag) != verbTags.end(); };
    return std::ranges::any_of(analysis.tags, isVerbTag) ||
           (analysis.tags.empty() && std::ranges::find(strongVerbs, analysis.stem) != strongVerbs.end());
}

std::string withoutGenitive(const std::string &word)
{
    return word.size() > 4 && word.ends_with("s") ? word.substr(0, word.size() - 1) : std::string();
}
} // namespace

DanishLexicon::DanishLexicon(std::unique_ptr<HunspellDictionary> dictionary) : m_dictionary(std::move(dictionary)) {}

base::Result<std::unique_ptr<DanishLexicon>> DanishLexicon::open(const std::string &dictionaryPath)
{
    auto dictionary = HunspellDictionary::open(dictionaryPath);
    if (!dictionary) {
        return dictionary.error();
    }
    return std::unique_ptr<DanishLexicon>(new DanishLexicon(std::move(dictionary).value()));
}

std::unique_ptr<DanishLexicon> DanishLexicon::withoutDictionary()
{
    return std::unique_ptr<DanishLexicon>(new DanishLexicon(nullptr));
}

void DanishLexicon::addForm(std::string_view lemma, std::string_view form)
{
    const auto foldedLemma = text::fold(lemma);
    for (const auto &word : {foldedLemma, text::fold(form)}) {
        const auto [first, last] = m_lemmasByForm.equal_range(word);
        if (std::none_of(first, last, [&](const auto &entry) { return entry.second == foldedLemma; })) {
            m_lemmasByForm.emplace(word, foldedLemma);
        }
    }
    m_cache.clear();
}

bool DanishLexicon::isWord(std::string_view token) const
{
    const auto folded = text::fold(token);
    if (isListed(folded)) {
        return true;
    }
    return m_dictionary && (m_dictionary->accepts(text::nfc(token)) || m_dictionary->accepts(folded) ||
                            m_dictionary->accepts(text::capitalised(folded)));
}

bool DanishLexicon::isListed(std::string_view token) const
{
    return lookUp(text::fold(token)).isListed;
}

std::vector<std::string> DanishLexicon::stems(std::string_view token) const
{
    return lookUp(text::fold(token)).stems;
}

std::string DanishLexicon::roughStem(std::string_view token) const
{
    return m_snowball.stem(text::fold(token));
}

bool DanishLexicon::mayBeVerb(std::string_view token) const
{
    return lookUp(text::fold(token)).mayBeVerb;
}

const DanishLexicon::Entry &DanishLexicon::lookUp(const std::string &folded) const
{
    if (const auto found = m_cache.find(folded); found != m_cache.end()) {
        return found->second;
    }
    if (m_cache.size() >= cacheLimit) {
        m_cache.clear(); // simple and rare: a course's answers share far fewer words
    }
    return m_cache.emplace(folded, analyse(folded)).first->second;
}

DanishLexicon::Entry DanishLexicon::analyse(const std::string &folded) const
{
    Entry entry;
    const auto [first, last] = m_lemmasByForm.equal_range(folded);
    for (auto at = first; at != last; ++at) {
        addOnce(entry.stems, at->second);
        entry.isListed = true;
    }
    addDictionaryStems(folded, entry);
    if (entry.stems.empty()) {
        addHyphenatedStems(folded, entry);
    }
    if (const auto base = withoutGenitive(folded); entry.stems.empty() && m_lemmasByForm.contains(base)) {
        entry = lookUp(base);
    }
    entry.mayBeVerb = entry.mayBeVerb || (m_dictionary && isInfinitive(folded));
    return entry;
}

void DanishLexicon::addDictionaryStems(const std::string &folded, Entry &entry) const
{
    if (!m_dictionary) {
        return;
    }
    auto analyses = m_dictionary->analyses(folded);
    const bool isName = analyses.empty(); // names stand with a capital; "dor" is not made a Danish word by the name Dor
    if (isName) {
        analyses = m_dictionary->analyses(text::capitalised(folded));
    }
    for (const auto &analysis : analyses) {
        addOnce(entry.stems, text::fold(analysis.lemma()));
        const auto irregular = irregularLemma(text::fold(analysis.stem));
        addOnce(entry.stems, irregular.empty() ? irregular : text::fold(analysis.prefix) + irregular);
        entry.isListed = entry.isListed || (analysis.prefix.empty() && !isName);
        entry.mayBeVerb = entry.mayBeVerb || isVerb(analysis);
    }
}

/// "TIG-svejsningen": the last part inflects.
void DanishLexicon::addHyphenatedStems(const std::string &folded, Entry &entry) const
{
    const auto hyphen = folded.rfind('-');
    if (hyphen == std::string::npos || hyphen == 0 || hyphen + 1 == folded.size()) {
        return;
    }
    const auto head = lookUp(folded.substr(hyphen + 1)).stems;
    for (const auto &stem : head) {
        addOnce(entry.stems, folded.substr(0, hyphen + 1) + stem);
    }
}

bool DanishLexicon::isInfinitive(const std::string &folded) const
{
    const auto isPresentOf = [&](const Analysis &analysis) {
        return analysis.stem == folded && std::ranges::find(analysis.tags, "NUTID") != analysis.tags.end();
    };
    return folded.size() > 1 && std::ranges::any_of(m_dictionary->analyses(folded + "r"), isPresentOf);
}

} // namespace fagdansk::lexicon
