#include "wordlists/lexicon/word_list.h"

#include <gtest/gtest.h>

namespace fagdansk::lexicon {
namespace {

constexpr std::string_view affixes = "SET UTF-8\n"
                                     "FLAG num\n"
                                     "FORBIDDENWORD 6\n"
                                     "NEEDAFFIX 8\n"
                                     "COMPOUNDBEGIN 32\n"
                                     "ONLYINCOMPOUND 36\n"
                                     "#Substantiv, fælleskøn\n"
                                     "SFX 2 Y 2\n"
                                     "SFX 2 0 n/34 e +BESTEMT_ENTAL\n"
                                     "SFX 2 0 en/34 [^e] +BESTEMT_ENTAL\n"
                                     "#Substantiv, konsonantfordobling, fælleskøn\n"
                                     "SFX 7 Y 1\n"
                                     "SFX 7 0 m/2,8 m +KONSONANT_FORDOBLING\n"
                                     "#Genitiv\n"
                                     "SFX 10 Y 1\n"
                                     "SFX 10 0 s/34 . +GENITIV\n"
                                     "#Fuge\n"
                                     "SFX 29 Y 1\n"
                                     "SFX 29 0 s/32,36 .\n"
                                     "SFX 56 Y 1\n"
                                     "SFX 56 e s/36,32 .\n"
                                     "broken line\nSFX x y\n";

std::vector<FormKind> kindsOf(const WordList &list, std::string_view form)
{
    std::vector<FormKind> kinds;
    for (const auto &found : list.forms(form)) {
        kinds.push_back(found.kind);
    }
    return kinds;
}

TEST(WordList, InflectsByTheRulesOfTheDictionary)
{
    const auto list = WordList::parse(affixes, "9\nplade/2,10\nsøm/7\nfejlord/6\narbejde/56\nsikkerhed/29\nDor\n"
                                               "skar st:skære\nfor-/32\n\n");
    using enum FormKind;
    EXPECT_EQ(kindsOf(*list, "pladen"), std::vector{DefiniteSingular});
    EXPECT_EQ(list->forms("pladen").front().lemma, "plade");
    EXPECT_EQ(list->forms("pladen").front().gender, Gender::Common);
    EXPECT_EQ(list->forms("plade").front().wordClass, WordClass::Noun);
    EXPECT_EQ(kindsOf(*list, "sømmen"), std::vector{DefiniteSingular}) << "two suffixes, the first needs the second";
    EXPECT_FALSE(list->isListed("sømm"));
    EXPECT_FALSE(list->isListed("pladeen")) << "the condition";
    EXPECT_FALSE(list->isListed("plades")) << "genitives are left to the caller";
    EXPECT_FALSE(list->isListed("fejlord")) << "forbidden";
    EXPECT_EQ(kindsOf(*list, "arbejds"), std::vector{FirstS}) << "the link takes the e's place";
    EXPECT_EQ(kindsOf(*list, "sikkerheds"), std::vector{FirstS});
    EXPECT_FALSE(list->isListed("sikkerheds")) << "it only stands first";
    EXPECT_EQ(kindsOf(*list, "dor"), std::vector{Name});
    EXPECT_EQ(list->forms("skar").front().lemma, "skære");
    EXPECT_TRUE(list->forms("for").empty());
}

TEST(WordList, TakesAnyBytes)
{
    EXPECT_EQ(WordList::parse({}, {})->size(), 0U);
    EXPECT_FALSE(WordList::parse("SFX 1 Y 1\nSFX 1 0 [/ [ \n\xFF", "1\n\xFF/1\n/\n")->isListed("x"));
    EXPECT_FALSE(WordList::read("/nowhere/da_DK"));
}

TEST(WordList, KnowsDanish)
{
    const auto list = WordList::read("/usr/share/hunspell/da_DK");
    ASSERT_TRUE(list) << list.error().detail;
    EXPECT_GT((*list)->size(), 400'000U);
    for (const auto *form : {"pladerne", "hjelmen", "løftede", "tungere", "midlerne", "sømmene"}) {
        EXPECT_TRUE((*list)->isListed(form)) << form;
    }
    EXPECT_FALSE((*list)->isListed("svejsebanan"));
}

} // namespace
} // namespace fagdansk::lexicon
