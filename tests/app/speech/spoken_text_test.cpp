#include "app/speech/spoken_text.h"

#include <gtest/gtest.h>

#include <random>

namespace fagdansk::speech {
namespace {

TEST(Normalised, oneShapeForWhatSoundsTheSame)
{
    const std::pair<std::string, std::string> cases[] = {
        {"  svejse \t\r\n  hjelm ", "svejse hjelm"},
        {"a\u030A", "å"},                // composed and decomposed sound the same
        {std::string("a\0b", 3), "a b"}, // a NUL would end the text inside the voice
        {"a\u00A0b", "a b"},             // no-break space
        {"5 %", "5 %"},
    };
    for (const auto &[given, expected] : cases) {
        const auto text = normalised(given);
        ASSERT_TRUE(text.ok()) << given;
        EXPECT_EQ(*text, expected);
    }
}

TEST(Normalised, refusesWhatCannotBeSaid)
{
    for (const std::string &text :
         {std::string(), std::string("  \n"), std::string("... - !"), std::string("\0\0", 2), std::string("bl\xE5"),
          std::string("\xED\xA0\x80"), std::string("a\xC3"), std::string(maxTextBytes + 1, 'a')}) {
        const auto result = normalised(text);
        ASSERT_FALSE(result.ok()) << text.substr(0, 20);
        EXPECT_EQ(result.error().kind, base::ErrorKind::InvalidInput);
    }
    EXPECT_TRUE(normalised(std::string(maxTextBytes, 'a')).ok());
}

TEST(Normalised, takesAnyBytes)
{
    std::mt19937 random(7);
    for (int i = 0; i < 20000; ++i) {
        std::string bytes(random() % 12, '\0');
        for (char &c : bytes)
            c = static_cast<char>(random());
        const auto once = normalised(bytes);
        if (!once.ok())
            continue;
        const auto twice = normalised(*once);
        ASSERT_TRUE(twice.ok());
        EXPECT_EQ(*twice, *once) << "normalising again changes nothing";
    }
}

TEST(LanguageTag, onlyItsShapeIsJudged)
{
    for (const char *tag : {"da", "en-GB", "prs", "sr-Latn-RS", "zh-Hans"})
        EXPECT_TRUE(isLanguageTag(tag)) << tag;
    for (const char *tag :
         {"", "d", "dansk", "da-", "-da", "da--DK", "../da", "da/x", "d1", "da_DK", "da-ninechars", "å"})
        EXPECT_FALSE(isLanguageTag(tag)) << tag;
}

struct SlugCase
{
    std::string text;
    const char *language;
    std::string slug;
};

TEST(RecordingSlug, names)
{
    const SlugCase cases[] = {
        {"Hvad er en svejsehjelm?", "da", "hvad-er-en-svejsehjelm"},
        {"ÆBLE Øl å", "da", "aeble-oel-aa"},
        {"  ... TIG-svejsning (141) ", "da", "tig-svejsning-141"},
        {"!?", "da", ""},
        {"../../etc/passwd", "da", "etc-passwd"},
        {"ISI", "tr", "ısı"}, // Turkish lower case has its own i
        {"خوذة اللحام", "ar", "خوذة-اللحام"},
        {std::string(200, 'a'), "da", std::string(80, 'a')},
        {std::string(79, 'a') + " b", "da", std::string(79, 'a')}, // no '-' left at the cut
    };
    for (const auto &[text, language, slug] : cases)
        EXPECT_EQ(recordingSlug(text, language), slug) << text;
}

} // namespace
} // namespace fagdansk::speech
