#include "screening/items/term_prompt.h"

#include <gtest/gtest.h>

namespace fagdansk::items {
namespace {

TEST(TermPrompt, fitsTheClass)
{
    using glossary::Article;
    using glossary::WordClass;
    const struct
    {
        const char *lemma;
        WordClass wordClass;
        Article article;
        const char *prompt;
    } cases[] = {
        {"svejsehjelm", WordClass::Noun, Article::En, "Hvad er en svejsehjelm?"},
        {"høreværn", WordClass::Noun, Article::Et, "Hvad er et høreværn?"},
        {"gafler", WordClass::Noun, Article::PluralOnly, "Hvad er gafler?"},
        {"udsugning", WordClass::Noun, Article::None, "Hvad er udsugning?"},
        {"hæfte", WordClass::Verb, Article::None, "Hvad betyder det at hæfte?"},
        {"blank", WordClass::Adjective, Article::None, "Hvad betyder ordet »blank«?"},
        {"lodret", WordClass::Adverb, Article::None, "Hvad betyder ordet »lodret«?"},
        {"i lod", WordClass::Phrase, Article::None, "Hvad betyder »i lod«?"},
    };
    for (const auto &[lemma, wordClass, article, prompt] : cases) {
        glossary::Term term;
        term.lemma = lemma;
        term.wordClass = wordClass;
        term.article = article;
        EXPECT_EQ(termPrompt(term), prompt);
    }
}

} // namespace
} // namespace fagdansk::items
