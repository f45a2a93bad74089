#include "screening/session/course.h"
#include "tests/screening/session/tiny_form.h"

#include <gtest/gtest.h>

namespace fagdansk::session {
namespace {

using tests::tinyForm;

Course begun(int terms, Plan plan = {})
{
    return Course::begin(tinyForm(terms), plan).value();
}

/// An answer that the step takes and that leads straight on.
Answer plainAnswer(const StepState &state)
{
    if (std::holds_alternative<ReadText>(state)) {
        return TextRead{6000};
    }
    if (std::holds_alternative<AskChoice>(state)) {
        return Choice{0};
    }
    if (std::holds_alternative<AskRecognition>(state)) {
        return RecognitionChoice{0};
    }
    if (std::holds_alternative<OfferHelp>(state)) {
        return Help::GoOn;
    }
    const bool explain = std::holds_alternative<AskExplain>(state) || std::holds_alternative<PracticeItem>(state);
    return explain ? Answer(Explanation{"en ting"}) : Answer(Seen{});
}

void goOnTo(Course &course, const std::string &key)
{
    while (course.current().key.text != key) {
        ASSERT_FALSE(course.finished()) << key;
        ASSERT_TRUE(course.answer(course.current().key, plainAnswer(course.current().state)).ok());
    }
}

void give(Course &course, const std::string &key, Answer answer)
{
    const auto taken = course.answer({key}, std::move(answer));
    ASSERT_TRUE(taken.ok()) << taken.error().detail;
}

TEST(Course, goesThroughThePartsInOrder)
{
    auto course = begun(2);
    std::vector<std::string> keys;
    while (!course.finished()) {
        keys.push_back(course.current().key.text);
        ASSERT_TRUE(course.answer(course.current().key, plainAnswer(course.current().state)).ok());
    }
    const std::vector<std::string> expected{"welcome",
                                            "practice",
                                            "everyday/intro",
                                            "everyday/text",
                                            "everyday/p/t/every/q1",
                                            "terms/intro",
                                            "terms/p/t/term0",
                                            "terms/p/t/term1",
                                            "technical/intro",
                                            "technical/text",
                                            "technical/p/t/tech/q1",
                                            "technical/p/t/tech/q2"};
    EXPECT_EQ(keys, expected);
    EXPECT_EQ(course.current().key.text, "finished");
    EXPECT_TRUE(std::holds_alternative<Finished>(course.current().state));
    EXPECT_FALSE(course.stopped());
}

TEST(Course, showsTheTextBesideItsQuestionsAndTheModeOfThePart)
{
    auto course = begun(1, {Mode::Typed, Mode::FaceToFace, Mode::Typed, 7});
    goOnTo(course, "practice");
    EXPECT_EQ(std::get<PracticeItem>(course.current().state).mode, Mode::FaceToFace);
    goOnTo(course, "everyday/p/t/every/q1");
    const auto choice = std::get<AskChoice>(course.current().state);
    EXPECT_EQ(choice.text, &course.form().everyday);
    EXPECT_EQ(choice.item, &course.form().everyday.questions[0]);
    goOnTo(course, "terms/p/t/term0");
    EXPECT_EQ(std::get<AskExplain>(course.current().state).mode, Mode::FaceToFace);
    EXPECT_EQ(std::get<AskExplain>(course.current().state).text, nullptr);
    goOnTo(course, "technical/p/t/tech/q2");
    EXPECT_EQ(std::get<AskExplain>(course.current().state).mode, Mode::Typed);
    EXPECT_EQ(std::get<AskExplain>(course.current().state).text, &course.form().technical);
}

TEST(Course, recognitionFollowsOnlyWhatCannotBeExplainedAndHasOptions)
{
    auto course = begun(2);
    goOnTo(course, "practice");
    give(course, "practice", CannotExplain{});
    EXPECT_EQ(course.current().key.text, "practice/recognition");
    goOnTo(course, "terms/p/t/term0");
    give(course, "terms/p/t/term0", CannotExplain{});
    EXPECT_EQ(course.current().key.text, "terms/p/t/term0/recognition");
    give(course, "terms/p/t/term0/recognition", RecognitionChoice{2});
    give(course, "terms/p/t/term1", Skipped{});
    goOnTo(course, "technical/p/t/tech/q2");
    give(course, "technical/p/t/tech/q2", CannotExplain{});
    EXPECT_TRUE(course.finished());
}

TEST(Course, aCorrectionIsANewAnswerAndTheLatestCounts)
{
    auto course = begun(2);
    goOnTo(course, "technical/intro");
    const auto before = course.answers().size();
    give(course, "terms/p/t/term0", CannotExplain{});
    EXPECT_EQ(course.current().key.text, "terms/p/t/term0/recognition") << "the correction opens a step";
    give(course, "terms/p/t/term0/recognition", RecognitionChoice{1});
    EXPECT_EQ(course.current().key.text, "technical/intro") << "then the screening stands where it was";
    give(course, "terms/p/t/term0", Explanation{"nu ved jeg det"});
    EXPECT_EQ(course.current().key.text, "technical/intro");
    EXPECT_EQ(course.answers().size(), before + 3);
    EXPECT_EQ(course.latest({"terms/p/t/term0"}), Answer(Explanation{"nu ved jeg det"}));
    EXPECT_FALSE(course.items()[1].recognition.has_value()) << "recognition is no longer asked";
}

TEST(Course, goesBackAndForthWithoutAnswering)
{
    auto course = begun(2);
    EXPECT_FALSE(course.previous().has_value());
    goOnTo(course, "terms/p/t/term1");
    const auto answers = course.answers();
    EXPECT_EQ(course.previous()->text, "terms/p/t/term0");
    ASSERT_TRUE(course.goTo({"terms/p/t/term0"}).ok());
    EXPECT_EQ(course.current().given, Answer(Explanation{"en ting"}));
    EXPECT_EQ(course.next()->text, "terms/p/t/term1");
    ASSERT_TRUE(course.goTo({"terms/p/t/term1"}).ok());
    EXPECT_FALSE(course.current().given.has_value());
    EXPECT_FALSE(course.next().has_value());
    EXPECT_EQ(course.answers(), answers);
}

TEST(Course, refusesWhatDoesNotFitAndStaysAsItWas)
{
    struct Case
    {
        const char *reason;
        const char *step;
        Answer answer;
        base::ErrorKind kind;
    };
    const Case cases[] = {
        {"not reached", "terms/p/t/term1", Skipped{}, base::ErrorKind::Refused},
        {"no such step", "terms/p/t/nothing", Skipped{}, base::ErrorKind::NotFound},
        {"recognition is not asked", "terms/p/t/term0/recognition", Skipped{}, base::ErrorKind::NotFound},
        {"a choice for an explanation", "terms/p/t/term0", Choice{0}, base::ErrorKind::InvalidInput},
        {"an option that is not there", "everyday/p/t/every/q1", Choice{3}, base::ErrorKind::InvalidInput},
        {"a negative option", "everyday/p/t/every/q1", Choice{-1}, base::ErrorKind::InvalidInput},
        {"cannot explain a choice", "everyday/p/t/every/q1", CannotExplain{}, base::ErrorKind::InvalidInput},
        {"a point that is not there", "terms/p/t/term0", FaceToFaceTicks{{0, 2}, marking::Mark::Partly},
         base::ErrorKind::InvalidInput},
        {"a point twice", "terms/p/t/term0", FaceToFaceTicks{{1, 1}, marking::Mark::Partly},
         base::ErrorKind::InvalidInput},
        {"a mark that is none", "terms/p/t/term0", FaceToFaceTicks{{0}, static_cast<marking::Mark>(3)},
         base::ErrorKind::InvalidInput},
        {"time runs forwards", "everyday/text", TextRead{-1}, base::ErrorKind::InvalidInput},
        {"a text is read, not seen", "everyday/text", Seen{}, base::ErrorKind::InvalidInput},
        {"an introduction has no answer", "terms/intro", Skipped{}, base::ErrorKind::InvalidInput},
        {"practice has no rubric", "practice", FaceToFaceTicks{}, base::ErrorKind::InvalidInput},
    };
    auto course = begun(2);
    goOnTo(course, "terms/p/t/term0");
    for (const auto &one : cases) {
        const auto answers = course.answers();
        const auto taken = course.answer({one.step}, one.answer);
        ASSERT_FALSE(taken.ok()) << one.reason;
        EXPECT_EQ(taken.error().kind, one.kind) << one.reason;
        EXPECT_EQ(course.answers(), answers) << one.reason;
        EXPECT_EQ(course.current().key.text, "terms/p/t/term0") << one.reason;
    }
    give(course, "terms/p/t/term0", FaceToFaceTicks{{0, 1}, marking::Mark::Explained});
    EXPECT_FALSE(course.goTo({"technical/intro"}).ok());
    EXPECT_FALSE(course.goTo({"nowhere"}).ok());
}

TEST(Course, refusesAFormThatCannotBeAsked)
{
    auto twice = tinyForm(2);
    twice.terms[1].id = twice.terms[0].id;
    auto empty = tinyForm(0);
    auto lonely = tinyForm(1);
    lonely.everyday.questions[0].options.resize(1);
    for (const auto &form : {twice, empty, lonely}) {
        EXPECT_EQ(Course::begin(form, {}).error().kind, base::ErrorKind::InvalidInput);
    }
}

TEST(Help, comesAfterThreeUnknownsInARow)
{
    auto course = begun(5);
    goOnTo(course, "terms/p/t/term0");
    give(course, "terms/p/t/term0", Skipped{});
    give(course, "terms/p/t/term1", CannotExplain{});
    give(course, "terms/p/t/term1/recognition", Skipped{});
    give(course, "terms/p/t/term2", Skipped{});
    EXPECT_EQ(course.current().key.text, "terms/p/t/term2/help");
    EXPECT_TRUE(std::get<OfferHelp>(course.current().state).canChoose);
    give(course, "terms/p/t/term2/help", Help::ChooseInstead);
    EXPECT_EQ(course.current().key.text, "terms/p/t/term3/recognition");
    EXPECT_TRUE(std::holds_alternative<AskRecognition>(course.current().state));
    give(course, "terms/p/t/term3/recognition", RecognitionChoice{0});
    give(course, "terms/p/t/term4/recognition", Skipped{});
    EXPECT_EQ(course.current().key.text, "technical/intro") << "the next part explains again";
}

TEST(Help, doesNotComeWhen)
{
    struct Case
    {
        const char *reason;
        int terms;
        std::vector<GivenAnswer> answers;
        const char *then;
    };
    const auto key = [](int i) { return StepKey{"terms/p/t/term" + std::to_string(i)}; };
    const auto rec = [](int i) { return StepKey{"terms/p/t/term" + std::to_string(i) + "/recognition"}; };
    const Case cases[] = {
        {"two only", 4, {{key(0), Skipped{}}, {key(1), Skipped{}}}, "terms/p/t/term2"},
        {"an explanation between",
         5,
         {{key(0), Skipped{}}, {key(1), Skipped{}}, {key(2), Explanation{"x"}}, {key(3), Skipped{}}},
         "terms/p/t/term4"},
        {"recognised between",
         4,
         {{key(0), Skipped{}}, {key(1), CannotExplain{}}, {rec(1), RecognitionChoice{1}}, {key(2), Skipped{}}},
         "terms/p/t/term3"},
        {"nothing left in the part",
         3,
         {{key(0), Skipped{}}, {key(1), Skipped{}}, {key(2), Skipped{}}},
         "technical/intro"},
    };
    for (const auto &one : cases) {
        auto course = begun(one.terms);
        goOnTo(course, "terms/p/t/term0");
        for (const auto &given : one.answers) {
            give(course, given.step.text, given.answer);
        }
        EXPECT_EQ(course.current().key.text, one.then) << one.reason;
    }
}

TEST(Help, isOfferedOnceAPartAndStaysThroughCorrections)
{
    auto course = begun(8);
    goOnTo(course, "terms/p/t/term0");
    for (const int i : {0, 1, 2}) {
        give(course, "terms/p/t/term" + std::to_string(i), Skipped{});
    }
    give(course, "terms/p/t/term2/help", Help::GoOn);
    for (const int i : {3, 4, 5, 6}) {
        give(course, "terms/p/t/term" + std::to_string(i), Skipped{});
    }
    EXPECT_EQ(course.current().key.text, "terms/p/t/term7");
    give(course, "terms/p/t/term2/help", Help::ChooseInstead);
    give(course, "terms/p/t/term1", Explanation{"dog"});
    EXPECT_EQ(course.current().key.text, "terms/p/t/term7/recognition");
    ASSERT_TRUE(course.goTo({"terms/p/t/term2/help"}).ok());
    EXPECT_EQ(course.current().given, Answer(Help::ChooseInstead));
}

TEST(Stop, standsUntilTheParticipantGoesOn)
{
    auto course = begun(2);
    goOnTo(course, "terms/p/t/term1");
    give(course, "terms/p/t/term1", Stop{});
    EXPECT_TRUE(course.stopped());
    EXPECT_FALSE(course.finished());
    EXPECT_TRUE(std::holds_alternative<Stopped>(course.current().state));
    EXPECT_FALSE(course.answer({"terms/p/t/term1"}, Stop{}).ok()) << "already stopped";
    EXPECT_EQ(course.previous()->text, "terms/p/t/term1");
    ASSERT_TRUE(course.goTo({"terms/p/t/term1"}).ok());
    EXPECT_EQ(course.current().key.text, "terms/p/t/term1");
    EXPECT_TRUE(course.stopped()) << "looking is not going on";
    give(course, "terms/p/t/term1", Explanation{"alligevel"});
    EXPECT_FALSE(course.stopped());
    EXPECT_EQ(course.current().key.text, "technical/intro");
}

TEST(Stop, isRefusedWhenNothingIsLeft)
{
    auto course = begun(1);
    goOnTo(course, "finished");
    EXPECT_EQ(course.answer({"welcome"}, Stop{}).error().kind, base::ErrorKind::Refused);
}

TEST(OptionOrder, staysTheSameThroughAResumeAndFollowsTheSeed)
{
    auto course = begun(1, {Mode::Typed, Mode::Typed, Mode::Typed, 11});
    goOnTo(course, "everyday/p/t/every/q1");
    const auto order = std::get<AskChoice>(course.current().state).order;
    const auto again = Course::resume(tinyForm(1), course.plan(), course.answers());
    EXPECT_EQ(std::get<AskChoice>(again->current().state).order, order);
    bool differs = false;
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        auto other = Course::resume(tinyForm(1), {Mode::Typed, Mode::Typed, Mode::Typed, seed}, course.answers());
        differs = differs || std::get<AskChoice>(other->current().state).order != order;
    }
    EXPECT_TRUE(differs);
}

TEST(Progress, countsPartsAndQuestions)
{
    auto course = begun(2);
    EXPECT_EQ(course.progress(), (Progress{1, 4, 0, 1, 0, 6, 0.0}));
    goOnTo(course, "terms/intro");
    EXPECT_EQ(course.progress(), (Progress{3, 4, 0, 2, 2, 6, 2.0 / 6.0}));
    goOnTo(course, "terms/p/t/term1");
    EXPECT_EQ(course.progress(), (Progress{3, 4, 2, 2, 3, 6, 0.5}));
    give(course, "terms/p/t/term1", CannotExplain{});
    EXPECT_EQ(course.progress(), (Progress{3, 4, 2, 2, 3, 6, 0.5})) << "recognition belongs to the question";
    give(course, "terms/p/t/term1/recognition", Stop{});
    EXPECT_EQ(course.progress(), (Progress{3, 4, 2, 2, 3, 6, 0.5})) << "stopped there";
    goOnTo(course, "stopped");
    give(course, "terms/p/t/term1/recognition", RecognitionChoice{0});
    goOnTo(course, "finished");
    EXPECT_EQ(course.progress(), (Progress{4, 4, 2, 2, 6, 6, 1.0}));
}

} // namespace
} // namespace fagdansk::session
