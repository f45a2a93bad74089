#include "screening/recommendation/recommendation_json.h"
#include "tests/screening/recommendation/fixture.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace fagdansk::recommendation {
namespace {

using nlohmann::json;
using tests::Place;

std::vector<TeacherContext> contexts()
{
    std::vector<TeacherContext> all(1);
    for (std::size_t i = 0; i < levelNames.size(); ++i) {
        TeacherContext one;
        one.oral = static_cast<Level>(i);
        one.written = static_cast<Level>(levelNames.size() - 1 - i);
        one.vlv2 = static_cast<Vlv2Outcome>(i % vlv2Names.size());
        one.vlv2Date = "3/" + std::to_string(i);
        one.vlv2Result = "\"godt\" æøå";
        one.schoolingYears = static_cast<int>(i);
        one.latin = static_cast<LatinScript>(i % latinNames.size());
        all.push_back(one);
    }
    return all;
}

TEST(TeacherContextJson, readsBackWhatItWrote)
{
    for (const auto &context : contexts()) {
        const auto text = toJson(context).dump();
        EXPECT_EQ(*teacherContextFromJson(json::parse(text)), context) << text;
    }
}

TEST(TeacherContextJson, keepsItsFieldNames)
{
    TeacherContext context;
    context.oral = Level::A2Plus;
    EXPECT_EQ(toJson(context).dump(), R"({"latin":"unknown","oral":"A2+","schoolingYears":null,"vlv2":"not-taken",)"
                                      R"("vlv2Date":"","vlv2Result":"","written":null})");
}

TEST(TeacherContextJson, refusesForeignValues)
{
    const auto good = toJson(TeacherContext{});
    for (const auto &[field, value] : std::vector<std::pair<std::string, json>>{{"oral", "A3"},
                                                                                {"written", 2},
                                                                                {"vlv2", nullptr},
                                                                                {"vlv2Date", 3},
                                                                                {"schoolingYears", 21},
                                                                                {"schoolingYears", 3.5},
                                                                                {"latin", "ja"}}) {
        auto bad = good;
        bad[field] = value;
        EXPECT_FALSE(teacherContextFromJson(bad).ok()) << field << " " << value;
        bad.erase(field);
        EXPECT_FALSE(teacherContextFromJson(bad).ok()) << field << " is missing";
    }
}

TEST(RecommendationJson, readsBackWhatItWrote)
{
    const auto rules = tests::rulesFrom(tests::smallRulesFile);
    for (const auto &context : contexts()) {
        for (const Place place : {Place::NotTaken, Place::VeryWeak, Place::JustBelow, Place::Above}) {
            const auto found = recommend(rules, tests::profileAt(rules, place, place, Place::JustAbove), context);
            const auto text = toJson(found).dump();
            EXPECT_EQ(*recommendationFromJson(json::parse(text)), found) << text;
        }
    }
}

TEST(RecommendationJson, refusesAMissingField)
{
    const auto good = toJson(Recommendation{});
    ASSERT_TRUE(recommendationFromJson(good).ok());
    for (const auto &field : good.items()) {
        auto bad = good;
        bad.erase(field.key());
        EXPECT_FALSE(recommendationFromJson(bad).ok()) << field.key();
    }
}

TEST(DecisionJson, readsBackWhatItWroteAndRefusesAnEmptyReason)
{
    base::TeacherId teacher;
    teacher.uuid.bytes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
    const auto confirmed = Decision::restore(Decision::Kind::Confirmed, teacher, 1, "amu", "amu", "");
    const auto changed = Decision::restore(Decision::Kind::Overridden, teacher, 1, "amu", "fvu-start", "Fordi.");
    for (const auto &decision : {*confirmed, *changed}) {
        EXPECT_EQ(*decisionFromJson(json::parse(toJson(decision).dump())), decision);
    }
    const auto good = toJson(*changed);
    for (const auto &[field, value] : std::vector<std::pair<std::string, json>>{
             {"reason", " "}, {"kind", "kept"}, {"teacher", "me"}, {"outcomeId", "amu"}}) {
        auto bad = good;
        bad[field] = value;
        EXPECT_FALSE(decisionFromJson(bad).ok()) << field;
    }
}

} // namespace
} // namespace fagdansk::recommendation
