// Which words find a term.
#include "wordlists/glossary/searched_words.h"

#include <gtest/gtest.h>

namespace fagdansk::glossary {
namespace {

TEST(SearchedWords, areLemmaFormsPartsAndTranslationsWithTheirLongerWords)
{
    Term term;
    term.lemma = "svejsehjelm";
    term.forms = {"svejsehjelmen"};
    term.parts = {{"", "svejse"}, {"", "hjelm"}};
    term.translations["en"].text = "welding helmet (US)";
    term.translations["pl"].text = "przyłbica";
    const std::vector<std::string> expected{"svejsehjelm",         "svejsehjelmen", "svejse", "hjelm",
                                            "welding helmet (US)", "welding",       "helmet", "przyłbica"};
    EXPECT_EQ(searchedWords(term), expected);
    EXPECT_EQ(searchedWords(Term()), std::vector<std::string>{""});
}

} // namespace
} // namespace fagdansk::glossary
