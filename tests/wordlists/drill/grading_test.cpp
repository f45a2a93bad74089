#include "tests/wordlists/drill/sample_trade.h"
#include "wordlists/drill/grading.h"
#include "wordlists/drill/plain_typed_judge.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace fagdansk::drill {
namespace {
Exercise exerciseOf(Facet facet, Task task)
{
    return {{termId("svejsehjelm"), facet}, Rung::Recall, std::move(task)};
}

const Options words = {{"svejsemaske", "svejsehjelm", "byggehjelm"}, 1};
const TypedKey key = {"svejsehjelm", "en", {"svejsehjelmen"}, {"hovedværn"}};
const Exercise choosing = exerciseOf(Facet::Meaning, WordChoice{PictureCue{"svejsehjelm"}, words});
const Exercise typing = exerciseOf(Facet::Spelling, TypeWord{SoundCue{"svejse-hjelm"}, key});
const Exercise formTyping = exerciseOf(Facet::Forms, GapSentence{"En ", ".", SoundCue{""}, key});
const Exercise formChoosing = exerciseOf(Facet::Forms, GapSentence{"En ", ".", SoundCue{""}, words});
const Exercise building = exerciseOf(
    Facet::Compound, CompoundBuild{PictureCue{"p"}, "svejsehjelm", {{"", "svejse", true}, {"", "hjelm", false}}, {}});
const Exercise building2 = exerciseOf(
    Facet::Compound, CompoundBuild{PictureCue{"p"}, "svejsehjelm", {{"", "svejse", false}, {"", "hjelm", false}}, {}});

TEST(Grading, AnAnswerGradesItself)
{
    struct Case
    {
        const Exercise &exercise;
        Answer answer;
        bool hint;
        Grade grade;
        const char *why;
    };
    using enum Grade;
    const std::vector<Case> cases = {
        {choosing, Chosen{1}, false, Good, "the right option"},
        {choosing, Chosen{1}, true, Hard, "the right option with a hint"},
        {choosing, Chosen{0}, false, Again, "a wrong option"},
        {choosing, Chosen{0}, true, Again, "a hint does not save a wrong answer"},
        {choosing, DoNotKnow{}, false, Again, "does not know"},
        {typing, Typed{"svejsehjelm"}, false, Good, "written right"},
        {typing, Typed{"svejse hjelm"}, false, Good, "written apart is right"},
        {typing, Typed{"svejsehjælm"}, false, Hard, "a slip"},
        {typing, Typed{"svejsehjelmen"}, false, Hard, "the word in another form"},
        {typing, Typed{"hovedværn"}, false, Hard, "a synonym"},
        {typing, Typed{"byggehjelm"}, false, Again, "another word of the trade"},
        {typing, Typed{"xyz"}, false, Again, "something else"},
        {typing, Typed{"svejsehjelm"}, true, Hard, "a hint"},
        {formTyping, Typed{"svejsehjelm"}, false, Good, "the form asked for"},
        {formTyping, Typed{"svejsehjelmen"}, false, Again, "the form is the point"},
        {formChoosing, Chosen{1}, false, Good, "a gap with options"},
        {building, Built{{"hjelm"}}, false, Good, "the missing part"},
        {building, Built{{"maske"}}, false, Again, "another part"},
        {building, Built{{}}, false, Again, "nothing put in"},
        {building2, Built{{"svejse", "hjelm"}}, false, Good, "both parts in order"},
        {building2, Built{{"hjelm", "svejse"}}, false, Again, "the wrong way round"},
        {building2, Built{{"svejse", "hjelm"}}, true, Hard, "with a hint"},
    };
    const PlainTypedJudge judge(sampleTrade());
    for (const auto &c : cases) {
        const auto graded = gradeAnswer(c.exercise, c.answer, c.hint, judge);
        ASSERT_TRUE(graded) << c.why;
        EXPECT_EQ(static_cast<int>(graded->grade), static_cast<int>(c.grade)) << c.why;
        EXPECT_EQ(graded->right, "svejsehjelm") << c.why;
        EXPECT_EQ(graded->outcome == Outcome::Wrong, graded->grade == Again) << c.why;
    }
}

TEST(Grading, AnAnswerOfAnotherKindIsRefused)
{
    const PlainTypedJudge judge(sampleTrade());
    EXPECT_FALSE(gradeAnswer(choosing, Typed{"svejsehjelm"}, false, judge));
    EXPECT_FALSE(gradeAnswer(choosing, Built{{"hjelm"}}, false, judge));
    EXPECT_FALSE(gradeAnswer(choosing, Chosen{3}, false, judge));
    EXPECT_FALSE(gradeAnswer(typing, Chosen{0}, false, judge));
    EXPECT_FALSE(gradeAnswer(building, Typed{"hjelm"}, false, judge));
}
} // namespace
} // namespace fagdansk::drill
