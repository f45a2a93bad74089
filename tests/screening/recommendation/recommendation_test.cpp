#include "screening/recommendation/recommendation.h"
#include "tests/screening/recommendation/fixture.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace fagdansk::recommendation {
namespace {

using tests::contextWithOral;
using tests::Place;
using tests::profileAt;

class RecommendationTest : public ::testing::Test
{
protected:
    Recommendation at(Place everyday, Place terms, Place technical, const TeacherContext &context) const
    {
        return recommend(m_rules, profileAt(m_rules, everyday, terms, technical), context);
    }
    std::vector<std::string> noteIds(const Recommendation &found) const
    {
        std::vector<std::string> ids;
        for (const auto &note : found.notes) {
            ids.push_back(note.messageId);
        }
        return ids;
    }

    RuleSet m_rules = tests::rulesFrom(tests::smallRulesFile);
};

TEST_F(RecommendationTest, carriesItsOriginAndTheDisclaimer)
{
    const auto found = at(Place::Above, Place::Above, Place::Above, contextWithOral(Level::B2));
    EXPECT_EQ(found.ruleSetVersion, 7);
    EXPECT_EQ(found.ruleId, "rest");
    EXPECT_EQ(found.outcomeId, "amu");
    EXPECT_TRUE(found.suggests);
    EXPECT_EQ(found.title.at("da"), "AMU");
    EXPECT_EQ(found.disclaimerId, "recommendation/disclaimer");
    EXPECT_EQ(found.disclaimer.at("da"), "Forbehold");
}

TEST_F(RecommendationTest, theFirstRuleThatHoldsDecides)
{
    const auto found = at(Place::Below, Place::Below, Place::Below, contextWithOral(Level::A2Plus));
    EXPECT_EQ(found.ruleId, "start") << "'support' would hold too";
    TeacherContext vlv2 = contextWithOral(Level::B1);
    vlv2.vlv2 = Vlv2Outcome::Fvu;
    EXPECT_EQ(at(Place::Below, Place::Above, Place::Above, vlv2).ruleId, "reading");
    EXPECT_EQ(at(Place::Below, Place::Above, Place::Above, contextWithOral(Level::B1)).ruleId, "reading-first");
}

TEST_F(RecommendationTest, aTestOfAnUnknownValueNeverHolds)
{
    TeacherContext gap = contextWithOral(Level::B2);
    gap.latin = LatinScript::Yes;
    EXPECT_EQ(at(Place::VeryWeak, Place::Above, Place::Above, gap).ruleId, "reading-first") << "schooling is unknown";
    gap.schoolingYears = 5;
    EXPECT_EQ(at(Place::VeryWeak, Place::Above, Place::Above, gap).ruleId, "gap");
    gap.schoolingYears = 4;
    EXPECT_EQ(at(Place::VeryWeak, Place::Above, Place::Above, gap).ruleId, "reading-first");
    const auto absent = at(Place::Above, Place::Above, Place::NotTaken, contextWithOral(Level::A2));
    EXPECT_EQ(noteIds(absent), (std::vector<std::string>{"plain", "plain"})) << "neither near nor surely: two others";
}

TEST_F(RecommendationTest, aScoreAtTheCutIsAboveIt)
{
    EXPECT_EQ(at(Place::JustAbove, Place::JustAbove, Place::JustAbove, contextWithOral(Level::B1)).outcomeId, "amu");
    EXPECT_EQ(at(Place::JustAbove, Place::JustBelow, Place::JustAbove, contextWithOral(Level::B1)).ruleId,
              "terms-weak");
}

TEST_F(RecommendationTest, warnsWithinOneStandardErrorOfACut)
{
    const auto found = at(Place::Above, Place::JustBelow, Place::JustAbove, contextWithOral(Level::B1));
    ASSERT_EQ(found.nearCuts.size(), 2u);
    EXPECT_EQ(found.nearCuts[0].part, Part::Terms);
    EXPECT_DOUBLE_EQ(found.nearCuts[0].score, 0.55);
    EXPECT_DOUBLE_EQ(found.nearCuts[0].cut, 0.6);
    EXPECT_DOUBLE_EQ(found.nearCuts[0].standardError, 0.06);
    EXPECT_EQ(found.nearCuts[1].part, Part::Technical);
}

TEST_F(RecommendationTest, theNearBoundIsPartOfIt)
{
    auto profile = profileAt(m_rules, Place::Above, Place::JustBelow, Place::Above);
    profile.terms.standardError = 0.05;
    EXPECT_EQ(recommend(m_rules, profile, {}).nearCuts.size(), 1u) << "0.6 - 0.55 is one standard error";
    profile.terms.standardError = 0.0499;
    EXPECT_TRUE(recommend(m_rules, profile, {}).nearCuts.empty());
}

TEST_F(RecommendationTest, saysWhatIsMissing)
{
    const auto nothing = at(Place::NotTaken, Place::NotTaken, Place::NotTaken, {});
    EXPECT_EQ(nothing.missing,
              (std::vector<Missing>{Missing::OralLevel, Missing::WrittenLevel, Missing::Schooling, Missing::LatinScript,
                                    Missing::EverydayText, Missing::Terms, Missing::TechnicalText}));
    EXPECT_FALSE(nothing.suggests);
    TeacherContext full = contextWithOral(Level::B1);
    full.written = Level::A1;
    full.schoolingYears = 0;
    full.latin = LatinScript::No;
    EXPECT_TRUE(at(Place::Above, Place::Above, Place::Above, full).missing.empty());
}

TEST_F(RecommendationTest, isProvisionalAndIncompleteWhileMarksAreMissing)
{
    auto profile = profileAt(m_rules, Place::Above, Place::Above, Place::Above);
    profile.terms.unmarked = 1;
    const auto found = recommend(m_rules, profile, contextWithOral(Level::C1));
    EXPECT_TRUE(found.provisional);
    EXPECT_EQ(found.ruleId, "no-terms");
    EXPECT_EQ(found.missing.back(), Missing::Terms);
}

TEST_F(RecommendationTest, leavesANoteOutWhereItSaysNothingNew)
{
    const auto low = at(Place::Above, Place::Above, Place::Above, contextWithOral(Level::A1));
    EXPECT_EQ(low.notes.size(), 3u) << "surely, written, no-school";
    const auto none = at(Place::Above, Place::Above, Place::Above, {});
    EXPECT_EQ(none.notes.size(), 2u) << "the written level means nothing yet";
}

TEST_F(RecommendationTest, fillsTheMessagesInEachLanguage)
{
    TeacherContext low = contextWithOral(Level::BelowA1);
    const auto levels = at(Place::Above, Place::Above, Place::Above, low).reasons.at(0);
    EXPECT_EQ(levels.text.at("da"), "Mundtligt under A1, skriftligt \u2013.");
    EXPECT_EQ(levels.text.at("en"), "Oral below A1, written \u2013.");
    EXPECT_EQ(levels.text.at("ar"), "شفهي \u2068أقل من A1\u2069، كتابي \u2068\u2013\u2069.");
    EXPECT_EQ(levels.text.at("tr"), "Sözlü A1’in altında, yazılı \u2013.");
    EXPECT_FALSE(levels.text.contains("pl")) << "nobody has translated it";

    const auto scores = at(Place::Above, Place::Above, Place::JustBelow, contextWithOral(Level::A2Plus)).reasons.at(0);
    EXPECT_EQ(scores.text.at("da"), "55\u00a0% af 60\u00a0%; 95\u00a0%");
    EXPECT_EQ(scores.text.at("en"), "55% of 60%; 95%");
    EXPECT_EQ(scores.text.at("ar"), "\u2068"
                                    "55%\u2069");
    EXPECT_EQ(scores.text.at("uk"), "55\u00a0%");
    EXPECT_EQ(scores.text.at("tr"), "%55") << "the sign comes first";

    TeacherContext vlv2 = contextWithOral(Level::B1);
    vlv2.vlv2 = Vlv2Outcome::Fvu;
    vlv2.vlv2Date = "3. maj";
    vlv2.vlv2Result = "12 af {30}";
    const auto reading = at(Place::Below, Place::Above, Place::Above, vlv2).reasons.at(0);
    EXPECT_EQ(reading.text.at("da"), "VLV-2 (3. maj): 12 af {30}")
        << "what a teacher wrote is never read as a placeholder";
}

TEST_F(RecommendationTest, roundsAScoreDownSoThatItNeverLooksLikeTheCut)
{
    auto profile = profileAt(m_rules, Place::Above, Place::Above, Place::Above);
    profile.technical.points = 598;
    profile.technical.countedMaximum = profile.technical.maximum = 1000;
    const auto found = recommend(m_rules, profile, contextWithOral(Level::A2Plus));
    EXPECT_EQ(found.reasons.at(0).text.at("en"), "59% of 60%; 95%");
    profile.technical.points = 290; // 0.29 * 100 is 28.999... in binary
    EXPECT_EQ(recommend(m_rules, profile, contextWithOral(Level::A2Plus)).reasons.at(0).text.at("en"),
              "29% of 60%; 95%");
}

TEST_F(RecommendationTest, aRuleSetWithoutALastRuleIsABug)
{
    m_rules.rules.pop_back();
    EXPECT_THROW(at(Place::Above, Place::Above, Place::Above, contextWithOral(Level::C1)), std::logic_error);
}

TEST(TeacherContext, refusesImpossibleSchooling)
{
    TeacherContext context;
    for (const auto &[years, fits] : {std::pair{-1, false}, {0, true}, {20, true}, {21, false}}) {
        context.schoolingYears = years;
        EXPECT_EQ(check(context).ok(), fits) << years;
    }
}

} // namespace
} // namespace fagdansk::recommendation
