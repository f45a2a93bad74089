// A trade's words as values, in the shape docs/content-format.md gives them.
#pragma once

#include "wordlists/base/ids.h"
#include "wordlists/glossary/rubric.h"

#include <map>
#include <string>
#include <vector>

namespace fagdansk::glossary {

enum class WordClass { Noun, Verb, Adjective, Adverb, Phrase };
enum class Article { None, En, Et, PluralOnly };
enum class ReviewState { Draft, Reviewed };

/// A sentence with the term's form marked: `before` + `form` + `after` is the whole sentence.
struct Example
{
    std::string before;
    std::string form;
    std::string after;

    std::string sentence() const { return before + form + after; }
    friend bool operator==(const Example &, const Example &) = default;
};

struct CompoundPart
{
    std::string link; ///< what joins it to the part before it: "", "s", "e", "n" or "-"
    std::string text;
    friend bool operator==(const CompoundPart &, const CompoundPart &) = default;
};

struct Translation
{
    std::string text;
    ReviewState review = ReviewState::Draft;
    friend bool operator==(const Translation &, const Translation &) = default;
};

struct Term
{
    base::ContentId id;
    std::string unit; ///< slug of the unit
    std::string lemma;
    WordClass wordClass = WordClass::Noun;
    Article article = Article::None;
    std::vector<std::string> forms; ///< the other forms in use, lemma not included
    std::vector<CompoundPart> parts;
    std::string definition;
    std::vector<Example> examples;
    Rubric rubric;
    std::vector<std::string> distractors;
    std::vector<base::ContentId> related;
    std::vector<base::ContentId> opposite;
    std::string say;                                 ///< empty: speak the lemma
    std::string picture;                             ///< empty: no picture tells it
    std::map<std::string, Translation> translations; ///< by BCP 47 language

    friend bool operator==(const Term &, const Term &) = default;
};

struct Unit
{
    std::string slug;
    std::string title;
    std::vector<base::ContentId> terms; ///< in teaching order
    friend bool operator==(const Unit &, const Unit &) = default;
};

struct Trade
{
    std::string slug;
    std::string title;
    std::string badge;  ///< one letter
    std::string colour; ///< "#rrggbb"
    std::vector<Unit> units;
    friend bool operator==(const Trade &, const Trade &) = default;
};

} // namespace fagdansk::glossary
