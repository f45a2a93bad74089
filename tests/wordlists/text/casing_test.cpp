#include "wordlists/text/casing.h"

#include <gtest/gtest.h>

namespace fagdansk::text {
namespace {

struct Case
{
    const char *text;
    const char *folded;
    const char *foreign;
    const char *why;
};

TEST(Casing, FoldsForComparing)
{
    const Case cases[]{
        {"SVEJSEHJELM", "svejsehjelm", "svejsehjelm", "ASCII"},
        {"Ærøskøbing Å", "ærøskøbing å", "ærøskøbing å", "Danish letters stay letters"},
        {"A\xCC\x8A"
         "ben",
         "åben", "åben", "a and a ring compose to å"},
        {"İSTANBUL", "istanbul", "istanbul", "Turkish dotted capital"},
        {"gnıst", "gnist", "gnist", "Turkish dotless i"},
        {"Öre", "öre", "øre", "Swedish or German keyboard"},
        {"häfta", "häfta", "hæfta", "ä is æ"},
        {"żółw", "żółw", "zolw", "Polish letters go to their base"},
        {"svéjse", "svéjse", "svejse", "an accent"},
    };
    for (const auto &c : cases) {
        EXPECT_EQ(fold(c.text), c.folded) << c.why;
        EXPECT_EQ(foldForeign(c.text), c.foreign) << c.why;
    }
}

TEST(Casing, ComposesAndSurvivesAnyBytes)
{
    EXPECT_EQ(nfc("o\xCC\x88"), "ö");
    EXPECT_EQ(fold("\xFF"), "\xEF\xBF\xBD");
    EXPECT_EQ(capitalised("århus"), "Århus");
    EXPECT_EQ(capitalised(""), "");
}

} // namespace
} // namespace fagdansk::text
