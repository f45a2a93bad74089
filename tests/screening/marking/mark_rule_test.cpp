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

} // namespace
} // namespace fagdansk::marking
