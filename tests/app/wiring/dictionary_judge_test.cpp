// The drill's judge with the real dictionaries and the real welding words.
#include "app/pack/sqlite_pack.h"
#include "app/wiring/dictionary_judge.h"
#include "app/wiring/marker_of.h"
#include "tests/support/temp_station.h"

#include <gtest/gtest.h>

namespace fagdansk::wiring {
namespace {
using drill::TypedVerdict;

class DictionaryJudgeTest : public testing::Test
{
protected:
    DictionaryJudgeTest()
        : m_pack(pack::SqlitePack::open(support::realPack()).value()),
          m_language(Language::open(*m_pack, usualLanguageFiles(support::realPack())).value()),
          m_judge(*m_language, "svejsning", m_pack->terms("svejsning").value())
    {}

    TypedVerdict verdict(const std::string &expected, const std::string &typed) const
    {
        return m_judge.judge({expected, "en", {expected + "en"}, {}}, typed).verdict;
    }

    std::unique_ptr<pack::SqlitePack> m_pack;
    std::unique_ptr<Language> m_language;
    DictionaryJudge m_judge;
};

TEST_F(DictionaryJudgeTest, theTradesOwnWordsAreSettledFirst)
{
    EXPECT_EQ(verdict("svejsehjelm", "svejsehjelm"), TypedVerdict::Exact);
    EXPECT_EQ(verdict("svejsehjelm", "en svejse hjelm"), TypedVerdict::Variant);
    EXPECT_EQ(verdict("svejsehjelm", "svejsehjelmen"), TypedVerdict::Inflection);
    EXPECT_EQ(verdict("kantsøm", "stumpsøm"), TypedVerdict::OtherWord);
}

TEST_F(DictionaryJudgeTest, anotherDanishWordIsNoSlip)
{
    EXPECT_EQ(verdict("svejsehjelm", "svejsehjlem"), TypedVerdict::Slip);
    EXPECT_EQ(verdict("palle", "balle"), TypedVerdict::OtherWord);
    EXPECT_EQ(verdict("slagge", "slange"), TypedVerdict::OtherWord);
}

TEST_F(DictionaryJudgeTest, theConfusionsOfOtherMotherTonguesAreSmall)
{
    EXPECT_EQ(verdict("beskyttelsesgas", "peskyttelsesgas"), TypedVerdict::Slip);
    EXPECT_EQ(verdict("elektrode", "eletrode"), TypedVerdict::Slip);
    EXPECT_EQ(verdict("elektrode", "noget andet"), TypedVerdict::Wrong);
}

} // namespace
} // namespace fagdansk::wiring
