#include "screening/marking/confidence.h"
#include "screening/marking/mark_rule.h"

#include <gtest/gtest.h>

namespace fagdansk::marking {
namespace {
using glossary::PointRole;
using glossary::Rubric;

Rubric rubricOf(std::vector<std::pair<PointRole, double>> points, std::vector<PointRole> full = {}, int count = 0)
{
    Rubric rubric;
    for (const auto &[role, weight] : points) {
        rubric.points.push_back({role, "", {"x"}, weight});
    }
    rubric.fullRoles = std::move(full);
    rubric.fullCount = count;
    return rubric;
}

constexpr auto what = PointRole::What;
constexpr auto purpose = PointRole::Purpose;
constexpr auto trait = PointRole::Trait;

TEST(MarkRule, DefaultsForFullMarks)
{
    EXPECT_EQ(fullRolesOf(rubricOf({{what, 1}, {purpose, 1}, {trait, 1}})), (std::vector{what, purpose}));
    EXPECT_EQ(fullRolesOf(rubricOf({{what, 1}, {trait, 1}})), (std::vector{what, trait}));
    EXPECT_EQ(fullRolesOf(rubricOf({{what, 1}})), (std::vector{what}));
    EXPECT_EQ(fullRolesOf(rubricOf({{what, 1}, {purpose, 1}}, {what})), (std::vector{what}));
    EXPECT_TRUE(fullRolesOf(Rubric{}).empty());
}

struct Case
{
    Rubric rubric;
    Findings findings;
    int mark;
    const char *why;
};

TEST(MarkRule, TurnsPointsIntoMarks)
{
    const auto both = rubricOf({{what, 1}, {purpose, 1}, {trait, 1}});
    const auto halves = rubricOf({{what, 1}, {purpose, 0.5}, {purpose, 0.5}, {trait, 0.4}});
    const auto counted = rubricOf({{what, 1}, {what, 1}, {what, 1}}, {}, 2);
    const Case cases[]{
        {both, {{true, true, false}, false, false}, 2, "what and purpose"},
        {both, {{true, false, true}, false, false}, 1, "a trait does not replace the purpose"},
        {both, {{false, false, true}, false, false}, 1, "any point"},
        {both, {{false, false, false}, false, false}, 0, "none"},
        {both, {{true, true, true}, true, false}, 1, "a forbidden claim beside everything"},
        {both, {{true, false, false}, true, false}, 0, "a forbidden claim"},
        {both, {{true, true, true}, false, true}, 1, "a bare list of words"},
        {halves, {{true, true, false, false}, false, false}, 1, "half a purpose is no purpose"},
        {halves, {{true, true, true, false}, false, false}, 2, "two halves are"},
        {halves, {{false, false, false, true}, false, false}, 0, "less than half a point"},
        {halves, {{false, true, false, false}, false, false}, 1, "half a point"},
        {counted, {{true, false, true}, false, false}, 2, "two different points"},
        {counted, {{true, false, false}, false, false}, 1, "one point"},
        {Rubric{}, {{}, false, false}, 0, "a rubric without points can give nothing"},
    };
    for (const auto &c : cases) {
        EXPECT_EQ(static_cast<int>(markOf(c.rubric, c.findings)), c.mark) << c.why;
    }
}

TEST(Confidence, FallsWithEveryReasonForDoubt)
{
    for (const auto mark : {Mark::NotExplained, Mark::Partly, Mark::Explained}) {
        MarkingSigns plain{.mark = mark, .words = 12};
        const double start = confidenceOf(plain);
        EXPECT_GE(start, sureFrom);
        auto unread = plain;
        unread.unread = 9;
        EXPECT_LT(confidenceOf(unread), start);
        auto strange = plain;
        strange.unknown = 6;
        EXPECT_LT(confidenceOf(strange), sureFrom) << "abstains where half of it is unknown";
        auto tooLong = plain;
        tooLong.words = 90;
        EXPECT_LT(confidenceOf(tooLong), sureFrom) << "abstains on essays";
    }
    EXPECT_LT(confidenceOf({.mark = Mark::Explained, .words = 9, .weakest = 0.7}),
              confidenceOf({.mark = Mark::Explained, .words = 9}));
    EXPECT_LT(confidenceOf({.mark = Mark::Partly, .words = 4, .isKeywordList = true}), sureFrom);
    EXPECT_GT(confidenceOf({.mark = Mark::NotExplained}), 0.9) << "the empty answer";
}

} // namespace
} // namespace fagdansk::marking
