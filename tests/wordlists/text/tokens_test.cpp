#include "wordlists/text/reading.h"
#include "wordlists/text/tokens.h"
#include "wordlists/text/utf8.h"

#include <gtest/gtest.h>

#include <random>

namespace fagdansk::text {
namespace {

std::string shown(std::string_view text)
{
    std::string out;
    for (const auto &token : tokenize(text)) {
        out += (out.empty() ? "" : "|") + std::string(text.substr(token.begin, token.length));
    }
    return out;
}

TEST(Tokens, KeepTogetherWhatBelongsTogether)
{
    const std::pair<const char *, const char *> cases[]{
        {"TIG-svejsning er svær.", "TIG-svejsning|er|svær|."},
        {"Køb 1.500 kg, 2,5 m", "Køb|1.500|kg|,|2,5|m"},
        {"kl. 8.30 jf. § 26, stk. 2", "kl.|8.30|jf.|§ 26|,|stk.|2"},
        {"EN 1090-2 og 3834", "EN|1090-2|og|3834"},
        {"køre-/hviletid", "køre-/hviletid"},
        {"sæk-\nog", "sæk|-|og"},
        {"bl.a. f.eks.hjelm", "bl.a.|f.eks.|hjelm"},
        {"slut.Næste", "slut|.|Næste"},
        {"a\xFF"
         "b",
         "a|b"},
        {"må/skal", "må|/|skal"},
        {"3. maj", "3|.|maj"},
        {"chefen's", "chefen's"},
        {"100 %", "100|%"},
        {"§ gælder", "§|gælder"},
    };
    for (const auto &[text, tokens] : cases) {
        EXPECT_EQ(shown(text), tokens);
    }
}

TEST(Tokens, KindsAndFoldedForms)
{
    const auto tokens = tokenize("Ca. 12 TIG-Svejsninger svej\xC2\xADse!");
    ASSERT_EQ(tokens.size(), 5U);
    EXPECT_EQ(tokens[0].kind, TokenKind::Abbreviation);
    EXPECT_EQ(tokens[1].kind, TokenKind::Number);
    EXPECT_EQ(tokens[2].folded, "tig-svejsninger");
    EXPECT_EQ(tokens[3].folded, "svejse") << "a soft hyphen is layout";
    EXPECT_EQ(tokens[4].kind, TokenKind::Sign);
}

/// Random bytes, many of them cut or stray UTF-8 and the signs that the rules look for.
std::string randomBytes(std::mt19937 &random)
{
    static constexpr std::string_view pieces[]{"æ", "\xC3", "\xFF", "a",  "b.l", " ", "\n",   "-", "/",   "§",  "1",
                                               ".", ",",    "ca.",  "og", "# ",  "•", "\xE2", "̇",  "\0x", "漢", "osv."};
    std::string bytes;
    const auto length = random() % 40;
    for (std::size_t i = 0; i < length; ++i) {
        bytes += pieces[random() % std::size(pieces)];
    }
    return bytes;
}

TEST(Tokens, AnyBytesGiveOrderedSpansOnBoundaries)
{
    std::mt19937 random(7);
    for (int round = 0; round < 4000; ++round) {
        const auto bytes = randomBytes(random);
        const auto reading = read(bytes);
        std::size_t at = 0;
        for (const auto &token : reading.tokens) {
            ASSERT_GE(token.begin, at);
            ASSERT_GT(token.length, 0U);
            ASSERT_LE(token.end(), bytes.size());
            ASSERT_TRUE(Utf8::create(std::string_view(bytes).substr(token.begin, token.length)));
            at = token.end();
        }
        ASSERT_EQ(reading.sentenceOf.size(), reading.tokens.size());
        ASSERT_EQ(reading.clauseOf.size(), reading.tokens.size());
        std::size_t next = 0;
        for (const auto &sentence : reading.sentences) { // they cover every token once
            ASSERT_EQ(sentence.first, next);
            ASSERT_GT(sentence.last, sentence.first);
            next = sentence.last;
        }
        ASSERT_EQ(next, reading.tokens.size());
    }
}

} // namespace
} // namespace fagdansk::text
