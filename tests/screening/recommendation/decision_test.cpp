#include "screening/recommendation/decision.h"
#include "tests/screening/recommendation/fixture.h"

#include <gtest/gtest.h>

namespace fagdansk::recommendation {
namespace {

using tests::contextWithOral;
using tests::Place;

base::TeacherId someTeacher()
{
    base::TeacherId teacher;
    teacher.uuid.bytes[0] = 1;
    return teacher;
}

class DecisionTest : public ::testing::Test
{
protected:
    Recommendation recommended(std::optional<Level> oral) const
    {
        return recommend(m_rules, tests::profileAt(m_rules, Place::Above, Place::Above, Place::Above),
                         contextWithOral(oral));
    }

    RuleSet m_rules = tests::rulesFrom(tests::smallRulesFile);
};

TEST_F(DecisionTest, confirmsWhatWasSuggested)
{
    const auto decision = Decision::confirm(recommended(Level::B1), someTeacher());
    ASSERT_TRUE(decision.ok());
    EXPECT_EQ(decision->kind(), Decision::Kind::Confirmed);
    EXPECT_EQ(decision->outcomeId(), "amu");
    EXPECT_EQ(decision->suggestedOutcomeId(), "amu");
    EXPECT_EQ(decision->ruleSetVersion(), 7);
    EXPECT_EQ(decision->teacher(), someTeacher());
    EXPECT_EQ(decision->reason(), "");
}

TEST_F(DecisionTest, cannotConfirmWhatWasNotSuggested)
{
    EXPECT_EQ(Decision::confirm(recommended(std::nullopt), someTeacher()).error().kind, base::ErrorKind::Refused);
    EXPECT_FALSE(Decision::confirm(recommended(Level::B1), {}).ok()) << "somebody must stand for it";
}

TEST_F(DecisionTest, anOverrideNeedsAReasonInWords)
{
    const auto suggested = recommended(Level::B1);
    const auto overrule = [&](const char *outcome, const char *reason, base::TeacherId teacher = someTeacher()) {
        return Decision::overrule(m_rules, suggested, teacher, outcome, reason);
    };
    const auto good = overrule("amu-with-support", "Taler meget lavt.");
    ASSERT_TRUE(good.ok());
    EXPECT_EQ(good->kind(), Decision::Kind::Overridden);
    EXPECT_EQ(good->outcomeId(), "amu-with-support");
    EXPECT_EQ(good->suggestedOutcomeId(), "amu");
    EXPECT_EQ(good->reason(), "Taler meget lavt.");
    for (const char *blank : {"", " ", "\t\n", "\u00a0 \u00a0"}) {
        EXPECT_FALSE(overrule("amu-with-support", blank).ok()) << "'" << blank << "'";
    }
    EXPECT_FALSE(overrule("amu", "enig").ok()) << "that is a confirmation";
    EXPECT_FALSE(overrule("nowhere", "fordi").ok());
    EXPECT_FALSE(overrule("incomplete", "fordi").ok()) << "no decision";
    EXPECT_FALSE(overrule("fvu-start", "fordi", {}).ok()) << "somebody must stand for it";
}

TEST_F(DecisionTest, aTeacherMayDecideWhereTheProgramSuggestsNothing)
{
    EXPECT_TRUE(
        Decision::overrule(m_rules, recommended(std::nullopt), someTeacher(), "fvu-start", "Kender hende.").ok());
}

} // namespace
} // namespace fagdansk::recommendation
