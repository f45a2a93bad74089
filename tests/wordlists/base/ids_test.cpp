#include "wordlists/base/ids.h"

#include <gtest/gtest.h>

#include <string>
#include <unordered_set>
#include <vector>

namespace fagdansk::base {
namespace {
TEST(ContentId, AcceptsOnlyAuthoredIds)
{
    struct Case
    {
        std::string text;
        bool ok;
        const char *why;
    };
    const std::vector<Case> cases = {
        {"fagdansk/svejsning/svejsehjelm", true, "a term"},
        {"fagdansk/svejsning", true, "two parts"},
        {"a/b/c/d/e", true, "five parts"},
        {"p/t/sprinkler-2", true, "digits and a hyphen"},
        {"p/" + std::string(118, 'a'), true, "120 bytes"},
        {"p/" + std::string(119, 'a'), false, "121 bytes"},
        {"", false, "empty"},
        {"svejsehjelm", false, "one part"},
        {"a/b/c/d/e/f", false, "six parts"},
        {"a//b", false, "an empty part"},
        {"/a/b", false, "a leading slash"},
        {"a/b/", false, "a trailing slash"},
        {"a/Svejs", false, "a capital"},
        {"a/sæk", false, "a Danish letter: write ae"},
        {"a/-b", false, "a hyphen first"},
        {"a/b-", false, "a hyphen last"},
        {"a/b c", false, "a space"},
        {std::string("a/b\0", 4), false, "a NUL"},
    };
    for (const auto &c : cases) {
        const auto id = ContentId::parse(c.text);
        EXPECT_EQ(id.ok(), c.ok) << c.why;
        EXPECT_EQ(id.ok() ? id->text() : c.text, c.text) << c.why;
    }
}

TEST(ContentId, KnowsItsTradeAndItsSlug)
{
    const auto id = ContentId::parse("fagdansk/svejsning/roeg/q1").value();
    EXPECT_EQ(id.trade(), "svejsning");
    EXPECT_EQ(id.slug(), "q1");
    EXPECT_EQ(ContentId::parse("fagdansk/svejsning").value().trade(), "svejsning");
    EXPECT_EQ(ContentId().trade(), "");
    EXPECT_EQ(id.child("x").value().text(), "fagdansk/svejsning/roeg/q1/x");
    EXPECT_FALSE(id.child("x/y/z"));
    EXPECT_FALSE(id.child("X"));
}

TEST(Uuid, TextSurvivesARoundTrip)
{
    Uuid uuid;
    for (std::size_t i = 0; i < 16; ++i) {
        uuid.bytes[i] = static_cast<std::uint8_t>(i * 17);
    }
    EXPECT_EQ(uuid.text(), "00112233-4455-6677-8899-aabbccddeeff");
    EXPECT_EQ(Uuid::parse(uuid.text()).value(), uuid);
    EXPECT_EQ(Uuid::parse("00112233-4455-6677-8899-AABBCCDDEEFF").value(), uuid);
    EXPECT_TRUE(Uuid().isNull());
    EXPECT_FALSE(uuid.isNull());
}

TEST(Uuid, OtherTextsAreRefused)
{
    for (const char *text : {"", "00112233445566778899aabbccddeeff", "00112233-4455-6677-8899-aabbccddeef",
                             "00112233-4455-6677-8899-aabbccddeeff0", "00112233-4455-6677-8899-aabbccddeefg",
                             "0011223-34455-6677-8899-aabbccddeeff", "{0112233-4455-6677-8899-aabbccddeeff"}) {
        EXPECT_FALSE(Uuid::parse(text)) << text;
    }
}

TEST(Uuid, VersionSevenCarriesTimeVersionAndVariant)
{
    std::array<std::uint8_t, 10> ones;
    ones.fill(0xff);
    EXPECT_EQ(makeUuidV7(0x0123456789ab, ones).text(), "01234567-89ab-7fff-bfff-ffffffffffff");
    EXPECT_EQ(makeUuidV7(0x0123456789ab, {}).text(), "01234567-89ab-7000-8000-000000000000");
}

TEST(Uuid, VersionSevenOrdersByTimeWhateverTheRandomBytes)
{
    std::array<std::uint8_t, 10> ones;
    ones.fill(0xff);
    for (const std::int64_t ms : {0LL, 255LL, 65535LL, 1'700'000'000'000LL, 0xfffffffffffeLL}) {
        EXPECT_LT(makeUuidV7(ms, ones), makeUuidV7(ms + 1, {})) << ms;
        EXPECT_LT(makeUuidV7(ms, ones).text(), makeUuidV7(ms + 1, {}).text()) << ms;
    }
}

TEST(StrongId, WorksAsAKey)
{
    const std::unordered_set<PersonId> people = {PersonId{makeUuidV7(1, {})}, PersonId{makeUuidV7(2, {})},
                                                 PersonId{makeUuidV7(1, {})}};
    EXPECT_EQ(people.size(), 2U);
}
} // namespace
} // namespace fagdansk::base
