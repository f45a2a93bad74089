#include "app/scenarios/marking_desk.h"
#include "tests/support/screening_walk.h"

#include <algorithm>
#include <map>
#include <set>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using base::ErrorKind;
using scenarios::MarkingOrder;
using scenarios::MarkTask;
using session::Mode;

class MarkingDesk : public testing::Test
{
protected:
    std::vector<MarkTask> waiting(MarkingOrder order = MarkingOrder::ByQuestion)
    {
        auto tasks = scenarios::marksWaiting(*station, order);
        EXPECT_TRUE(tasks.ok()) << tasks.error().detail;
        return std::move(*tasks);
    }
    base::PersonId screen(const std::string &alias, Mode mode = Mode::Typed)
    {
        const auto person = enrolled(*station, alias);
        screened(station, person, mode);
        return person;
    }
    const scenarios::StoredMark *markOf(const scenarios::ScreeningRecord &record, const std::string &step)
    {
        const auto found = std::ranges::find(record.marks, step, &scenarios::StoredMark::stepKey);
        return found == record.marks.end() ? nullptr : &*found;
    }

    TempStation station;
};

std::vector<std::string> names(const std::vector<MarkTask> &tasks)
{
    std::vector<std::string> out;
    for (const auto &task : tasks) {
        out.push_back(task.screening.uuid.text() + " " + task.stepKey);
    }
    return out;
}

/// The number of runs of equal neighbours: as many as there are different ones, if they stand together.
template <class Of>
std::size_t runs(const std::vector<MarkTask> &tasks, Of of)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        count += i == 0 || of(tasks[i]) != of(tasks[i - 1]) ? 1 : 0;
    }
    return count;
}

TEST_F(MarkingDesk, everyExplanationOfAFinishedScreeningWaits)
{
    screen("Amina");
    const auto form = *station->content().form("svejsning", "A");
    std::size_t explanations = form.terms.size();
    for (const auto *text : {&form.everyday, &form.technical}) {
        explanations +=
            static_cast<std::size_t>(std::ranges::count(text->questions, items::ItemKind::Explain, &items::Item::kind));
    }
    const auto tasks = waiting();
    EXPECT_EQ(tasks.size(), explanations);
    EXPECT_EQ(static_cast<std::size_t>(station->screenings().summaries({})->front().unmarked), explanations);
    for (const auto &task : tasks) {
        EXPECT_EQ(task.textTitle.empty(), !task.item.word.empty()) << "a question names its text, a term needs none";
        EXPECT_EQ(task.answer, WillingAnswer{}.explanation);
        EXPECT_FALSE(task.item.rubric.points.empty()) << task.stepKey;
    }
}

TEST_F(MarkingDesk, nothingWaitsOfAnOpenScreeningOrOfOneFaceToFace)
{
    screen("Amina", Mode::FaceToFace);
    const auto person = enrolled(*station, "Bo");
    started(station, person);
    auto run = openRun(*station, person);
    answerAll(station, run);
    EXPECT_TRUE(waiting().empty()) << "ticked is marked, and what is not handed in can still be changed";
    EXPECT_EQ(station->screenings().summaries(person)->front().state, scenarios::ScreeningState::Open);
}

TEST_F(MarkingDesk, theOrderIsStableAndKeepsTogetherWhatBelongsTogether)
{
    for (const auto *alias : {"Amina", "Bo", "Cem", "Dana"}) {
        screen(alias);
    }
    const auto byQuestion = waiting();
    const auto byParticipant = waiting(MarkingOrder::ByParticipant);
    ASSERT_EQ(byQuestion.size(), byParticipant.size());
    EXPECT_EQ(runs(byQuestion, [](const MarkTask &task) { return task.item.id; }), byQuestion.size() / 4);
    EXPECT_EQ(runs(byParticipant, [](const MarkTask &task) { return task.screening; }), 4U);
    auto sorted = names(byParticipant);
    auto other = names(byQuestion);
    std::ranges::sort(sorted);
    std::ranges::sort(other);
    EXPECT_EQ(sorted, other);
    station.reopen();
    station.logIn();
    EXPECT_EQ(names(waiting()), names(byQuestion)) << "by the ids, so that it never changes";
    EXPECT_EQ(names(waiting(MarkingOrder::ByParticipant)), names(byParticipant));
    std::set<base::ScreeningId> first;
    for (const auto &task : byQuestion) {
        if (task.place == 1) {
            first.insert(task.screening);
        }
        EXPECT_EQ(task.ofQuestion, 4);
    }
    EXPECT_GT(first.size(), 1U) << "the order says nothing about who came first";
}

TEST_F(MarkingDesk, aFifthIsDrawnBlindAndTheUnsureAreBlindToo)
{
    constexpr int screenings = 30;
    for (int i = 0; i < screenings; ++i) {
        screen("P" + std::to_string(i));
    }
    const auto tasks = waiting();
    const auto drawn = std::ranges::count_if(tasks, &MarkTask::drawnBlind);
    const double share = static_cast<double>(drawn) / static_cast<double>(tasks.size());
    EXPECT_NEAR(share, 0.2, 0.05) << drawn << " of " << tasks.size();
    marking::Suggestion sure;
    sure.sure = true;
    const marking::Suggestion unsure;
    for (const auto &task : tasks) {
        EXPECT_TRUE(scenarios::isBlind(task, unsure));
        EXPECT_EQ(scenarios::isBlind(task, sure), task.drawnBlind);
    }
}

TEST_F(MarkingDesk, aMarkIsKeptWithHowItWasGivenAndCanBeTakenBack)
{
    screen("Amina");
    const auto tasks = waiting();
    const auto &task = tasks.front();
    const auto suggestion = scenarios::suggest(*station, task);
    station.clock.advance(1'000);
    ASSERT_TRUE(scenarios::mark(*station, task, 2, suggestion, station.teacher).ok());
    auto record = *station->screenings().screening(task.screening);
    const auto *mark = markOf(record, task.stepKey);
    ASSERT_NE(mark, nullptr);
    EXPECT_EQ(mark->mark, 2);
    EXPECT_EQ(mark->blind, scenarios::isBlind(task, suggestion));
    EXPECT_EQ(mark->suggested, static_cast<int>(suggestion.mark));
    EXPECT_DOUBLE_EQ(mark->confidence, suggestion.confidence);
    EXPECT_EQ(mark->teacher, station.teacher);
    EXPECT_EQ(mark->at, station.clock.now());
    EXPECT_EQ(waiting().size(), tasks.size() - 1);
    ASSERT_TRUE(scenarios::withdrawMark(*station, task, station.teacher).ok());
    record = *station->screenings().screening(task.screening);
    EXPECT_EQ(markOf(record, task.stepKey), nullptr);
    EXPECT_EQ(names(waiting()), names(tasks)) << "it waits again, where it stood";
}

TEST_F(MarkingDesk, onlyMarksThereAreAreGiven)
{
    screen("Amina");
    const auto task = waiting().front();
    for (const int wrong : {-1, 3, 100}) {
        EXPECT_EQ(scenarios::mark(*station, task, wrong, {}, station.teacher).error().kind, ErrorKind::Refused)
            << wrong;
    }
    EXPECT_FALSE(waiting().empty());
}

TEST_F(MarkingDesk, whenAllIsMarkedTheDecisionWaits)
{
    const auto person = screen("Amina");
    for (const auto &task : waiting()) {
        ASSERT_TRUE(scenarios::mark(*station, task, 1, {}, station.teacher).ok());
    }
    const auto summary = station->screenings().summaries(person)->front();
    EXPECT_EQ(summary.unmarked, 0);
    EXPECT_EQ(summary.state, scenarios::ScreeningState::ToDecide);
}

TEST_F(MarkingDesk, aCorrectedAnswerIsListedOnceAsItWasLeft)
{
    const auto person = enrolled(*station, "Amina");
    started(station, person);
    auto run = openRun(*station, person);
    std::vector<session::StepKey> explained;
    answerAll(station, run, [&](const session::Step &step) {
        if (std::holds_alternative<session::AskExplain>(step.state)) {
            explained.push_back(step.key);
        }
        return willing(step);
    });
    ASSERT_TRUE(run.goTo(explained.at(0)).ok());
    give(station, run, session::Explanation{"det retter jeg: 010190-1234"});
    ASSERT_TRUE(run.goTo(explained.at(1)).ok());
    give(station, run, session::Skipped{});
    handIn(station, run);
    const auto tasks = waiting();
    EXPECT_EQ(tasks.size(), explained.size() - 1) << "taken back to \"ved ikke\" is nothing to mark";
    EXPECT_EQ(static_cast<std::size_t>(station->screenings().summaries(person)->front().unmarked), tasks.size());
    const auto corrected = std::ranges::find(tasks, explained[0].text, &MarkTask::stepKey);
    ASSERT_NE(corrected, tasks.end());
    EXPECT_EQ(corrected->answer, "det retter jeg: 010190-1234");
    EXPECT_TRUE(corrected->looksLikeCpr);
    EXPECT_EQ(std::ranges::count_if(tasks, &MarkTask::looksLikeCpr), 1);
}

TEST_F(MarkingDesk, withoutKeysNothingIsShown)
{
    screen("Amina");
    station->centre().lock();
    const auto tasks = scenarios::marksWaiting(*station, MarkingOrder::ByQuestion);
    ASSERT_FALSE(tasks.ok());
    EXPECT_EQ(tasks.error().kind, ErrorKind::Locked);
}

TEST_F(MarkingDesk, theSuggestionReadsTheAnswer)
{
    const auto person = enrolled(*station, "Amina");
    screened(station, person, Mode::Typed, [](const session::Step &step) -> session::Answer {
        if (step.key.text == "terms/fagdansk/svejsning/svejsehjelm") {
            return session::Explanation{
                "en hjelm man har på hovedet, den beskytter ansigtet og øjnene mod lyset når man svejser"};
        }
        return std::holds_alternative<session::AskExplain>(step.state) ? session::Answer(session::Explanation{"xyzq"})
                                                                       : willing(step);
    });
    for (const auto &task : waiting()) {
        const auto suggestion = scenarios::suggest(*station, task);
        if (task.item.word == "svejsehjelm") {
            EXPECT_GT(static_cast<int>(suggestion.mark), 0);
            EXPECT_FALSE(suggestion.evidence.empty());
        } else {
            EXPECT_EQ(suggestion.mark, marking::Mark::NotExplained) << task.stepKey;
        }
    }
}

TEST_F(MarkingDesk, onlyBlindAndChangedMarksTeach)
{
    for (int i = 0; i < 3; ++i) {
        screen("P" + std::to_string(i));
    }
    const auto tasks = waiting();
    const auto &item = tasks.front().item.id;
    std::size_t taught = 0;
    int marked = 0;
    for (const auto &task : tasks) {
        if (task.item.id == item) {
            auto suggestion = scenarios::suggest(*station, task);
            suggestion.sure = true; // shown before the key, unless the task is drawn blind
            const int own = static_cast<int>(suggestion.mark);
            const int given = marked++ == 0 ? own : (own + 1) % 3;
            ASSERT_TRUE(scenarios::mark(*station, task, given, suggestion, station.teacher).ok());
            taught += task.drawnBlind || given != own ? 1 : 0;
        }
    }
    ASSERT_GE(taught, 2U);
    const auto read = scenarios::TaughtMarks::read(*station);
    ASSERT_TRUE(read.ok()) << read.error().detail;
    EXPECT_EQ(read->of(item.text()).size(), taught);
    EXPECT_EQ(read->of(item.text()).front().answer, WillingAnswer{}.explanation);
    EXPECT_TRUE(read->of("fagdansk/svejsning/findes-ikke").empty());
    EXPECT_EQ(scenarios::suggest(*station, tasks.front(), &*read).taughtBy, 0) << "off for a term's first twenty";
    EXPECT_LT(scenarios::TaughtMarks::read(*station, 1)->of(item.text()).size(), taught) << "the newest only";
}

TEST_F(MarkingDesk, twentyMarksOfATermHaveASayAndAreNamed)
{
    for (int i = 0; i < 21; ++i) {
        screen("P" + std::to_string(i));
    }
    const auto tasks = waiting();
    const auto item = tasks.front().item.id;
    std::optional<scenarios::MarkTask> last;
    for (const auto &task : tasks) {
        if (task.item.id != item) {
            continue;
        }
        if (task.place == task.ofQuestion) {
            last = task;
            continue;
        }
        marking::Suggestion unsure; // marked blind
        ASSERT_TRUE(scenarios::mark(*station, task, 2, unsure, station.teacher).ok());
    }
    ASSERT_TRUE(last);
    const auto taught = scenarios::TaughtMarks::read(*station);
    ASSERT_TRUE(taught.ok());
    EXPECT_EQ(scenarios::suggest(*station, *last).taughtBy, 0) << "by the rubric alone";
    const auto suggestion = scenarios::suggest(*station, *last, &*taught);
    EXPECT_GT(suggestion.taughtBy, 0);
    EXPECT_EQ(suggestion.mark, marking::Mark::Explained);
}

TEST_F(MarkingDesk, aCentreCanSwitchLearningOff)
{
    EXPECT_TRUE(scenarios::learnsFromTeachers(*station).value());
    ASSERT_TRUE(scenarios::setLearnsFromTeachers(*station, false).ok());
    EXPECT_FALSE(scenarios::learnsFromTeachers(*station).value());
    ASSERT_TRUE(scenarios::setLearnsFromTeachers(*station, true).ok());
    EXPECT_TRUE(scenarios::learnsFromTeachers(*station).value());
}
} // namespace
