#include "wordlists/lexicon/apertium.h"
#include "wordlists/lexicon/danish_lexicon.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace fagdansk::lexicon {
namespace {
constexpr const char *analyser = "/usr/share/apertium/apertium-dan-nor/dan-nob.automorf.bin";

TEST(Apertium, ParsesReadings)
{
    const auto readings = parseApertium("hånd<n><ut><pl><ind>/hånd<n><ut><pl><ind><compound-R>/hænde<vblex><pres>");
    ASSERT_EQ(readings.size(), 2U) << "the copy for compounds is left out";
    EXPECT_EQ(readings[0].lemma, "hånd");
    EXPECT_TRUE(readings[0].has("ut"));
    EXPECT_EQ(readings[1].tags, (std::vector<std::string>{"vblex", "pres"}));
    EXPECT_TRUE(parseApertium("@ukendt").empty());
    EXPECT_TRUE(parseApertium("").empty());
    EXPECT_TRUE(parseApertium("<><>/<//a").empty());
}

TEST(Apertium, KnowsWholeWordsAndFirstParts)
{
    const auto apertium = Apertium::open(analyser);
    ASSERT_TRUE(apertium) << apertium.error().detail;
    EXPECT_EQ((*apertium)->readings("hænder").front().lemma, "hånd");
    EXPECT_TRUE((*apertium)->readings("svejsehjelm").empty()) << "made of two words";
    const auto first = (*apertium)->readings("arbejds");
    ASSERT_EQ(first.size(), 1U);
    EXPECT_TRUE(first.front().has(compoundFirstTag));
    for (const auto &odd : {std::string(), std::string("^a$"), std::string("a b"), std::string("\xFF"),
                            std::string(500, 'a'), std::string("a\0b", 3)}) {
        EXPECT_TRUE((*apertium)->readings(odd).empty()) << odd;
    }
}

TEST(Apertium, SaysWhatIsWrongWithItsFile)
{
    EXPECT_EQ(Apertium::open("/nowhere/x.bin").error().kind, base::ErrorKind::NotFound);
    const auto file = std::filesystem::temp_directory_path() / "fagdansk-no-analyser.bin";
    std::ofstream(file) << "not an analyser";
    EXPECT_EQ(Apertium::open(file.string()).error().kind, base::ErrorKind::Corrupt);
    std::filesystem::remove(file);
}

TEST(DanishLexiconWithoutApertium, SaysSoAndWorks)
{
    const auto lexicon = DanishLexicon::create({"/usr/share/hunspell/da_DK", "/nowhere/x.bin"});
    ASSERT_EQ(lexicon->missing().size(), 1U);
    EXPECT_NE(lexicon->missing().front().find("apertium-dan-nor"), std::string::npos);
    EXPECT_TRUE(isFormOf(*lexicon, "plade", "pladerne"));
    EXPECT_TRUE(isFormOf(*lexicon, "hånd", "hænderne"));
}

} // namespace
} // namespace fagdansk::lexicon
