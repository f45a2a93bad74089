// Hunspell's Danish dictionary, the glossary's own forms, irregular plurals, and Snowball for what is left.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/lexicon/hunspell_dictionary.h"
#include "wordlists/lexicon/lexicon.h"
#include "wordlists/lexicon/snowball.h"

#include <map>
#include <memory>
#include <string>
#include <unordered_map>

namespace fagdansk::lexicon {

/// One a thread: it holds a Hunspell handle and a cache of stems (bounded, about 20 000 tokens).
class DanishLexicon : public Lexicon
{
public:
    /// `dictionaryPath` without the ending, e.g. "/usr/share/hunspell/da_DK"; read at the first question. NotFound when
    /// it is missing.
    static base::Result<std::unique_ptr<DanishLexicon>> open(const std::string &dictionaryPath);
    /// Knows only added forms; everything else is stemmed by Snowball.
    static std::unique_ptr<DanishLexicon> withoutDictionary();

    /// Makes `form` a listed form of `lemma` from now on (both in any case; the lemma itself is added as well).
    void addForm(std::string_view lemma, std::string_view form);

    bool isWord(std::string_view token) const override;
    bool isListed(std::string_view token) const override;
    std::vector<std::string> stems(std::string_view token) const override;
    std::string roughStem(std::string_view token) const override;
    bool mayBeVerb(std::string_view token) const override;

private:
    struct Entry
    {
        std::vector<std::string> stems;
        bool isListed = false;
        bool mayBeVerb = false;
    };

    explicit DanishLexicon(std::unique_ptr<HunspellDictionary> dictionary);
    const Entry &lookUp(const std::string &folded) const;
    Entry analyse(const std::string &folded) const;
    void addDictionaryStems(const std::string &folded, Entry &entry) const;
    void addHyphenatedStems(const std::string &folded, Entry &entry) const;
    bool isInfinitive(const std::string &folded) const;

    std::unique_ptr<HunspellDictionary> m_dictionary;
    std::multimap<std::string, std::string, std::less<>> m_lemmasByForm;
    Snowball m_snowball;
    mutable std::unordered_map<std::string, Entry> m_cache;
};

} // namespace fagdansk::lexicon
