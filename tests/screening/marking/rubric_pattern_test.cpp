#include "screening/marking/rubric_pattern.h"

#include <gtest/gtest.h>

#include <random>

namespace fagdansk::marking {
namespace {

/// One line for a pattern: slots by " + ", choices by "|", signs as written.
std::string shown(const Pattern &pattern)
{
    std::string out;
    for (const auto &slot : pattern.slots) {
        out += out.empty() ? "" : " + ";
        out += slot.mustBeAbsent ? "!" : "";
        for (std::size_t i = 0; i < slot.sequence.size(); ++i) {
            out += i == 0 ? "" : "_";
            for (std::size_t j = 0; j < slot.sequence[i].size(); ++j) {
                const auto &word = slot.sequence[i][j];
                out += j == 0 ? "" : "|";
                out +=
                    (word.kind == WordKind::Exact ? "=" : "") + word.text + (word.kind == WordKind::Prefix ? "*" : "");
            }
        }
    }
    return out + (pattern.hasNegation ? " (neg)" : "");
}

TEST(RubricPattern, ReadsTheLanguage)
{
    const std::pair<const char *, const char *> cases[]{
        {"hjelm", "hjelm"},
        {"Hjelm/MASKE", "hjelm|maske"},
        {"beskyt*", "beskyt*"},
        {"=over", "=over"},
        {"ikke blind", "ikke + blind (neg)"},
        {"hjelm !cykel", "hjelm + !cykel"},
        {"\"i vejret\"", "i_vejret"},
        {"løfte \"i luften/vejret\"", "løfte + i_luften|vejret"},
        {"!\"på cykel\" hjelm", "!på_cykel + hjelm"},
        {"  mod   lys/gnist*/=stråle ", "mod + lys|gnist*|=stråle"},
        {"uden/ingen luft", "uden|ingen + luft (neg)"},
        {"ikke/kun luft", "ikke|kun + luft"},
        {"hjelm !ikke", "hjelm + !ikke"},
        {"TIG-svejse 1.500", "tig-svejse + 1.500"},
    };
    for (const auto &[source, expected] : cases) {
        const auto pattern = parsePattern(source);
        ASSERT_TRUE(pattern) << pattern.error().detail;
        EXPECT_EQ(shown(*pattern), expected) << source;
    }
}

TEST(RubricPattern, SaysWhatIsWrong)
{
    const std::pair<const char *, const char *> cases[]{
        {"", "empty"},
        {"   ", "empty"},
        {"hjelm/", "missing"},
        {"/hjelm", "missing"},
        {"=", "missing"},
        {"*", "missing"},
        {"!", "place is empty"},
        {"\"\"", "place is empty"},
        {"\"i vejret", "not closed"},
        {"\"i vejret\"nu", "space after"},
        {"be*skyt", "not one word"},
        {"be*", "too short"},
        {"hjelm!", "not one word"},
        {"hjelm,", "not one word"},
        {"!cykel", "only absent"},
        {"a b c d e f g h i", "more than eight"},
        {"hj\xFFlm", "UTF-8"},
    };
    for (const auto &[source, part] : cases) {
        const auto pattern = parsePattern(source);
        ASSERT_FALSE(pattern) << source;
        EXPECT_EQ(pattern.error().kind, base::ErrorKind::InvalidInput);
        EXPECT_NE(pattern.error().detail.find(part), std::string::npos) << source << ": " << pattern.error().detail;
    }
}

TEST(RubricPattern, TakesAnyBytes)
{
    std::mt19937 random(11);
    constexpr std::string_view pieces[]{"!", "\"", "/", "*", "=", " ", "a", "æb", "\xFF", "ikke", "\n"};
    int good = 0;
    for (int round = 0; round < 5000; ++round) {
        std::string source;
        for (auto n = random() % 8; n > 0; --n) {
            source += pieces[random() % std::size(pieces)];
        }
        if (const auto pattern = parsePattern(source)) {
            ++good;
            for (const auto &slot : pattern->slots) {
                ASSERT_FALSE(slot.sequence.empty());
                ASSERT_FALSE(slot.sequence.front().empty());
            }
        }
    }
    EXPECT_GT(good, 100) << "the pieces must make patterns at all";
}

} // namespace
} // namespace fagdansk::marking
