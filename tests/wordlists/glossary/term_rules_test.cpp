#include "wordlists/glossary/term_rules.h"
#include "wordlists/glossary/text_measure.h"

#include <gtest/gtest.h>

namespace fagdansk::glossary {
namespace {

TEST(Parts, rejoinToTheLemma)
{
    const struct
    {
        const char *split;
        const char *lemma;
        bool joins;
    } cases[] = {
        {"svejse hjelm", "svejsehjelm", true},
        {"tyngde punkt +s afstand", "tyngdepunktsafstand", true},
        {"TIG +- svejsning", "TIG-svejsning", true},
        {"kant", "kant", true},
        {"i lod", "i lod", true}, // a phrase's own spaces are no links
        {"tyngde punkt afstand", "tyngdepunktsafstand", false},
        {"svejse hjelm", "svejsehjelme", false},
        {"tig +- svejsning", "TIG-svejsning", false},
    };
    for (const auto &[split, lemma, joins] : cases) {
        const auto parts = parseParts(split);
        ASSERT_TRUE(parts) << split;
        EXPECT_EQ(rejoins(*parts, lemma), joins) << split << " / " << lemma;
    }
}

TEST(Parts, linksStandBeforeTheirPart)
{
    const auto parts = parseParts("tyngde punkt +s afstand");
    ASSERT_TRUE(parts);
    EXPECT_EQ(*parts, (std::vector<CompoundPart>{{"", "tyngde"}, {"", "punkt"}, {"s", "afstand"}}));
}

TEST(Parts, refuseLinksThatJoinNothing)
{
    for (const auto split : {"", "+s", "+s a", "a +s", "a +s +e b", "a +x b", "a + b", "a  b"}) {
        EXPECT_FALSE(parseParts(split)) << split;
    }
}

TEST(ExampleSentence, isCutAtItsBraces)
{
    const auto example = parseExample("Slå {svejsehjelmen} ned.");
    ASSERT_TRUE(example);
    EXPECT_EQ(example->before, "Slå ");
    EXPECT_EQ(example->form, "svejsehjelmen");
    EXPECT_EQ(example->sentence(), "Slå svejsehjelmen ned.");
    for (const auto wrong : {"uden", "{}", "}a{", "{a", "a}", "{a} {b}", "{a}}", "{{a}"}) {
        EXPECT_FALSE(parseExample(wrong)) << wrong;
    }
}

TEST(ListedForm, ignoresOnlyCase)
{
    Term term;
    term.lemma = "øjenskyl";
    term.forms = {"øjenskyllet"};
    EXPECT_TRUE(isListedForm(term, "Øjenskyl"));
    EXPECT_TRUE(isListedForm(term, "øjenskyllet"));
    EXPECT_FALSE(isListedForm(term, "ojenskyl"));
}

TEST(Measure, countsWordsSentencesAndLongWords)
{
    const struct
    {
        const char *text;
        TextMeasure expected;
    } cases[] = {
        {"", {0, 0, 0}},
        {"Noget, du har på hovedet.", {5, 1, 1}},
        {"Hvad? Ja! Nej.", {3, 0, 3}},
        {"uden punktum", {2, 1, 1}},
        {"- et punkt", {2, 0, 1}},
        {"Han sagde: »Stop.« Så gik han.", {6, 0, 2}},
        {"ærøål ærøålæø", {2, 1, 1}}, // five letters and eight: counted in letters, not bytes
        {"...", {0, 0, 0}},
        {"4,5 kg", {2, 0, 1}},
    };
    for (const auto &[text, expected] : cases) {
        const auto got = measureText(text);
        EXPECT_EQ(got.words, expected.words) << text;
        EXPECT_EQ(got.longWords, expected.longWords) << text;
        EXPECT_EQ(got.sentences, expected.sentences) << text;
    }
    EXPECT_DOUBLE_EQ(measureText("Noget, du har på hovedet.").lix(), 5 + 20);
    EXPECT_DOUBLE_EQ(measureText("").lix(), 0);
}

TEST(Definition, holdsAtItsLimits)
{
    std::string twenty;
    for (int i = 0; i < 20; ++i) {
        twenty += "ord ";
    }
    EXPECT_FALSE(definitionFault(twenty + "."));
    EXPECT_TRUE(definitionFault(twenty + "ord."));
    EXPECT_FALSE(definitionFault("en to tre hellere. en to tre hellere."));    // LIX 29
    EXPECT_TRUE(definitionFault("en to hellere. en to hellere. en hellere.")); // LIX 39.3
}

} // namespace
} // namespace fagdansk::glossary
