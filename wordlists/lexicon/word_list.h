// Every form that a Hunspell dictionary lists, found in a fraction of a microsecond.
//
// Hunspell itself answers "is it acceptable" for compounds too, takes 35 us for a string that is no word, and does not
// tell which link a word takes before another one. A splitter asks these two of every piece of a word.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/lexicon/word_form.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::lexicon {

enum class FormKind : std::uint8_t {
    Base,
    DefiniteSingular, ///< "pladen", "røret"
    IndefinitePlural,
    DefinitePlural,
    Present,
    Past,
    Participle,
    Passive,
    Imperative,
    Comparative,
    Superlative,
    Name,      ///< written with a capital
    Other,     ///< listed, with no tag
    FirstBare, ///< stands before another word as it is: "plade" in pladetykkelse
    FirstS,    ///< with the link in it: "sikkerheds", "arbejds"
    FirstE,    ///< "hunde" in hundehus
    FirstOther,
};

struct ListedForm
{
    std::string_view lemma; ///< folded; lives as long as the list
    FormKind kind = FormKind::Base;
    WordClass wordClass = WordClass::Other;
    Gender gender = Gender::Unknown;
    std::uint32_t entry = 0; ///< of the dictionary; two entries may have one lemma
};

/// About 15 MB for Danish, read in about 150 ms. Immutable: threads may share it.
class WordList
{
public:
    /// `path` without the ending. NotFound when `path`.aff or `path`.dic cannot be read.
    static base::Result<std::unique_ptr<WordList>> read(const std::string &path);
    /// The same from bytes.
    static std::unique_ptr<WordList> parse(std::string_view affixes, std::string_view words);
    ~WordList();

    /// Every listed reading of a folded form; genitives aside, which only add an s.
    std::vector<ListedForm> forms(std::string_view folded) const;
    bool isListed(std::string_view folded) const;
    std::size_t size() const;

private:
    class Builder;
    struct Data;
    explicit WordList(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

constexpr bool isFirst(FormKind kind)
{
    return kind >= FormKind::FirstBare;
}

} // namespace fagdansk::lexicon
