// Danish words from all that lists them: the glossaries, Hunspell's word list, Apertium; Snowball for what is left.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/lexicon/apertium.h"
#include "wordlists/lexicon/hunspell_dictionary.h"
#include "wordlists/lexicon/lexicon.h"
#include "wordlists/lexicon/snowball.h"
#include "wordlists/lexicon/word_list.h"

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace fagdansk::lexicon {

/// Where the dictionaries lie. An empty path: not wanted.
struct DictionaryFiles
{
    std::string hunspell; ///< without the ending, e.g. "/usr/share/hunspell/da_DK"
    std::string apertium; ///< a compiled analyser
};

/// One a thread: it holds library handles and a cache (bounded, about 20 000 tokens). Files are read at the first
/// question that needs them: the word list for any, Apertium for a thorough one, Hunspell for a word that is unlisted.
class DanishLexicon : public Lexicon
{
public:
    /// Never fails: what is missing is named by `missing`, and the rest still works.
    static std::unique_ptr<DanishLexicon> create(const DictionaryFiles &files);
    /// Hunspell's dictionary alone. NotFound when it is missing.
    static base::Result<std::unique_ptr<DanishLexicon>> open(const std::string &dictionaryPath);
    /// Knows only added forms; everything else is stemmed by Snowball.
    static std::unique_ptr<DanishLexicon> withoutDictionary();
    ~DanishLexicon() override;

    /// What was asked for and could not be opened, a sentence each; for the log and the command line.
    const std::vector<std::string> &missing() const { return m_missing; }

    /// Makes `form` a listed form of `lemma` from now on (both in any case; the lemma itself is added as well).
    void addForm(std::string_view lemma, std::string_view form);

    bool isWord(std::string_view token) const override;
    bool isListed(std::string_view token) const override;
    std::vector<std::string> stems(std::string_view token) const override;
    std::string roughStem(std::string_view token) const override;
    bool mayBeVerb(std::string_view token) const override;
    std::vector<WordForm> forms(std::string_view token, Search search) const override;
    std::vector<FirstPart> firstParts(std::string_view piece, Search search) const override;
    bool isUsual(std::string_view piece) const override;

private:
    struct Entry
    {
        std::vector<std::string> stems;
        bool isListed = false;
        bool mayBeVerb = false;
        bool isComplete = false; ///< compounds were looked into as well, which takes Hunspell
    };

    DanishLexicon() = default;
    const Entry &listed(const std::string &folded) const;
    const Entry &lookUp(const std::string &folded) const;
    Entry &cached(const std::string &folded) const;
    void complete(const std::string &folded, Entry &entry) const;
    void addListedStems(const std::string &folded, Entry &entry) const;
    void addCompoundStems(const std::string &folded, Entry &entry) const;
    void addHyphenatedStems(const std::string &folded, Entry &entry) const;
    void addGlossaryForms(std::string_view folded, std::vector<WordForm> &forms) const;
    const WordList *wordList() const;
    const std::vector<ApertiumReading> &apertiumReadings(std::string_view folded) const;

    DictionaryFiles m_files;
    std::vector<std::string> m_missing;
    std::unique_ptr<HunspellDictionary> m_dictionary;
    std::unique_ptr<Apertium> m_apertium;
    std::multimap<std::string, std::string, std::less<>> m_lemmasByForm;
    Snowball m_snowball;
    mutable std::unique_ptr<WordList> m_wordList; ///< read at the first question
    mutable std::unordered_map<std::string, Entry> m_cache;
    mutable std::unordered_map<std::string, std::vector<ApertiumReading>> m_readings; ///< what Apertium said, bounded
};

} // namespace fagdansk::lexicon
