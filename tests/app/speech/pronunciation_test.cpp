#include "app/speech/pronunciation.h"

#include <gtest/gtest.h>

namespace fagdansk::speech {
namespace {

struct Case
{
    const char *written;
    const char *spoken;
    const char *why;
};

TEST(Pronunciation, danish)
{
    const Case cases[] = {
        {"TIG-svejsning", "tigg-svejsning", "a hyphen is a boundary"},
        {"MAG og TIG", "magg og tigg", "several in one text"},
        {"i ro og mag", "i ro og mag", "case counts: mag is another word"},
        {"TIGER", "TIGER", "not inside a word"},
        {"STIG", "STIG", "not at the end of a word"},
        {"20 kg", "20 kilo", "a unit"},
        {"20kg gas", "20 kilo gas", "a digit before is a boundary, and gets its space"},
        {"MAG135", "magg 135", "a digit after is one too"},
        {"ramme", "ramme", "mm inside a word"},
        {"3 mm² plade", "3 kvadratmillimeter plade", "the longest form wins"},
        {"20 °C.", "20 grader.", "the sentence's full stop stays"},
        {"20°C", "20 grader", "no blank needed"},
        {"§ 3 og §3", "paragraf 3 og paragraf 3", "signs"},
        {"CO2-flaske", "C O to-flaske", "letters and a digit"},
        {"CO23", "CO23", "another number"},
        {"bl.a. gas, f.eks. argon, ca. 5", "blandt andet gas, for eksempel argon, cirka 5", "abbreviations"},
        {"Ca. 5", "cirka 5", "at the head of a sentence"},
        {"100 A og 20 V", "100 ampere og 20 volt", "units after numbers"},
        {"100\u00A0A", "100\u00A0ampere", "after a no-break space"},
        {"Form A", "Form A", "a letter is no unit"},
        {"min. 5", "minimum 5", "one spelling"},
        {"5 min.", "5 minutter", "and its other meaning"},
        {"WPS", "dobbelt-ve pe es", "alone"},
        {"", "", "nothing"},
        {"svejse|hjelm 🙂", "svejse|hjelm 🙂", "other signs are kept"},
    };
    for (const auto &[written, spoken, why] : cases)
        EXPECT_EQ(Pronunciation::danish().applied(written), spoken) << why;
}

TEST(Pronunciation, faultsNameTheLine)
{
    for (const char *tsv : {"# ok\nTIG\ttigg\nkun et felt\n", "# ok\na\tb\n\ttom\n", "\na\tb\na\tb\tefter ord\n"}) {
        const auto list = Pronunciation::parse(tsv);
        ASSERT_FALSE(list.ok());
        EXPECT_NE(list.error().detail.find("line 3"), std::string::npos) << list.error().detail;
    }
}

TEST(Pronunciation, theVersionFollowsTheList)
{
    const auto one = Pronunciation::parse("a\tb\n");
    const auto two = Pronunciation::parse("a\tc\n");
    ASSERT_TRUE(one.ok() && two.ok());
    EXPECT_NE(one->version(), two->version());
    EXPECT_EQ(Pronunciation::parse("a\tb\n")->version(), one->version());
}

} // namespace
} // namespace fagdansk::speech
