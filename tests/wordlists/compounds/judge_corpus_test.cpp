// Typed words and stems against the hand-written lists. It lies here because a judgement needs the expected word's
// parts.
#include "tests/support/language_corpus.h"
#include "wordlists/lexicon/typed_answer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fagdansk::lexicon {
namespace {
using fagdansk::testing::danishLexicon;
using fagdansk::testing::danishSplitter;
using fagdansk::testing::languageList;
using ::testing::ElementsAre;

const CourseTerms &terms()
{
    static const CourseTerms made = [] {
        CourseTerms all;
        for (const auto *list : {"misspelt-tune", "misspelt-held"}) {
            for (const auto &row : languageList(list)) {
                if (all.lemmasOf(row[1]).empty()) {
                    all.add(row[1], {});
                }
            }
        }
        return all;
    }();
    return made;
}

TypedKind kindOf(const std::string &expected, const std::string &typed)
{
    std::vector<std::string> parts;
    for (const auto &part : danishSplitter().split(expected)) {
        parts.push_back(part.text);
    }
    return judge(expected, typed, {&danishLexicon(), {}, &terms(), parts}).kind;
}

bool isForgiven(TypedKind kind)
{
    return kind == TypedKind::Exact || kind == TypedKind::Variant || kind == TypedKind::Slip;
}

std::vector<std::string> notForgiven(const std::string &list)
{
    std::vector<std::string> failed;
    for (const auto &row : languageList(list)) {
        if (!isForgiven(kindOf(row[1], row[2]))) {
            failed.push_back(row[2]);
        }
    }
    return failed;
}

std::vector<std::string> otherWordsForgiven(const std::string &list)
{
    std::vector<std::string> failed;
    for (const auto &row : languageList(list)) {
        if (isForgiven(kindOf(row[0], row[1]))) {
            failed.push_back(row[0] + " " + row[1]);
        }
    }
    return failed;
}

std::vector<std::string> stemsAtFault(const std::string &list)
{
    std::vector<std::string> failed;
    for (const auto &row : languageList(list)) {
        if (isFormOf(danishLexicon(), row[0], row[1]) != (row[2] == "1")) {
            failed.push_back(row[0] + " " + row[1]);
        }
    }
    return failed;
}

TEST(JudgeCorpus, MisspellingsAreForgiven)
{
    EXPECT_THAT(notForgiven("misspelt-tune"), ElementsAre("hasflaske", "brandbar"));
    EXPECT_THAT(notForgiven("misspelt-held"), ElementsAre("esprit", "terak"));
}

TEST(JudgeCorpus, OtherWordsAreNot)
{
    EXPECT_THAT(otherWordsForgiven("other-words-tune"), ElementsAre("spand span", "palle bale"));
    EXPECT_THAT(otherWordsForgiven("other-words-held"), ElementsAre());
}

TEST(SuggestCorpus, TheTermMeantComesFirst)
{
    for (const auto *list : {"misspelt-tune", "misspelt-held"}) {
        std::vector<std::string> failed;
        for (const auto &row : languageList(list)) {
            if (terms().nearest(row[2], 1) != std::vector<std::string>{row[1]}) {
                failed.push_back(row[2]);
            }
        }
        EXPECT_LE(failed.size(), 2U) << ::testing::PrintToString(failed);
    }
}

TEST(StemCorpus, FormsAreFoundAndOtherWordsAreNot)
{
    EXPECT_THAT(stemsAtFault("stems-tune"), ElementsAre("pose post"));
    EXPECT_THAT(stemsAtFault("stems-held"), ElementsAre("svejse svejste"));
}

} // namespace
} // namespace fagdansk::lexicon
