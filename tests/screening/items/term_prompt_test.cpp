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
        std::vector<std::string> forms;
        const char *prompt;
    } cases[] = {
        {"svejsehjelm",
         WordClass::Noun,
         Article::En,
         {"svejsehjelmen", "svejsehjelme", "svejsehjelmene"},
         "Hvad er en svejsehjelm?"},
        {"høreværn", WordClass::Noun, Article::Et, {"høreværnet", "høreværnene"}, "Hvad er et høreværn?"},
        {"svejserøg", WordClass::Noun, Article::En, {"svejserøgen"}, "Hvad er svejserøg?"}, // it has no plural
        {"gafler", WordClass::Noun, Article::PluralOnly, {}, "Hvad er gafler?"},
        {"udsugning", WordClass::Noun, Article::None, {}, "Hvad er udsugning?"},
        {"hæfte", WordClass::Verb, Article::None, {}, "Hvad betyder det at hæfte?"},
        {"blank", WordClass::Adjective, Article::None, {}, "Hvad betyder ordet »blank«?"},
        {"lodret", WordClass::Adverb, Article::None, {}, "Hvad betyder ordet »lodret«?"},
        {"i lod", WordClass::Phrase, Article::None, {}, "Hvad betyder »i lod«?"},
    };
    for (const auto &[lemma, wordClass, article, forms, prompt] : cases) {
        glossary::Term term;
        term.lemma = lemma;
        term.wordClass = wordClass;
        term.article = article;
        term.forms = forms;
        EXPECT_EQ(termPrompt(term), prompt);
    }
}

} // namespace
} // namespace fagdansk::items
