#include "wordlists/compounds/head.h"
#include "wordlists/lexicon/danish_lexicon.h"

#include <gtest/gtest.h>

namespace fagdansk::compounds {
namespace {

struct Case
{
    const char *token;
    const char *head;
    bool expected;
    const char *why;
};

TEST(Head, IsTheLastPartOfACompound)
{
    const auto lexicon = lexicon::DanishLexicon::open("/usr/share/hunspell/da_DK");
    ASSERT_TRUE(lexicon) << lexicon.error().detail;
    const Case cases[]{
        {"svejsehjelm", "hjelm", true, "verb and noun"},
        {"Svejsehjelmene", "hjelm", true, "inflected"},
        {"arbejdshænder", "hånd", true, "umlaut plural, linking s"},
        {"metalstang", "stang", true, "no link"},
        {"sikkerhedsbriller", "brille", true, "linking s"},
        {"hjelmvisir", "hjelm", false, "the first part decides nothing"},
        {"hjelm", "hjelm", false, "the word itself is no compound"},
        {"temperatur", "tur", false, "tempera is no word"},
        {"forstå", "stå", false, "a derivation stays whole"},
        {"udgang", "gang", false, "a particle before a noun as well"},
        {"slaggehammeren", "hammer", true, "unknown to the dictionary"},
        {"ledningen", "ingen", false, "an ending that looks like a word"},
        {"måleren", "ren", false, "an ending and a letter of the stem"},
        {"farlig", "ligge", false, "lig is a form of ligge, but no head"},
        {"metallet", "let", false, "a doubled letter and an ending"},
        {"bildæk", "dække", false, "dæk is a noun here"},
        {"værktøj", "tøj", false, "has lost its meaning"},
        {"arbejdstøj", "tøj", true, "has kept it"},
        {"gå", "å", false, "a head of one letter"},
    };
    for (const auto &c : cases) {
        EXPECT_EQ(hasHead(**lexicon, c.token, c.head), c.expected) << c.token << ": " << c.why;
    }
}

} // namespace
} // namespace fagdansk::compounds
