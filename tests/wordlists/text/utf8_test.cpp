#include "wordlists/text/utf8.h"

#include <gtest/gtest.h>

namespace fagdansk::text {
namespace {

TEST(Utf8Door, DropsOneByteOrderMarkAndKeepsTheRest)
{
    EXPECT_EQ(Utf8::create("\xEF\xBB\xBFl\xC3\xB8"
                           "ft")
                  .value()
                  .text(),
              "løft");
    EXPECT_EQ(Utf8::create("").value().text(), "");
}

TEST(Utf8Door, NamesLineAndByteOfTheFirstFault)
{
    const auto latin1 = Utf8::create("en\nl\xF8"
                                     "ft");
    ASSERT_FALSE(latin1);
    EXPECT_EQ(latin1.error().kind, base::ErrorKind::InvalidInput);
    EXPECT_NE(latin1.error().detail.find("line 2, byte 4"), std::string::npos) << latin1.error().detail;
}

TEST(Utf8Door, RefusesWhatOnlyLooksLikeUtf8)
{
    for (const auto *bytes : {"\xC3", "\xED\xA0\x80", "\xC0\xAF", "\xF4\x90\x80\x80", "\x80"}) {
        EXPECT_FALSE(Utf8::create(bytes)); // cut, surrogate, overlong, above U+10FFFF, lone trail
    }
}

TEST(Utf8Door, CodePointsRoundTrip)
{
    const std::string text = "æøå ż 漢 \U0001F600";
    EXPECT_EQ(toUtf8(toUtf32(text)), text);
    EXPECT_EQ(toUtf32("a\xFF"
                      "b"),
              U"a\uFFFDb");
}

} // namespace
} // namespace fagdansk::text
