#include "screening/marking/word_matcher.h"
#include "tests/screening/marking/corpus.h"

#include <gtest/gtest.h>

namespace fagdansk::marking {
namespace {

struct Case
{
    const char *pattern; ///< one word
    const char *answer;  ///< one word
    bool matches;
    const char *why;
};

TEST(WordMatcher, FindsFormsHeadsAndMisspellings)
{
    const auto lexicon = tests::danishLexicon();
    const WordMatcher matcher(*lexicon);
    const glossary::Rubric rubric;
    const Case cases[]{
        {"hjelm", "hjelmene", true, "inflected"},
        {"hjelm", "svejsehjelm", true, "compound head"},
        {"hjelm", "hjelmvisir", false, "the first part is no head"},
        {"hånd", "hænderne", true, "umlaut plural"},
        {"beskytte", "beskytter", true, "present tense"},
        {"beskytte", "beskyter", true, "one t"},
        {"beskytte", "bescytte", true, "c for k"},
        {"beskytte", "baskytter", true, "a for e, inflected"},
        {"gnist", "gneste", true, "e for i"},
        {"smelte", "smelder", true, "d for t"},
        {"støj", "stoj", true, "no ø"},
        {"dør", "dor", true, "a name in the dictionary is no Danish word"},
        {"røg", "rog", true, "three letters, no ø"},
        {"lys", "lis", false, "three letters are exact otherwise"},
        {"lys", "lus", false, "another Danish word"},
        {"plade", "plads", false, "another Danish word"},
        {"tryk", "tyk", false, "another Danish word"},
        {"lodning", "ladning", false, "another Danish word"},
        {"beskyt*", "beskyttelse", true, "beginning"},
        {"beskyt*", "ubeskyttet", false, "not the beginning"},
        {"=over", "over", true, "this form"},
        {"=hjelm", "hjelmen", false, "this form only"},
        {"ikke", "ikk", true, "as learners write it"},
        {"ikke", "uden", true, "another negation"},
        {"uden", "ikke", false, "the author's uden is more exact"},
    };
    for (const auto &c : cases) {
        const auto answer = readAnswer({c.answer, "", "", {}, &rubric}, *lexicon);
        const auto pattern = parsePattern(c.pattern);
        ASSERT_TRUE(pattern);
        ASSERT_EQ(answer.words.size(), 1U);
        const double quality = matcher.match(pattern->slots.front().sequence.front().front(), answer.words).front();
        EXPECT_EQ(quality > 0.0, c.matches) << c.pattern << " <- " << c.answer << ": " << c.why;
        EXPECT_LE(quality, 1.0);
    }
}

} // namespace
} // namespace fagdansk::marking
