#include "app/scenarios/practice_run.h"
#include "app/viewmodels/drill_model.h"
#include "tests/app/viewmodels/app_fixture.h"

namespace {
using namespace fagdansk;
using namespace fagdansk::viewmodels;
using Model = DrillModel;

constexpr std::int64_t dayMs = 86'400'000;

class DrillScreen : public AppTest
{
protected:
    void SetUp() override
    {
        openCentre();
        person = enrol("Amina");
        m_app->home()->enter(m_app->door()->tiles().front());
        settle();
        begin();
    }
    Model &screen() { return *m_app->drill(); }
    void begin()
    {
        screen().begin(person, "svejsning", 10);
        settle();
        ASSERT_EQ(m_app->place(), AppModel::Drill);
        ASSERT_EQ(screen().phase(), Model::Asking);
    }
    void goOn()
    {
        clock.advance(8'000);
        screen().next();
        settle();
    }
    void dontKnow()
    {
        screen().dontKnow();
        settle();
    }
    /// Ten words known for months, so that they are typed and no longer chosen; then a session on a later day.
    void beginWithWordsThatSit()
    {
        screen().leave();
        settle();
        const base::PracticeId practice{ids.next()};
        for (const int days : {0, 3, 12, 40, 120}) {
            clock.advance(days * dayMs);
            const auto recorded =
                ask([&](scenarios::Station &station) { return reviewTen(station, practice, days == 0); });
            ASSERT_TRUE(recorded.ok()) << recorded.error().detail;
        }
        clock.advance(3'650 * dayMs);
        ASSERT_NO_FATAL_FAILURE(begin());
    }
    base::Result<void> reviewTen(scenarios::Station &station, base::PracticeId practice, bool isFirst)
    {
        std::vector<scenarios::Fact> facts;
        if (isFirst) {
            facts.emplace_back(scenarios::PracticeStarted{practice, person, "svejsning", 10});
        }
        const auto reserved = *scenarios::reservedTerms(station, person, "svejsning");
        const auto terms = *station.content().terms("svejsning");
        const auto day = station.calendar().dayOf(station.clock().now());
        int count = 0;
        for (const auto &term : terms) {
            if (!reserved.contains(term.id) && ++count <= 10) {
                facts.emplace_back(scenarios::ReviewDone{person, practice, term.id.text() + "#spelling", 3, day, 4'000,
                                                         "type-word", ""});
            }
        }
        return station.log().append(facts);
    }
    void goToTyping()
    {
        for (int i = 0; i < 40 && screen().kind() != Model::TypeWord; ++i) {
            answerRight();
            goOn();
        }
        ASSERT_EQ(screen().kind(), Model::TypeWord) << "was never asked";
        ASSERT_EQ(screen().phase(), Model::Asking);
    }
    /// The right answer, as far as a screen can know it: by the definition or the word.
    void answerRight()
    {
        const auto terms = ask([](scenarios::Station &station) { return station.content().terms("svejsning"); });
        const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
        for (const auto &term : *terms) {
            const int option = static_cast<int>(screen().options().indexOf(
                screen().kind() == Model::MeaningChoice ? text(term.definition) : text(term.lemma)));
            const bool isAsked = screen().word() == text(term.lemma) || screen().cueText() == text(term.definition) ||
                                 screen().cueText() == text(term.lemma) || screen().cueText() == text(term.say) ||
                                 (screen().cue() == Model::PictureCue && screen().cueText() == text(term.picture));
            if (option >= 0 && isAsked) {
                screen().choose(option);
                settle();
                return;
            }
            if (isAsked && (screen().kind() == Model::TypeWord || screen().kind() == Model::GapType)) {
                screen().setTyped(text(term.lemma));
                screen().hand();
                settle();
                return;
            }
        }
        screen().options().isEmpty() ? screen().dontKnow() : screen().choose(0);
        settle();
    }
    std::vector<scenarios::StoredCard> cards()
    {
        return *ask([this](scenarios::Station &station) { return station.drills().cards(person, "svejsning"); });
    }

    base::PersonId person;
};

TEST_F(DrillScreen, askedAnsweredAndOn)
{
    EXPECT_EQ(screen().verdict(), Model::NotYet);
    EXPECT_EQ(screen().right(), -1) << "nothing gives the answer away";
    EXPECT_TRUE(screen().rightAnswer().isEmpty() && screen().definition().isEmpty() &&
                screen().translation().isEmpty());
    screen().next();
    settle();
    EXPECT_EQ(screen().phase(), Model::Asking) << "not on without an answer";
    screen().choose(0);
    EXPECT_EQ(screen().chosen(), 0);
    settle();
    ASSERT_EQ(screen().phase(), Model::Answered);
    EXPECT_EQ(screen().verdict(), screen().right() == 0 ? Model::Right : Model::Wrong);
    EXPECT_FALSE(screen().feedback().isEmpty());
    EXPECT_FALSE(screen().rightAnswer().isEmpty());
    goOn();
    EXPECT_EQ(screen().phase(), Model::Asking);
    EXPECT_EQ(screen().chosen(), -1);
    EXPECT_EQ(screen().verdict(), Model::NotYet);
}

TEST_F(DrillScreen, notKnowingShowsTheRightAnswer)
{
    dontKnow();
    EXPECT_EQ(screen().phase(), Model::Answered);
    EXPECT_EQ(screen().verdict(), Model::Wrong);
    EXPECT_FALSE(screen().rightAnswer().isEmpty());
}

TEST_F(DrillScreen, aDoubleClickAnswersOnce)
{
    screen().choose(0);
    screen().choose(1);
    screen().dontKnow();
    settle();
    EXPECT_EQ(screen().chosen(), 0);
    const auto kept = cards();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().reviews, 1);
}

TEST_F(DrillScreen, rightWithAHintIsNearlyAndTypedIsClearedForTheNext)
{
    ASSERT_NO_FATAL_FAILURE(beginWithWordsThatSit());
    ASSERT_NO_FATAL_FAILURE(goToTyping());
    EXPECT_TRUE(screen().hint().isEmpty());
    screen().askHint();
    EXPECT_TRUE(screen().hinted());
    EXPECT_TRUE(screen().hint().endsWith("…")) << screen().hint().toStdString();
    answerRight();
    ASSERT_EQ(screen().phase(), Model::Answered);
    EXPECT_EQ(screen().verdict(), Model::Near);
    EXPECT_FALSE(screen().typed().isEmpty()) << "what was typed stays beside the answer";
    const auto helped = screen().feedback();
    goOn();
    EXPECT_TRUE(screen().typed().isEmpty());
    EXPECT_FALSE(screen().hinted());
    ASSERT_NO_FATAL_FAILURE(goToTyping());
    answerRight();
    EXPECT_EQ(screen().verdict(), Model::Right);
    EXPECT_NE(screen().feedback(), helped) << "with help is said as with help";
}

TEST_F(DrillScreen, nothingTypedIsNotHandedIn)
{
    ASSERT_NO_FATAL_FAILURE(beginWithWordsThatSit());
    ASSERT_NO_FATAL_FAILURE(goToTyping());
    screen().setTyped("  ");
    screen().hand();
    settle();
    EXPECT_EQ(screen().phase(), Model::Asking);
}

TEST_F(DrillScreen, aFullDiskKeepsTheExerciseAndTheAnswerCanBeGivenAgain)
{
    const auto word = screen().word();
    const auto cue = screen().cueText();
    fault->refusesFacts = true;
    screen().choose(0);
    settle();
    EXPECT_EQ(screen().phase(), Model::Asking);
    EXPECT_FALSE(screen().fault().isEmpty());
    EXPECT_EQ(screen().word(), word);
    EXPECT_EQ(screen().cueText(), cue);
    EXPECT_EQ(screen().chosen(), -1);
    fault->refusesFacts = false;
    screen().choose(0);
    settle();
    EXPECT_EQ(screen().phase(), Model::Answered);
    EXPECT_TRUE(screen().fault().isEmpty());
    ASSERT_EQ(cards().size(), 1U);
    EXPECT_EQ(cards().front().reviews, 1);
}

TEST_F(DrillScreen, theSummaryWaitsForTheDiskToo)
{
    dontKnow();
    fault->refusesFacts = true;
    screen().finish();
    settle();
    EXPECT_NE(screen().phase(), Model::Summary);
    EXPECT_FALSE(screen().fault().isEmpty());
    fault->refusesFacts = false;
    screen().finish();
    settle();
    ASSERT_EQ(screen().phase(), Model::Summary);
    EXPECT_EQ(screen().answered(), 1);
    EXPECT_EQ(screen().newWords(), 1);
    EXPECT_EQ(screen().hardest().size(), 1);
    screen().leave();
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Home);
    EXPECT_EQ(screen().phase(), Model::Idle);
}

TEST_F(DrillScreen, theMinutesEndTheSession)
{
    for (int i = 0; i < 200 && screen().phase() != Model::Summary; ++i) {
        EXPECT_LE(screen().fraction(), 1.0);
        dontKnow();
        goOn();
    }
    EXPECT_EQ(screen().phase(), Model::Summary);
    EXPECT_LE(screen().minutesDone(), 11);
    EXPECT_LE(screen().hardest().size(), 5);
}

TEST_F(DrillScreen, leavingWithAnAnswerOnItsWayShowsNothingAfterwards)
{
    screen().choose(0);
    screen().leave();
    settle();
    EXPECT_EQ(m_app->place(), AppModel::Home);
    EXPECT_EQ(screen().phase(), Model::Idle);
    EXPECT_EQ(cards().size(), 1U) << "the answer was given and is kept";
    begin();
    EXPECT_EQ(screen().verdict(), Model::NotYet);
}
} // namespace
