// Every short sequence of answers, correct or not, corrections included: a resumed course is the course it was.
#include "screening/session/course.h"
#include "tests/screening/session/tiny_form.h"

#include <gtest/gtest.h>

namespace fagdansk::session {
namespace {

using tests::tinyForm;

void expectSame(const Course &one, const Course &other)
{
    ASSERT_EQ(one.current().key, other.current().key);
    ASSERT_EQ(one.current().state.index(), other.current().state.index());
    ASSERT_EQ(one.current().given, other.current().given);
    ASSERT_EQ(one.progress(), other.progress());
    ASSERT_EQ(one.previous(), other.previous());
    ASSERT_EQ(one.next(), other.next());
    ASSERT_EQ(one.finished(), other.finished());
    ASSERT_EQ(one.stopped(), other.stopped());
    ASSERT_EQ(one.answers(), other.answers());
    const auto oneItems = one.items();
    const auto otherItems = other.items();
    ASSERT_EQ(oneItems.size(), otherItems.size());
    for (std::size_t i = 0; i < oneItems.size(); ++i) {
        ASSERT_EQ(oneItems[i].key, otherItems[i].key);
        ASSERT_EQ(oneItems[i].answer, otherItems[i].answer);
        ASSERT_EQ(oneItems[i].recognition, otherItems[i].recognition);
    }
}

/// One answer of each kind that the state could be given.
std::vector<Answer> answersFor(const StepState &state)
{
    if (std::holds_alternative<AskExplain>(state)) {
        return {Explanation{"x"}, CannotExplain{}, Skipped{}, Stop{}};
    }
    if (std::holds_alternative<AskChoice>(state)) {
        return {Choice{1}, Skipped{}};
    }
    if (std::holds_alternative<AskRecognition>(state)) {
        return {RecognitionChoice{0}, Skipped{}};
    }
    if (std::holds_alternative<OfferHelp>(state)) {
        return {Help::ChooseInstead, Help::GoOn, Stop{}};
    }
    if (std::holds_alternative<ReadText>(state)) {
        return {TextRead{1}};
    }
    if (std::holds_alternative<PracticeItem>(state)) {
        return {Explanation{"x"}};
    }
    return {Seen{}};
}

/// The form as it stands when the terms begin, so that the exhaustive part spends its depth there.
std::vector<GivenAnswer> untilTerms()
{
    return {{{"welcome"}, Seen{}},
            {{"practice"}, Explanation{"x"}},
            {{"everyday/intro"}, Seen{}},
            {{"everyday/text"}, TextRead{1}},
            {{"everyday/p/t/every/q1"}, Choice{0}},
            {{"terms/intro"}, Seen{}}};
}

struct Explorer
{
    items::Form form;
    int maxDepth;
    bool corrections;
    int visited = 0;
    int offers = 0;
    int stops = 0;
    int finishes = 0;

    void explore(const Course &course, int depth)
    {
        ++visited;
        const auto again = Course::resume(form, course.plan(), course.answers());
        ASSERT_TRUE(again.ok()) << again.error().detail;
        expectSame(course, *again);
        checkInvariants(course);
        if (depth == maxDepth || ::testing::Test::HasFatalFailure()) {
            return;
        }
        for (const auto &target : targets(course)) {
            tryAnswers(course, target, depth);
        }
    }

    void tryAnswers(const Course &course, const StepKey &target, int depth)
    {
        auto there = course;
        if (!there.goTo(target).ok()) {
            return;
        }
        for (const auto &answer : answersFor(there.current().state)) {
            auto next = there;
            if (next.answer(target, answer).ok()) {
                // Looking back at another step is no answer and changes nothing.
                auto direct = course;
                ASSERT_TRUE(direct.answer(target, answer).ok());
                expectSame(next, direct);
                explore(next, depth + 1);
            }
        }
    }

    std::vector<StepKey> targets(const Course &course) const
    {
        std::vector<StepKey> keys{course.current().key};
        for (const auto &item : course.items()) {
            if (corrections && item.part == PartKind::Terms && item.answer && item.key != keys.front()) {
                keys.push_back(item.key);
            }
        }
        return keys;
    }

    void checkInvariants(const Course &course)
    {
        const auto progress = course.progress();
        ASSERT_GE(progress.fraction, 0.0);
        ASSERT_LE(progress.fraction, 1.0);
        ASSERT_EQ(progress.fraction == 1.0, course.finished());
        ASSERT_GE(progress.question, 0);
        ASSERT_LE(progress.question, progress.questions);
        const auto state = course.current().state;
        offers += std::holds_alternative<OfferHelp>(state) ? 1 : 0;
        stops += std::holds_alternative<Stopped>(state) ? 1 : 0;
        finishes += std::holds_alternative<Finished>(state) ? 1 : 0;
        // Never stuck: something can be answered, or the screening has ended.
        const bool ended = course.finished() || course.stopped();
        auto copy = course;
        ASSERT_TRUE(ended || copy.answer(copy.current().key, answersFor(copy.current().state).front()).ok());
    }
};

TEST(Resume, equalsAnsweringOneByOneOverTheTermsOfATinyForm)
{
    Explorer explorer{tinyForm(5), 8, false};
    explorer.explore(Course::resume(explorer.form, {}, untilTerms()).value(), 0);
    EXPECT_GT(explorer.offers, 0);
    EXPECT_GT(explorer.stops, 0);
    EXPECT_GT(explorer.visited, 1000);
}

TEST(Resume, equalsAnsweringOneByOneWithCorrections)
{
    Explorer explorer{tinyForm(4), 5, true};
    explorer.explore(Course::resume(explorer.form, {}, untilTerms()).value(), 0);
    EXPECT_GT(explorer.offers, 0);
    EXPECT_GT(explorer.visited, 2000);
}

TEST(Resume, equalsAnsweringOneByOneFromWelcomeToTheEnd)
{
    Explorer explorer{tinyForm(1), 12, false};
    explorer.explore(Course::begin(explorer.form, {}).value(), 0);
    EXPECT_GT(explorer.finishes, 0);
    EXPECT_GT(explorer.stops, 0);
}

TEST(Resume, namesTheAnswerThatDoesNotFit)
{
    auto answers = untilTerms();
    answers.push_back({{"terms/p/t/term3"}, Skipped{}});
    const auto course = Course::resume(tinyForm(4), {}, answers);
    ASSERT_FALSE(course.ok());
    EXPECT_EQ(course.error().detail, "answer 7: the step terms/p/t/term3 is not reached yet");
}

} // namespace
} // namespace fagdansk::session
