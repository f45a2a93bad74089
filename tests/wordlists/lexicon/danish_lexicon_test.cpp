#include "wordlists/lexicon/danish_lexicon.h"

#include <gtest/gtest.h>

namespace fagdansk::lexicon {
namespace {

constexpr const char *dictionary = "/usr/share/hunspell/da_DK";

class DanishLexiconTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = DanishLexicon::open(dictionary);
        ASSERT_TRUE(opened) << opened.error().detail;
        m_lexicon = std::move(opened).value();
    }
    std::unique_ptr<DanishLexicon> m_lexicon;
};

struct FormCase
{
    const char *lemma;
    const char *token;
    bool expected;
    const char *why;
};

TEST_F(DanishLexiconTest, MatchesFormsDirectionally)
{
    const FormCase cases[]{
        {"hjelm", "hjelmene", true, "plural"},
        {"svejsehjelm", "Svejsehjelmene", true, "compound: the prefix is kept"},
        {"hjelm", "svejsehjelm", false, "the head alone is another word"},
        {"hånd", "hænderne", true, "umlaut plural, definite"},
        {"øje", "øjne", true, "umlaut plural"},
        {"stang", "metalstænger", false, "a compound is no form of its head"},
        {"metalstang", "metalstænger", true, "umlaut plural as the head of a compound"},
        {"blive", "blev", true, "strong verb"},
        {"god", "bedre", true, "comparison"},
        {"tid", "tidlig", false, "Snowball would merge these"},
        {"plads", "plade", false, "and these"},
        {"svejse", "svejsning", false, "a derivation is a word of its own"},
        {"tig-svejsning", "TIG-svejsningen", true, "hyphenated"},
        {"slaggehammer", "slaggehammeren", true, "unknown to the dictionary: rough stem"},
        {"hjelm", "", false, "nothing"},
        {"", "", false, "nothing is no form of nothing"},
    };
    for (const auto &c : cases) {
        EXPECT_EQ(isFormOf(*m_lexicon, c.lemma, c.token), c.expected) << c.lemma << " <- " << c.token << ": " << c.why;
    }
}

TEST_F(DanishLexiconTest, TellsListedFromAccepted)
{
    EXPECT_TRUE(m_lexicon->isWord("svejsebanan"));
    EXPECT_FALSE(m_lexicon->isListed("svejsebanan"));
    EXPECT_TRUE(m_lexicon->isListed("Hjelmen"));
    EXPECT_FALSE(m_lexicon->isWord("hjjelm"));
    EXPECT_FALSE(m_lexicon->isWord(""));
    EXPECT_TRUE(m_lexicon->stems("xqzkw").empty());
}

TEST_F(DanishLexiconTest, LearnsGlossaryForms)
{
    EXPECT_FALSE(m_lexicon->isWord("lastediagrammerne"));
    m_lexicon->addForm("lastediagram", "lastediagrammerne");
    EXPECT_TRUE(m_lexicon->isListed("Lastediagrammerne"));
    EXPECT_TRUE(isFormOf(*m_lexicon, "lastediagram", "lastediagrammerne"));
    EXPECT_TRUE(isFormOf(*m_lexicon, "lastediagram", "lastediagrams")) << "genitive of a learnt form";
}

TEST_F(DanishLexiconTest, KnowsVerbs)
{
    for (const auto *verb : {"beskytter", "beskytte", "smeltede", "bruges", "blev", "har"}) {
        EXPECT_TRUE(m_lexicon->mayBeVerb(verb)) << verb;
    }
    for (const auto *noun : {"hjelm", "stang", "ansigt", "xqzkw"}) {
        EXPECT_FALSE(m_lexicon->mayBeVerb(noun)) << noun;
    }
}

TEST(DanishLexiconWithoutDictionary, StillStems)
{
    ASSERT_FALSE(DanishLexicon::open("/nowhere/da_DK"));
    const auto lexicon = DanishLexicon::withoutDictionary();
    EXPECT_TRUE(isFormOf(*lexicon, "hjelm", "hjelmene"));
    EXPECT_FALSE(isFormOf(*lexicon, "hjelm", "handske"));
    EXPECT_FALSE(lexicon->isWord("hjelm")) << "nobody knows";
    lexicon->addForm("hjelm", "hjelmen");
    EXPECT_TRUE(lexicon->isWord("hjelmen"));
}

TEST_F(DanishLexiconTest, SurvivesAnyToken)
{
    for (const auto &token : {std::string(100'000, 'a'), std::string("\xFF\xFE"), std::string("-"), std::string("a-"),
                              std::string("--a--"), std::string("\0x", 2)}) {
        EXPECT_TRUE(m_lexicon->stems(token).empty() || m_lexicon->stems(token).size() < 20);
        EXPECT_FALSE(m_lexicon->isWord(token) && token.size() > 1000);
        (void)m_lexicon->roughStem(token);
    }
}

} // namespace
} // namespace fagdansk::lexicon
