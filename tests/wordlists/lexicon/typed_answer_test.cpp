#include "wordlists/lexicon/danish_lexicon.h"
#include "wordlists/lexicon/typed_answer.h"

#include <gtest/gtest.h>

namespace fagdansk::lexicon {
namespace {

struct Case
{
    const char *expected;
    const char *typed;
    TypedKind kind;
    const char *why;
};

class TypedAnswer : public testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = DanishLexicon::open("/usr/share/hunspell/da_DK");
        ASSERT_TRUE(opened) << opened.error().detail;
        m_lexicon = std::move(opened).value();
    }
    static CourseTerms makeTerms(const std::vector<std::string> &lemmas)
    {
        CourseTerms terms;
        for (const auto &lemma : lemmas) {
            terms.add(lemma, {});
        }
        return terms;
    }

    std::unique_ptr<DanishLexicon> m_lexicon;
    std::vector<std::string> m_lemmas{"svejsehjelm", "lodning",      "ladning",         "palle",
                                      "kantsøm",     "slaggehammer", "tilsatsmateriale"};
    CourseTerms m_terms = makeTerms(m_lemmas);
};

TEST_F(TypedAnswer, IsJudged)
{
    using enum TypedKind;
    const Case cases[]{
        {"svejsehjelm", "svejsehjelm", Exact, "the word"},
        {"svejsehjelm", " Svejsehjelm ", Exact, "case and space"},
        {"TIG-svejsning", "tig-svejsning", Exact, "case"},
        {"kantsøm", "kantsöm", Variant, "foreign keyboard"},
        {"åndedrætsværn", "aandedraetsvaern", Variant, "no Danish letters"},
        {"svejsehjelm", "svejse hjelm", Variant, "særskrivning"},
        {"svejsehjelm", "svejse-hjelm", Variant, "hyphen"},
        {"TIG-svejsning", "TIG svejsning", Variant, "hyphen left out"},
        {"svejsehjelm", "svejsehjelmen", Inflection, "definite form"},
        {"svejsehjelm", "svejse hjelmen", Inflection, "definite form, written apart"},
        {"hånd", "hænder", Inflection, "umlaut plural"},
        {"svejsehjelm", "svejsejelm", Slip, "silent h"},
        {"svejsehjelm", "svejsehjælm", Slip, "æ for e"},
        {"beskyttelsesgas", "beskytelsesgas", Slip, "one t"},
        {"lodning", "ladning", OtherWord, "another term"},
        {"palle", "balle", OtherWord, "another Danish word"},
        {"slaggehammer", "tilsatsmateriale", OtherWord, "another term that no dictionary lists"},
        {"gas", "gaz", Wrong, "short words are exact"},
        {"svejsehjelm", "hjelm", OtherWord, "half of it is a word of its own"},
        {"svejsehjelm", "qwerty", Wrong, "nonsense"},
        {"svejsehjelm", "", Wrong, "empty"},
        {"svejsehjelm", "\xFF\xC3", Wrong, "any bytes"},
    };
    for (const auto &c : cases) {
        const bool isHelmet = std::string_view(c.expected) == "svejsehjelm";
        const auto parts = isHelmet ? std::vector<std::string>{"svejse", "hjelm"} : std::vector<std::string>();
        const auto judged = judge(c.expected, c.typed, {m_lexicon.get(), {}, &m_terms, parts});
        EXPECT_EQ(nameOf(judged.kind), nameOf(c.kind))
            << c.expected << " <- " << c.typed << ": " << c.why << " (" << judged.cost << ")";
        EXPECT_GE(judged.cost, 0);
    }
}

TEST_F(TypedAnswer, APartThatBecameAnotherWordIsNoSlip)
{
    const std::vector<std::string> gas{"gas", "flaske"};
    EXPECT_EQ(judge("gasflaske", "gasflasge", {m_lexicon.get(), {}, &m_terms, gas}).kind, TypedKind::Slip);
    EXPECT_EQ(judge("gasflaske", "basflaske", {m_lexicon.get(), {}, &m_terms, gas}).kind, TypedKind::Wrong);
    const std::vector<std::string> watch{"brand", "vagt"};
    EXPECT_EQ(judge("brandvagt", "brandvægt", {m_lexicon.get(), {}, &m_terms, watch}).kind, TypedKind::Wrong);
    EXPECT_EQ(judge("brandvagt", "brandwagt", {m_lexicon.get(), {}, &m_terms, watch}).kind, TypedKind::Slip);
}

TEST_F(TypedAnswer, TakesTheNearestAcceptedAnswer)
{
    const std::vector<std::string> also{"svejsemaske"};
    const TypedContext context{m_lexicon.get(), also, &m_terms, {}};
    EXPECT_EQ(judge("svejsehjelm", "svejsemaske", context).kind, TypedKind::Exact);
    EXPECT_EQ(judge("svejsehjelm", "svejsemasge", context).kind, TypedKind::Slip);
}

TEST_F(TypedAnswer, ATermIsNeverASlipForAnother)
{
    for (const auto &expected : m_lemmas) {
        for (const auto &typed : m_lemmas) {
            const auto kind = judge(expected, typed, {m_lexicon.get(), {}, &m_terms, {}}).kind;
            EXPECT_EQ(kind, expected == typed ? TypedKind::Exact : TypedKind::OtherWord) << expected << " <- " << typed;
        }
    }
}

TEST_F(TypedAnswer, WorksWithoutALexicon)
{
    EXPECT_EQ(judge("svejsehjelm", "svejsehjælm", {}).kind, TypedKind::Slip);
    EXPECT_EQ(judge("lodning", "ladning", {nullptr, {}, &m_terms, {}}).kind, TypedKind::OtherWord);
}

} // namespace
} // namespace fagdansk::lexicon
