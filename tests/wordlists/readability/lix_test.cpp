#include "wordlists/readability/lix.h"

#include <gtest/gtest.h>

#include <string>

namespace fagdansk::readability {
namespace {

struct Case
{
    const char *text;
    std::size_t words;
    std::size_t sentences;
    std::size_t longWords;
    const char *why;
};

TEST(Lix, CountsAsTheReadmeSays)
{
    const Case cases[]{
        {"Brug hjelm.", 2, 1, 0, "plain"},
        {"Svejser svejsehjelm", 2, 1, 2, "seven letters is long"},
        {"støvet klæber", 2, 1, 0, "six letters, counted as letters and not as bytes"},
        {"Den vejer ca. 20 kg.", 5, 1, 0, "an abbreviation is a word and ends nothing"},
        {"§ 26 og 1.500.000", 3, 1, 0, "numbers are words, never long"},
        {"TIG-svej", 1, 1, 1, "seven letters; the hyphen is none"},
        {"MIG-svej x-y-z-a-b-c", 2, 1, 1, "hyphens do not make a word long"},
        {"# Farer\n- støj\n- røg\n", 3, 3, 0, "heading and bullets are sentences"},
        {"", 0, 0, 0, "nothing"},
    };
    for (const auto &c : cases) {
        const auto counts = measure(c.text);
        EXPECT_EQ(counts.words, c.words) << c.why;
        EXPECT_EQ(counts.sentences, c.sentences) << c.why;
        EXPECT_EQ(counts.longWords, c.longWords) << c.why;
        EXPECT_FALSE(counts.lix) << "withheld under 60 words";
    }
}

TEST(Lix, IsGivenFromSixtyWords)
{
    std::string text;
    for (int i = 0; i < 5; ++i) {
        text += "Du skal altid have en svejsehjelm på når du svejser. ";
    }
    EXPECT_FALSE(measure(text).lix);
    text += "Du skal altid have en svejsehjelm på når du svejser.";
    const auto counts = measure(text);
    ASSERT_EQ(counts.words, 60U);
    ASSERT_EQ(counts.longWords, 12U); // svejsehjelm, svejser
    EXPECT_DOUBLE_EQ(*counts.lix, 10.0 + 20.0);
    EXPECT_EQ(*counts.band, Band::Easy);
}

TEST(Lix, RawNumberForDefinitions)
{
    EXPECT_DOUBLE_EQ(rawLix("Noget, du har på hovedet. Den beskytter øjne."),
                     8.0 / 2 + 100.0 * 2 / 8); // hovedet, beskytter
    EXPECT_DOUBLE_EQ(rawLix(" ... "), 0.0);
}

TEST(Lix, BandsAtTheirEdges)
{
    const std::pair<double, Band> cases[]{{24.4, Band::VeryEasy}, {24.5, Band::Easy}, {34.4, Band::Easy},
                                          {35, Band::Medium},     {45, Band::Hard},   {54.4, Band::Hard},
                                          {54.5, Band::VeryHard}};
    for (const auto &[lix, band] : cases) {
        EXPECT_EQ(bandOf(lix), band) << lix;
    }
}

} // namespace
} // namespace fagdansk::readability
