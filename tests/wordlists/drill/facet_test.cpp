#include "tests/wordlists/drill/sample_trade.h"
#include "wordlists/drill/facet.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace fagdansk::drill {
namespace {
using enum Facet;

TEST(CardKey, TextSurvivesARoundTrip)
{
    for (const Facet facet : allFacets) {
        const CardKey key{termId("lysbue"), facet};
        EXPECT_EQ(CardKey::parse(key.text()).value(), key) << key.text();
    }
    EXPECT_EQ((CardKey{termId("lysbue"), Meaning}).text(), "fagdansk/svejsning/lysbue#meaning");
}

TEST(CardKey, OtherTextsAreRefused)
{
    for (const char *text :
         {"", "fagdansk/svejsning/lysbue", "#meaning", "fagdansk/svejsning/lysbue#", "lysbue#meaning",
          "fagdansk/svejsning/lysbue#Meaning", "fagdansk/svejsning/lysbue#meaning#usage"}) {
        EXPECT_FALSE(CardKey::parse(text)) << text;
    }
}

TEST(Facets, ComeFromWhatTheTermHas)
{
    auto term = sampleTrade().front();
    EXPECT_EQ(facetsOf(term), (std::vector<Facet>{Meaning, Listening, Compound, Spelling, Forms, Usage}));
    term.parts.resize(1);
    EXPECT_EQ(facetsOf(term), (std::vector<Facet>{Meaning, Listening, Spelling, Forms, Usage}));
    term.examples.clear();
    EXPECT_EQ(facetsOf(term), (std::vector<Facet>{Meaning, Listening, Spelling, Forms})) << "the article is left";
    term.article = glossary::Article::None;
    EXPECT_EQ(facetsOf(term), (std::vector<Facet>{Meaning, Listening, Spelling}));
}
} // namespace
} // namespace fagdansk::drill
