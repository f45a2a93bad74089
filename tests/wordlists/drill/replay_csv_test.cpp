#include "wordlists/drill/random_source.h"
#include "wordlists/drill/replay_csv.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <sstream>
#include <string>
#include <vector>

namespace fagdansk::drill {
namespace {
const std::string header = "card_id,review_ms,rating\n";

base::Result<std::vector<ReplayReview>> read(const std::string &text)
{
    std::istringstream in(text);
    return readReviews(in);
}

std::string replayed(const std::string &text)
{
    std::ostringstream out;
    writeReplay(out, replay(read(text).value(), FsrsScheduler()));
    return out.str();
}

TEST(ReplayCsv, ARowForEachRowInInputOrder)
{
    EXPECT_EQ(replayed(header + "b,1704182400000,3\n"
                                "a,1704182400000,4\n"
                                "b,1704183000000,3\n"),
              "card_id,review_ms,rating,stability,difficulty,scheduled_days,due_ms\n"
              "b,1704182400000,3,2.3065,2.11810397,0,1704183000000\n"
              "a,1704182400000,4,8.2956,1,8,1704873600000\n"
              "b,1704183000000,3,2.3065,2.11121424,2,1704355800000\n");
}

TEST(ReplayCsv, BomCrLfEscapesAndQuotesAreUnderstood)
{
    const auto reviews = read("\xEF\xBB\xBF"
                              "card_id,review_ms,rating\r\n"
                              R"(a\tb\nc\\d,-5,1)"
                              "\r\n"
                              R"("x,""y""",7,2)");
    ASSERT_TRUE(reviews) << reviews.error().detail;
    ASSERT_EQ(reviews->size(), 2U);
    EXPECT_EQ((*reviews)[0].cardId, "a\tb\nc\\d");
    EXPECT_EQ((*reviews)[0].reviewMs, -5);
    EXPECT_EQ((*reviews)[1].cardId, "x,\"y\"");
    EXPECT_EQ((*reviews)[1].rating, Grade::Hard);
}

TEST(ReplayCsv, AnIdIsWrittenAsItCanBeReadAgain)
{
    for (const std::string id : {"a\tb\nc\\d", "x,\"y\"", "\"", "svejsning/lysbue#meaning", "ærø"}) {
        std::ostringstream out;
        writeReplay(out, {{{id, 1, Grade::Good}, 1, 1, 1, 1}});
        const auto line = out.str().substr(out.str().find('\n') + 1);
        const auto again = read(header + line.substr(0, line.find(",1,3,") + 4) + "\n");
        ASSERT_TRUE(again) << line << again.error().detail;
        EXPECT_EQ((*again)[0].cardId, id);
    }
}

TEST(ReplayCsv, AnEmptyTableIsFine)
{
    EXPECT_EQ(replayed(header), "card_id,review_ms,rating,stability,difficulty,scheduled_days,due_ms\n");
}

TEST(ReplayCsv, AFaultNamesItsLine)
{
    struct Case
    {
        std::string text;
        std::string line;
        const char *why;
    };
    const std::string good = "a,1704182400000,3\n";
    const std::vector<Case> cases = {
        {"", "line 1:", "no header"},
        {good, "line 1:", "data where the header should be"},
        {header + good + "a,1704182400000,5\n", "line 3:", "rating over 4"},
        {header + good + "a,1704182400000,0\n", "line 3:", "rating under 1"},
        {header + good + "a,1704182400000,3.0\n", "line 3:", "rating not whole"},
        {header + good + good + "a,,3\n", "line 4:", "no time"},
        {header + "a,1e3,3\n", "line 2:", "exponent"},
        {header + "a,99999999999999999,3\n", "line 2:", "time out of range"},
        {header + "a,999999999999999999999999,3\n", "line 2:", "time too long"},
        {header + "a,1\n", "line 2:", "a field too few"},
        {header + "a,1,3,4\n", "line 2:", "a field too many"},
        {header + ",1,3\n", "line 2:", "no card"},
        {header + "\n" + good, "line 2:", "blank line"},
        {header + "a\\x,1,3\n", "line 2:", "unknown escape"},
        {header + "\"a,1,3\n", "line 2:", "open quote"},
        {header + "\"a\"b,1,3\n", "line 2:", "text after a quote"},
        {header + "a\xff,1,3\n", "line 2:", "not UTF-8"},
    };
    for (const auto &c : cases) {
        const auto reviews = read(c.text);
        ASSERT_FALSE(reviews) << c.why;
        EXPECT_EQ(reviews.error().kind, base::ErrorKind::InvalidInput) << c.why;
        EXPECT_TRUE(reviews.error().detail.starts_with(c.line)) << c.why << ": " << reviews.error().detail;
    }
}

TEST(ReplayCsv, NumbersHaveNoExponentAndAtMostEightDecimals)
{
    EXPECT_EQ(decimalText(0.001), "0.001");
    EXPECT_EQ(decimalText(36500), "36500");
    EXPECT_EQ(decimalText(1e-8), "0.00000001");
    EXPECT_EQ(decimalText(-1e-12), "0");
    EXPECT_EQ(decimalText(2.118103974), "2.11810397");
    EXPECT_EQ(decimalText(1e20), "100000000000000000000");
}

// The quick way of writing rounded numbers, and the general one, against the C library.
TEST(ReplayCsv, NumbersAreWrittenAsTheCLibraryWouldRoundThem)
{
    SeededRandom random(3);
    for (int i = 0; i < 20000; ++i) {
        const double any = random.unit() * std::pow(10.0, static_cast<double>(random.below(7)));
        for (const double value : {any, fsrs::round8(any), std::floor(any), std::floor(any * 10) / 10}) {
            char text[64];
            std::snprintf(text, sizeof text, "%.8f", value);
            std::string expected(text);
            expected.erase(expected.find_last_not_of('0') + 1);
            expected.erase(expected.find_last_not_of('.') + 1);
            ASSERT_EQ(decimalText(value), expected);
        }
    }
}
} // namespace
} // namespace fagdansk::drill
