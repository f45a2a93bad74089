#include "wordlists/lexicon/hunspell_dictionary.h"

#include <gtest/gtest.h>

namespace fagdansk::lexicon {
namespace {

TEST(HunspellAnalysis, BecomesPrefixStemAndTags)
{
    const auto one = parseAnalysis(" pa:hjelmene  st:hjelm +PLUR_BEK", "svejsehjelmene");
    ASSERT_EQ(one.size(), 1U);
    EXPECT_EQ(one[0], (Analysis{"svejse", "hjelm", {"PLUR_BEK"}}));
    EXPECT_EQ(one[0].lemma(), "svejsehjelm");
}

TEST(HunspellAnalysis, SplitsAlternatives)
{
    const auto two = parseAnalysis(" pa:hænder  (  st:hænder +ORD_SIDST |  st:hænde +NUTID ) ", "arbejdshænder");
    ASSERT_EQ(two.size(), 2U);
    EXPECT_EQ(two[0].lemma(), "arbejdshænder");
    EXPECT_EQ(two[1], (Analysis{"arbejds", "hænde", {"NUTID"}}));
}

TEST(HunspellAnalysis, TakesAnyLine)
{
    EXPECT_TRUE(parseAnalysis("", "x").empty());
    EXPECT_TRUE(parseAnalysis(" +NUTID pa:", "x").empty());
}

TEST(HunspellDictionary, SaysWhichFileIsMissing)
{
    const auto missing = HunspellDictionary::open("/nowhere/da_DK");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, base::ErrorKind::NotFound);
    EXPECT_NE(missing.error().detail.find("/nowhere/da_DK.aff"), std::string::npos);
}

} // namespace
} // namespace fagdansk::lexicon
