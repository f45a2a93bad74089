#include "app/scenarios/cpr.h"

#include <gtest/gtest.h>

#include <string>

namespace {
using fagdansk::scenarios::looksLikeCpr;

struct Case
{
    std::string text;
    bool expected;
    const char *reason;
};

class Cpr : public ::testing::TestWithParam<Case>
{};

TEST_P(Cpr, isSeenWhereItStands)
{
    EXPECT_EQ(looksLikeCpr(GetParam().text), GetParam().expected) << GetParam().reason << ": " << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Texts, Cpr,
    ::testing::Values(
        Case{"010203-1234", true, "the usual way to write it"}, Case{"0102031234", true, "without a separator"},
        Case{"010203 1234", true, "with a space"}, Case{"010203 - 1234", true, "with a hyphen in spaces"},
        Case{"010203\u20131234", true, "with a dash"}, Case{"Amina 311299-1234 Osman", true, "inside a name"},
        Case{"cpr:2902011234.", true, "29 February: the century is not known"},
        Case{"x12, 010203-1234", true, "after another number"}, Case{"320103-1234", false, "no 32nd day"},
        Case{"310403-1234", false, "April has 30 days"}, Case{"300203-1234", false, "February has 29 days at most"},
        Case{"011303-1234", false, "no 13th month"}, Case{"000103-1234", false, "no day 0"},
        Case{"01020312345", false, "eleven digits are something else"},
        Case{"9010203-1234", false, "seven digits before the hyphen"}, Case{"010203-123", false, "nine digits"},
        Case{"01 02 03 12 34", false, "a telephone number in pairs"}, Case{"Amina Osman", false, "a name"},
        Case{"", false, "nothing"}, Case{"010203", false, "a date alone"},
        Case{"010203-", false, "a date and a hyphen"},
        Case{std::string("\xff\xfe\x80", 3), false, "bytes that are no text"}));
} // namespace
