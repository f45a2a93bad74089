#include "tests/support/language_corpus.h"
#include "wordlists/compounds/splitter.h"
#include "wordlists/text/casing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fagdansk::compounds {
namespace {
using fagdansk::testing::danishLexicon;
using fagdansk::testing::danishSplitter;
using fagdansk::testing::languageList;
using ::testing::ElementsAre;

/// The words of a list that come out otherwise than written.
std::vector<std::string> failuresIn(const std::string &list)
{
    std::vector<std::string> failed;
    for (const auto &row : languageList(list)) {
        if (toText(danishSplitter().split(row[0])) != row.back()) {
            failed.push_back(row[0]);
        }
    }
    return failed;
}

// Known failures are named, so that an unexpected pass shows.
TEST(SplitterCorpus, TunedCompounds)
{
    EXPECT_THAT(failuresIn("compounds-tune"), ElementsAre("statsborgerskab", "skridsikker"));
}

TEST(SplitterCorpus, HeldOutCompounds)
{
    EXPECT_THAT(failuresIn("compounds-held"), ElementsAre("skridsikre"));
}

TEST(SplitterCorpus, SimpleWordsStayWhole)
{
    EXPECT_THAT(failuresIn("simple-tune"), ElementsAre());
    EXPECT_THAT(failuresIn("simple-held"), ElementsAre());
}

TEST(Splitter, PartsAlwaysJoinToTheWord)
{
    std::vector<std::string> words{"",
                                   "-",
                                   "a-",
                                   "-a",
                                   "--",
                                   "TIG-svejsning",
                                   "Svejsehjelm",
                                   "§ 17-kursus",
                                   "\xFF\xC3",
                                   "I\xCC\x87s-bad",
                                   std::string(300, 'a'),
                                   "pH-værdi",
                                   "køre-/hviletid",
                                   "ÅNDEDRÆTSVÆRN"};
    for (const auto *list : {"compounds-tune", "compounds-held", "simple-tune", "simple-held"}) {
        for (const auto &row : languageList(list)) {
            words.push_back(row[0]);
        }
    }
    for (const auto &word : words) {
        const auto &parts = danishSplitter().split(word);
        ASSERT_FALSE(parts.empty());
        EXPECT_EQ(text::fold(joined(parts)), text::fold(word)) << "links are in lower case";
        EXPECT_EQ(parts.front().link, "");
    }
}

TEST(Splitter, KeepsTheWritersCase)
{
    EXPECT_EQ(toText(danishSplitter().split("Svejsehjelmen")), "Svejse hjelmen");
    EXPECT_EQ(toText(danishSplitter().split("TIG-svejsning")), "TIG +- svejsning");
}

/// Apertium knows every number, so each piece of one is a word: a number of 49 digits was read for hours.
TEST(Splitter, LeavesANumberWhole)
{
    EXPECT_EQ(danishSplitter().split(std::string(60, '4')).size(), 1U);
    EXPECT_EQ(danishSplitter().split("r" + std::string(49, '4') + "ududev").front().link, "");
}

TEST(Splitter, ATableComesFirstThenTheGlossary)
{
    std::vector<OverrideFault> faults;
    Splitter splitter(danishLexicon(), parseOverrides("svejsehjelm\ngas +s fl\n", faults));
    splitter.addTerm("svejsehjelm", {{"", "svejse"}, {"", "hjelm"}});
    splitter.addTerm("øjenskyl", {{"", "øjen"}, {"", "skyl"}});
    EXPECT_EQ(toText(splitter.split("svejsehjelm")), "svejsehjelm") << "the teacher's table";
    EXPECT_EQ(toText(splitter.split("svejsehjelmen")), "svejsehjelmen") << "for all forms";
    EXPECT_EQ(toText(splitter.split("øjenskyl")), "øjen skyl") << "the glossary's own parts";
}

TEST(Splitter, WorksWithoutDictionaries)
{
    const auto lexicon = lexicon::DanishLexicon::withoutDictionary();
    lexicon->addForm("palle", "paller");
    lexicon->addForm("reol", "reolen");
    const Splitter splitter(*lexicon, {});
    EXPECT_EQ(toText(splitter.split("pallereolen")), "palle reolen") << "the glossary's words are words";
    EXPECT_EQ(toText(splitter.split("svejsehjelm")), "svejsehjelm");
}

TEST(PartsText, RoundTripsAndRefuses)
{
    for (const auto *text : {"tyngde punkt +s afstand", "TIG +- svejsning", "palle"}) {
        const auto parts = partsFromText(text);
        ASSERT_TRUE(parts) << text;
        EXPECT_EQ(toText(*parts), text);
    }
    for (const auto *text : {"", " ", "+s punkt", "punkt +s", "a +s +s b", "a +x b"}) {
        EXPECT_FALSE(partsFromText(text)) << text;
    }
}

TEST(Overrides, NameTheirFaultsByLine)
{
    std::vector<OverrideFault> faults;
    const auto table = parseOverrides("# words\nværktøj # whole\n\nland +q by\n\xFF\n dag +s lys \r\n", faults);
    EXPECT_EQ(table.size(), 2U);
    EXPECT_TRUE(table.contains("dagslys"));
    ASSERT_EQ(faults.size(), 2U);
    EXPECT_EQ(faults[0].line, 4U);
    EXPECT_EQ(faults[1].line, 5U);
}

} // namespace
} // namespace fagdansk::compounds
