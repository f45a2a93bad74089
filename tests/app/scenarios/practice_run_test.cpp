#include "app/scenarios/participant_home.h"
#include "app/scenarios/practice_run.h"
#include "tests/support/faulty_station.h"
#include "tests/support/practice_answers.h"
#include "tests/support/screening_walk.h"
#include "wordlists/drill/fsrs_scheduler.h"

#include <algorithm>
#include <map>
#include <set>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using base::ErrorKind;

constexpr std::int64_t dayMs = 86'400'000;

class Practice : public testing::Test
{
protected:
    Practice() : person(enrolled(*station, "Amina")) {}

    std::unique_ptr<scenarios::PracticeRun> begin(int minutes = 10)
    {
        auto run = scenarios::PracticeRun::start(*station, {person, "svejsning", minutes, "ar", ++m_seed});
        EXPECT_TRUE(run.ok()) << run.error().detail;
        return std::move(*run);
    }
    /// A whole session; every `wrongEvery`th answer is "ved ikke" (0: none). What was shown, in order.
    std::vector<drill::Exercise> session(int wrongEvery = 0, scenarios::PracticeSummary *summary = nullptr)
    {
        auto run = begin();
        std::vector<drill::Exercise> shown;
        while (const auto exercise = run->next(*station)) {
            shown.push_back(*exercise);
            station.clock.advance(8'000);
            const bool isWrong = wrongEvery > 0 && shown.size() % static_cast<std::size_t>(wrongEvery) == 0;
            const auto answer = isWrong ? drill::Answer(drill::DoNotKnow{}) : rightAnswer(*exercise);
            const auto graded = run->answer(*station, *exercise, answer, false, 8'000);
            EXPECT_TRUE(graded.ok()) << graded.error().detail;
            EXPECT_EQ(graded->outcome, isWrong ? drill::Outcome::Wrong : drill::Outcome::Right)
                << exercise->card.text();
            if (shown.size() > 1000) {
                ADD_FAILURE() << "the session does not end";
                break;
            }
        }
        auto finished = run->finish(*station);
        EXPECT_TRUE(finished.ok()) << finished.error().detail;
        if (summary) {
            *summary = *finished;
        }
        return shown;
    }
    std::map<std::string, scenarios::StoredCard> cards()
    {
        std::map<std::string, scenarios::StoredCard> byName;
        const auto all = station->drills().cards(person, "svejsning");
        for (const auto &card : *all) {
            byName[card.card] = card;
        }
        return byName;
    }
    std::set<std::string> reserved()
    {
        std::set<std::string> ids;
        const auto all = scenarios::reservedTerms(*station, person, "svejsning");
        for (const auto &id : *all) {
            ids.insert(id.text());
        }
        return ids;
    }

    TempStation station;
    base::PersonId person;

private:
    std::uint64_t m_seed = 100;
};

TEST_F(Practice, tenMinutesAreTenMinutes)
{
    const auto before = station.clock.now().value;
    const auto shown = session();
    const auto lasted = station.clock.now().value - before;
    EXPECT_GE(shown.size(), 8U);
    EXPECT_LE(lasted, 10 * 60'000 + 8'000) << "the minutes are up";
    const auto totals = *station->drills().totals(person, "svejsning");
    EXPECT_EQ(totals.sessions, 1);
    EXPECT_EQ(totals.activeMs, static_cast<std::int64_t>(shown.size()) * 8'000);
    EXPECT_GT(totals.inProgress, 0);
    EXPECT_EQ(totals.known, 0) << "nothing sits after one day";
    EXPECT_EQ(totals.lastPractice, station.clock.now());
}

TEST_F(Practice, everyReviewLandsInTheCards)
{
    const auto shown = session(4);
    std::map<std::string, int> asked;
    for (const auto &exercise : shown) {
        ++asked[exercise.card.text()];
    }
    const auto kept = cards();
    ASSERT_EQ(kept.size(), asked.size());
    for (const auto &[card, times] : asked) {
        ASSERT_TRUE(kept.contains(card)) << card;
        EXPECT_EQ(kept.at(card).reviews, times) << card;
    }
    station.reopen();
    EXPECT_EQ(cards(), kept);
}

TEST_F(Practice, atLeastFourKindsOfExercise)
{
    std::set<std::size_t> kinds;
    std::size_t firstSession = 0;
    for (int day = 0; day < 6; ++day) {
        for (const auto &exercise : session()) {
            kinds.insert(exercise.task.index());
        }
        firstSession = day == 0 ? kinds.size() : firstSession;
        station.clock.advance(dayMs);
    }
    EXPECT_GE(kinds.size(), 4U) << "in a week of practice";
    RecordProperty("kindsOnTheFirstDay", static_cast<int>(firstSession));
}

TEST_F(Practice, aWrongAnswerComesBackInTheSession)
{
    auto run = begin();
    const auto first = run->next(*station);
    ASSERT_TRUE(first);
    ASSERT_TRUE(run->answer(*station, *first, drill::DoNotKnow{}, false, 3'000).ok());
    int others = 0;
    std::optional<drill::Exercise> exercise;
    while ((exercise = run->next(*station)) && exercise->card != first->card) {
        station.clock.advance(8'000);
        ASSERT_TRUE(run->answer(*station, *exercise, rightAnswer(*exercise), false, 8'000).ok());
        ++others;
    }
    ASSERT_TRUE(exercise) << "it never came back";
    EXPECT_GE(others, 3) << "not at once";
}

TEST_F(Practice, anAnswerTakenBackIsAskedAgainAndCountsAsHelped)
{
    auto run = begin();
    EXPECT_EQ(run->undo(*station).error().kind, ErrorKind::Refused) << "nothing yet";
    const auto first = run->next(*station);
    ASSERT_TRUE(run->answer(*station, *first, rightAnswer(*first), false, 1'000).ok());
    const auto second = run->next(*station);
    const auto before = cards();
    ASSERT_TRUE(run->answer(*station, *second, drill::DoNotKnow{}, false, 1'000).ok());
    ASSERT_NE(cards(), before);
    const auto again = run->undo(*station);
    ASSERT_TRUE(again.ok()) << again.error().detail;
    EXPECT_EQ(again->card, second->card);
    EXPECT_EQ(cards(), before) << "as if it had never been";
    EXPECT_EQ(run->next(*station)->card, second->card);
    EXPECT_FALSE(run->undo(*station).ok()) << "once";
    const auto graded = run->answer(*station, *again, rightAnswer(*again), false, 1'000);
    EXPECT_EQ(graded->grade, drill::Grade::Hard) << "the right answer has been seen";
    const auto third = run->next(*station);
    EXPECT_EQ(run->answer(*station, *third, rightAnswer(*third), false, 1'000)->grade, drill::Grade::Good);
    const auto summary = run->finish(*station);
    EXPECT_EQ(summary->answered, 3);
    EXPECT_TRUE(summary->hardest.empty()) << "the slip is forgotten";
}

TEST_F(Practice, aRestCostsNoMinutesEvenWhereAnAnswerIsTakenBack)
{
    constexpr std::int64_t hourMs = 3'600'000;
    auto run = begin();
    EXPECT_EQ(run->goOn(*station), 0) << "nobody rested";
    const auto first = run->next(*station);
    ASSERT_TRUE(run->answer(*station, *first, rightAnswer(*first), false, 1'000).ok());
    const auto second = run->next(*station);
    run->rest(*station);
    station.clock.advance(hourMs);
    run->rest(*station); // pressed twice
    station.clock.advance(hourMs);
    EXPECT_EQ(run->goOn(*station), 2 * hourMs);
    ASSERT_TRUE(run->next(*station));
    EXPECT_EQ(run->next(*station)->card, second->card);
    ASSERT_TRUE(run->undo(*station).ok());
    ASSERT_TRUE(run->next(*station));
    ASSERT_TRUE(run->answer(*station, *first, rightAnswer(*first), false, 1'000).ok());
    EXPECT_TRUE(run->next(*station)) << "ten minutes are not up";
    EXPECT_EQ(run->finish(*station)->answered, 1);
}

TEST_F(Practice, theSameExerciseUntilItIsAnswered)
{
    auto run = begin();
    const auto first = run->next(*station);
    station.clock.advance(60'000);
    const auto again = run->next(*station);
    ASSERT_TRUE(first && again);
    EXPECT_EQ(first->card, again->card);
    EXPECT_EQ(first->task.index(), again->task.index());
}

TEST_F(Practice, reservedWordsAreNeitherAskedNorShownBeforeTheSecondScreening)
{
    const auto ids = reserved();
    ASSERT_EQ(ids.size(), 18U) << "six for each of the forms A, B and C";
    std::set<std::string> words;
    const auto all = station->content().terms("svejsning");
    for (const auto &term : *all) {
        if (ids.contains(term.id.text())) {
            words.insert(term.lemma);
        }
    }
    screened(station, person, session::Mode::FaceToFace);
    EXPECT_EQ(reserved(), ids) << "one screening is not enough";
    for (int day = 0; day < 12; ++day) {
        for (const auto &exercise : session()) {
            EXPECT_FALSE(ids.contains(exercise.card.term.text())) << exercise.card.text();
            for (const auto &word : std::visit(WordsShown{}, exercise.task)) {
                EXPECT_FALSE(words.contains(word)) << word << " in " << exercise.card.text();
            }
        }
        station.clock.advance(dayMs);
    }
    const auto second = started(station, person, session::Mode::FaceToFace);
    EXPECT_EQ(reserved(), ids) << "begun is not handed in";
    auto run = openRun(*station, person);
    answerAll(station, run);
    handIn(station, run);
    EXPECT_TRUE(reserved().empty()) << second.uuid.text();
    std::set<std::string> asked;
    for (int day = 0; day < 12; ++day) {
        for (const auto &exercise : session()) {
            asked.insert(exercise.card.term.text());
        }
        station.clock.advance(dayMs);
    }
    EXPECT_TRUE(std::ranges::any_of(ids, [&](const auto &id) { return asked.contains(id); })) << "now they may come";
}

TEST_F(Practice, theSummaryCounts)
{
    scenarios::PracticeSummary first;
    const auto shown = session(5, &first);
    std::set<std::string> met;
    for (const auto &exercise : shown) {
        if (drill::isWordFacet(exercise.card.facet)) {
            met.insert(exercise.card.term.text());
        }
    }
    EXPECT_EQ(first.answered, static_cast<int>(shown.size()));
    EXPECT_EQ(first.newWords, static_cast<int>(met.size())) << "every word was new on the first day";
    EXPECT_EQ(first.firmWords, 0);
    EXPECT_FALSE(first.hardest.empty());
    EXPECT_LE(first.hardest.size(), 5U);
    for (const auto &term : first.hardest) {
        EXPECT_TRUE(met.contains(term.id.text()));
    }
    station.clock.advance(dayMs);
    scenarios::PracticeSummary second;
    std::set<std::string> metAgain;
    for (const auto &exercise : session(0, &second)) {
        if (drill::isWordFacet(exercise.card.facet)) {
            metAgain.insert(exercise.card.term.text());
        }
    }
    const auto isNew = std::ranges::count_if(metAgain, [&](const auto &id) { return !met.contains(id); });
    EXPECT_EQ(second.newWords, static_cast<int>(isNew)) << "a word met yesterday is not new";
    EXPECT_TRUE(second.hardest.empty());
}

TEST_F(Practice, whatSitsIsKnownToTheTeacherAndTheParticipant)
{
    for (int week = 0; week < 12; ++week) {
        session();
        station.clock.advance(7 * dayMs);
    }
    const auto totals = *station->drills().totals(person, "svejsning");
    EXPECT_GT(totals.known, 0);
    EXPECT_EQ(totals.sessions, 12);
    EXPECT_EQ(station->people().participant(person)->practice.at("svejsning"), totals);
    const auto home = scenarios::participantHome(*station, person);
    ASSERT_TRUE(home.ok());
    EXPECT_EQ(home->trades.front().totals, totals);
    EXPECT_EQ(static_cast<int>(home->words.size()), totals.known + totals.inProgress);
}

TEST_F(Practice, rightWithAHintIsHardNotGood)
{
    auto run = begin();
    const auto exercise = run->next(*station);
    ASSERT_TRUE(exercise);
    const auto graded = run->answer(*station, *exercise, rightAnswer(*exercise), true, 1'000);
    ASSERT_TRUE(graded.ok());
    EXPECT_EQ(graded->outcome, drill::Outcome::Right);
    EXPECT_EQ(graded->grade, drill::Grade::Hard);
}

TEST_F(Practice, anAnswerOfAnotherKindIsRefusedAndNothingMoves)
{
    auto run = begin();
    const auto exercise = run->next(*station);
    ASSERT_TRUE(exercise);
    const auto graded = run->answer(*station, *exercise, drill::Chosen{999}, false, 1'000);
    ASSERT_FALSE(graded.ok());
    EXPECT_EQ(graded.error().kind, ErrorKind::InvalidInput);
    EXPECT_TRUE(cards().empty());
    EXPECT_EQ(run->next(*station)->card, exercise->card);
}

TEST_F(Practice, aRefusedReviewWaitsAndIsRecordedOnce)
{
    station.close();
    const auto fault = std::make_shared<LogFault>();
    auto opened = wiring::openStation(station.options());
    ASSERT_TRUE(opened.ok());
    FaultyStation faulty(std::move(*opened), fault);
    auto begun = scenarios::PracticeRun::start(faulty, {person, "svejsning", 10, "", 5});
    ASSERT_TRUE(begun.ok());
    auto &run = **begun;
    const auto exercise = run.next(faulty);
    ASSERT_TRUE(exercise);
    std::vector<scenarios::Fact> asked;
    for (const auto kind : {ErrorKind::DiskFull, ErrorKind::InputOutput, ErrorKind::ReadOnly}) {
        fault->kind = kind;
        fault->refusesFacts = true;
        const auto refused = run.answer(faulty, *exercise, rightAnswer(*exercise), false, 4'000);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().kind, kind);
        EXPECT_TRUE(asked.empty() || asked == fault->refused) << "the same fact, or it could be there twice";
        asked = fault->refused;
        EXPECT_TRUE(std::get<scenarios::ReviewDone>(asked.front()).fuzz) << "drawn by chance";
        ASSERT_TRUE(run.next(faulty));
        EXPECT_EQ(run.next(faulty)->card, exercise->card) << "the exercise stays";
        EXPECT_FALSE(run.finish(faulty).ok());
    }
    fault->refusesFacts = false;
    ASSERT_TRUE(run.answer(faulty, *exercise, rightAnswer(*exercise), false, 4'000).ok());
    EXPECT_NE(run.next(faulty)->card, exercise->card);
    const auto cards = *faulty.drills().cards(person, "svejsning");
    ASSERT_EQ(cards.size(), 1U);
    EXPECT_EQ(cards.front().reviews, 1);
    EXPECT_EQ(run.finish(faulty)->answered, 1);
}

TEST_F(Practice, aCrashInTheMiddleLosesNothingAndTheDayGoesOn)
{
    auto run = begin();
    std::set<std::string> met;
    for (int i = 0; i < 6; ++i) {
        const auto exercise = run->next(*station);
        ASSERT_TRUE(exercise);
        met.insert(exercise->card.text());
        ASSERT_TRUE(run->answer(*station, *exercise, rightAnswer(*exercise), false, 4'000).ok());
    }
    const auto before = cards();
    run.reset();
    station.reopen();
    EXPECT_EQ(cards(), before);
    EXPECT_EQ(before.size(), met.size());
    session();
    EXPECT_EQ(station->drills().totals(person, "svejsning")->sessions, 2);
}

TEST_F(Practice, aClockThatRunsBackwardsNeitherEndsNorBreaksAnything)
{
    auto run = begin();
    for (int i = 0; i < 10; ++i) {
        const auto exercise = run->next(*station);
        ASSERT_TRUE(exercise) << "after " << i;
        station.clock.advance(-dayMs);
        ASSERT_TRUE(run->answer(*station, *exercise, rightAnswer(*exercise), false, -4'000).ok());
    }
    ASSERT_TRUE(run->finish(*station).ok());
    EXPECT_EQ(station->drills().totals(person, "svejsning")->activeMs, 0) << "time spent is never negative";
    int reviews = 0;
    for (const auto &[name, card] : cards()) {
        reviews += card.reviews;
    }
    EXPECT_EQ(reviews, 10);
}

TEST_F(Practice, unknownTradesAndPeopleAreTold)
{
    EXPECT_EQ(scenarios::PracticeRun::start(*station, {person, "bager", 10, "", 1}).error().kind, ErrorKind::NotFound);
    const auto nobody = station.ids.make<base::PersonId>();
    EXPECT_FALSE(scenarios::PracticeRun::start(*station, {nobody, "svejsning", 10, "", 1}).ok());
    EXPECT_EQ(station->drills().totals(person, "svejsning")->sessions, 0);
}
} // namespace
