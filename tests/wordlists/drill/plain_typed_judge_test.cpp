#include "tests/wordlists/drill/sample_trade.h"
#include "wordlists/drill/plain_typed_judge.h"
#include "wordlists/drill/typed_text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace fagdansk::drill {
namespace {
using enum TypedVerdict;

TypedKey keyOf(const std::string &word)
{
    return {word, "en", {word + "en", word + "er", word + "erne"}, {"flaske"}};
}

TEST(PlainTypedJudge, JudgesAsTheTableSays)
{
    struct Case
    {
        std::string expected;
        std::string typed;
        TypedVerdict verdict;
        const char *why;
    };
    const std::vector<Case> cases = {
        {"svejserøg", "svejserøg", Exact, "the word"},
        {"svejserøg", "  SVEJSERØG. ", Exact, "case, spaces and a full stop"},
        {"svejserøg", "svejsero\xCC\x88g", Variant, "o with a combining diaeresis"},
        {"svejserøg", "svejserög", Variant, "a Swedish or German keyboard"},
        {"svejserøg", "svejseroeg", Variant, "no ø on the keyboard"},
        {"svejserøg", "svejse røg", Variant, "split"},
        {"svejserøg", "svejse-røg", Variant, "hyphenated"},
        {"svejserøg", "en svejserøg", Variant, "its article before it"},
        {"svejserøg", "et svejserøg", Slip, "the wrong article"},
        {"åndedrætsværn", "aandedraetsvaern", Variant, "neither å nor æ on the keyboard"},
        {"åndedrætsværn", "a\xCC\x8Andedrætsværn", Exact, "å in two code points"},
        {"gas", "gass", Wrong, "short words must be exact"},
        {"ladning", "lodning", OtherWord, "another term, however near"},
        {"svejsehandske", "svejsehanske", Slip, "a soft d left out"},
        {"svejsehjelm", "svejsehjælm", Slip, "æ for e"},
        {"svejsehjelm", "svejsehejlm", Slip, "two letters swapped"},
        {"svejsehjelm", "svejsehjelmm", Slip, "a doubled consonant"},
        {"svejsehjelm", "svejsehjelmen", Inflection, "another form of it"},
        {"svejsehjelm", "svejsehjelmerne", Inflection, "another form of it"},
        {"svejsehjelm", "byggehjelm", OtherWord, "another term"},
        {"svejsehjelm", "svejsehandsken", OtherWord, "another term's form"},
        {"svejsehjelm", "SVEJSEMASKE", OtherWord, "another term in capitals"},
        {"gasflaske", "flaske", Synonym, "right too"},
        {"ventil", "venil", Wrong, "a whole letter is too much for six"},
        {"ventil", "fentil", Wrong, "the first letter is never cheap"},
        {"svejsehjelm", "hjelmsvejse", Wrong, "far away"},
        {"svejsehjelm", "", Wrong, "nothing"},
        {"svejsehjelm", " - ", Wrong, "only a hyphen"},
        {"svejsehjelm", "\xff\xfe", Wrong, "not UTF-8"},
        {"punktsvejsning", "PUNKTSVEJSN\xC4\xB0NG", Exact, "a Turkish capital I with a dot"},
        {"må", "ma", Wrong, "å is a letter, not an a with a ring"},
        {"svejserøg", "svejserog", Slip, "o is not ø, but near"},
    };
    const PlainTypedJudge judge(sampleTrade());
    for (const auto &c : cases) {
        const auto judged = judge.judge(keyOf(c.expected), c.typed);
        EXPECT_EQ(static_cast<int>(judged.verdict), static_cast<int>(c.verdict)) << c.typed << ": " << c.why;
        EXPECT_EQ(judged.cost == 0, judged.verdict == Exact || judged.verdict == Variant || c.typed.empty()) << c.typed;
    }
}

// A slip may never be taken for another term of the trade: every term typed for every other one.
TEST(PlainTypedJudge, NoTermOfTheTradeIsEverASlipForAnother)
{
    const auto trade = sampleTrade();
    const PlainTypedJudge judge(trade);
    for (const auto &expected : trade) {
        for (const auto &other : trade) {
            if (expected.id == other.id) {
                continue;
            }
            auto typed = other.forms;
            typed.push_back(other.lemma);
            for (const auto &word : typed) {
                EXPECT_EQ(static_cast<int>(judge.judge({expected.lemma, "en", expected.forms, {}}, word).verdict),
                          static_cast<int>(OtherWord))
                    << expected.lemma << " <- " << word;
            }
        }
    }
}

TEST(PlainTypedJudge, ASlipTowardsAnotherTermIsThatTerm)
{
    const PlainTypedJudge judge({noun("lastediagram", {}, "a"), noun("lasterdiagram", {}, "b")});
    EXPECT_EQ(static_cast<int>(judge.judge({"lastediagram", "et", {}, {}}, "lasterdiagramm").verdict),
              static_cast<int>(OtherWord));
}

TEST(TypingCost, IsADistance)
{
    const std::vector<std::u32string> words = {U"",     U"b",    U"ab",   U"ba",   U"aab",  U"hund", U"hun",
                                               U"hånd", U"hond", U"tabt", U"tapt", U"katt", U"kat",  U"takt"};
    for (const auto &a : words) {
        EXPECT_EQ(typingCost(a, a), 0);
        for (const auto &b : words) {
            EXPECT_EQ(typingCost(a, b), typingCost(b, a));
            EXPECT_EQ(typingCost(a, b) == 0, a == b);
            EXPECT_LE(typingCost(a, b), static_cast<double>(std::max(a.size(), b.size())));
        }
    }
    EXPECT_DOUBLE_EQ(typingCost(U"hund", U"hun"), 0.4);
    EXPECT_DOUBLE_EQ(typingCost(U"hånd", U"hond"), 0.4);
    EXPECT_DOUBLE_EQ(typingCost(U"tabt", U"tapt"), 0.4);
    EXPECT_DOUBLE_EQ(typingCost(U"ab", U"ba"), 0.8);
    EXPECT_DOUBLE_EQ(typingCost(U"hund", U"hand"), 1.0);
}
} // namespace
} // namespace fagdansk::drill
