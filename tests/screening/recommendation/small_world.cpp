#include "tests/screening/recommendation/small_world.h"

#include "screening/recommendation/recommendation.h"
#include "tests/screening/recommendation/fixture.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace fagdansk::recommendation::tests {
namespace {

constexpr std::array places{Place::NotTaken,  Place::VeryWeak,  Place::Below,
                            Place::JustBelow, Place::JustAbove, Place::Above};

/// A conversation about reading is neither above nor below a course.
const std::map<std::string, int> ladder{
    {"danskuddannelse", 0}, {"fvu-start", 1}, {"fvu-dansk", 2}, {"amu-with-support", 3}, {"amu", 4}};

std::vector<TeacherContext> contexts()
{
    std::vector<TeacherContext> all;
    for (int oral = -1; oral < static_cast<int>(levelNames.size()); ++oral) {
        for (const std::optional<Level> written : {std::optional<Level>(), {Level::BelowA1}, {Level::B1}}) {
            for (int vlv2 = 0; vlv2 < static_cast<int>(vlv2Names.size()); ++vlv2) {
                for (const std::optional<int> years : {std::optional<int>(), {4}, {5}}) {
                    for (const LatinScript latin : {LatinScript::Unknown, LatinScript::Yes, LatinScript::No}) {
                        TeacherContext one;
                        one.oral = oral < 0 ? std::nullopt : std::optional(static_cast<Level>(oral));
                        one.written = written;
                        one.vlv2 = static_cast<Vlv2Outcome>(vlv2);
                        one.schoolingYears = years;
                        one.latin = latin;
                        all.push_back(one);
                    }
                }
            }
        }
    }
    return all;
}

class World
{
public:
    World(RuleSet rules, TeacherContext context) : m_rules(std::move(rules)), m_context(std::move(context)) {}

    void check(std::set<std::string> &outcomesSeen)
    {
        for (std::size_t i = 0; i < size(); ++i) {
            const auto found = recommend(m_rules, profile(i), m_context);
            ASSERT_NE(m_rules.outcome(found.outcomeId), nullptr);
            ASSERT_EQ(found.outcomeId == "cannot-suggest", !m_context.oral.has_value());
            ASSERT_FALSE(found.reasons.empty());
            for (const auto &[language, text] : found.reasons.front().text) {
                ASSERT_EQ(text.find_first_of("{}"), std::string::npos) << text;
            }
            m_outcomes.push_back(found.outcomeId);
            outcomesSeen.insert(found.outcomeId);
        }
        for (std::size_t i = 0; i < size(); ++i) {
            for (const std::size_t step : {std::size_t(1), places.size(), places.size() * places.size()}) {
                checkBetter(i, step);
            }
        }
    }

private:
    static std::size_t size() { return places.size() * places.size() * places.size(); }
    static Place digit(std::size_t index, std::size_t step) { return places[index / step % places.size()]; }

    ability::Profile profile(std::size_t i) const
    {
        return profileAt(m_rules, digit(i, 1), digit(i, places.size()), digit(i, places.size() * places.size()));
    }

    /// One part goes one place up, all else equal.
    void checkBetter(std::size_t index, std::size_t step) const
    {
        if (digit(index, step) == Place::NotTaken || digit(index, step) == Place::Above) {
            return;
        }
        const auto before = ladder.find(m_outcomes[index]);
        const auto after = ladder.find(m_outcomes[index + step]);
        if (before != ladder.end() && after != ladder.end()) {
            ASSERT_LE(before->second, after->second) << before->first << " fell to " << after->first << " at " << index;
        }
    }

    RuleSet m_rules;
    TeacherContext m_context;
    std::vector<std::string> m_outcomes;
};

} // namespace

void checkSmallWorld(const std::string &ruleFile)
{
    const RuleSet rules = rulesFrom(ruleFile);
    std::set<std::string> outcomesSeen;
    for (const auto &context : contexts()) {
        World(rules, context).check(outcomesSeen);
        if (::testing::Test::HasFatalFailure()) {
            return;
        }
    }
    for (const auto &outcome : rules.outcomes) {
        EXPECT_TRUE(outcomesSeen.contains(outcome.id)) << outcome.id << " can never come out";
    }
}

} // namespace fagdansk::recommendation::tests
