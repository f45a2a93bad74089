#include "app/scenarios/decision_desk.h"
#include "app/scenarios/second_marking.h"
#include "tests/support/screening_walk.h"

#include <algorithm>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using base::ErrorKind;
using scenarios::MarkTask;

class SecondMarking : public testing::Test
{
protected:
    SecondMarking() : screening(screened(station, enrolled(*station, "Amina")))
    {
        const auto tasks = scenarios::marksWaiting(*station, scenarios::MarkingOrder::ByQuestion);
        for (const auto &task : *tasks) {
            EXPECT_TRUE(scenarios::mark(*station, task, 2, {}, station.teacher).ok());
        }
        other = base::TeacherId{station->ids().next()};
    }
    std::vector<MarkTask> waiting(base::TeacherId teacher)
    {
        auto tasks = scenarios::secondMarksWaiting(*station, teacher);
        EXPECT_TRUE(tasks.ok());
        return std::move(*tasks);
    }
    scenarios::AgreementReport report()
    {
        auto made = scenarios::agreementReport(*station);
        EXPECT_TRUE(made.ok());
        return std::move(*made);
    }
    double points(session::PartKind part = session::PartKind::Terms)
    {
        const auto file = scenarios::openDecision(*station, screening);
        EXPECT_TRUE(file.ok() && part == session::PartKind::Terms);
        return file->profile.terms.points;
    }

    TempStation station;
    base::ScreeningId screening;
    base::TeacherId other;
};

TEST_F(SecondMarking, anotherTeacherMarksEveryAnswerOnceMore)
{
    EXPECT_TRUE(waiting(station.teacher).empty()) << "nobody marks their own marks again";
    const auto tasks = waiting(other);
    ASSERT_FALSE(tasks.empty());
    const auto own = scenarios::markSecond(*station, tasks.front(), 1, station.teacher);
    ASSERT_FALSE(own.ok());
    EXPECT_EQ(own.error().kind, ErrorKind::Refused);
    EXPECT_EQ(scenarios::markSecond(*station, tasks.front(), 3, other).error().kind, ErrorKind::InvalidInput);
    ASSERT_TRUE(scenarios::markSecond(*station, tasks.front(), 1, other).ok());
    EXPECT_EQ(waiting(other).size(), tasks.size() - 1);
    ASSERT_TRUE(scenarios::withdrawSecondMark(*station, tasks.front(), other).ok());
    EXPECT_EQ(waiting(other).size(), tasks.size());
}

TEST_F(SecondMarking, theReportSaysHowFarTheTwoAgree)
{
    const auto tasks = waiting(other);
    EXPECT_EQ(report().all.n, 0U);
    for (std::size_t i = 0; i < 4; ++i) {
        ASSERT_TRUE(scenarios::markSecond(*station, tasks[i], i == 0 ? 0 : 2, other).ok());
    }
    const auto made = report();
    EXPECT_EQ(made.all.n, 4U);
    EXPECT_EQ(made.all.exact, 0.75);
    ASSERT_EQ(made.differing.size(), 1U);
    EXPECT_EQ(made.differing.front().task.stepKey, tasks.front().stepKey);
    EXPECT_EQ(made.questions.front().agreement.exact, 0.0) << "the least agreed on first";
}

TEST_F(SecondMarking, whatIsSettledCountsAndBothMarksStay)
{
    const auto tasks = waiting(other);
    const auto term = std::ranges::find_if(tasks, [](const MarkTask &task) { return !task.item.word.empty(); });
    ASSERT_NE(term, tasks.end());
    const double before = points();
    ASSERT_TRUE(scenarios::markSecond(*station, *term, 0, other).ok());
    EXPECT_EQ(points(), before) << "a second mark alone changes no result";
    ASSERT_TRUE(scenarios::settle(*station, report().differing.front(), 1, station.teacher).ok());
    EXPECT_EQ(points(), before - 1);
    const auto one = report().differing.front();
    EXPECT_EQ(one.first, 2);
    EXPECT_EQ(one.second, 0);
    EXPECT_EQ(one.settled, 1);
    EXPECT_EQ(report().all.exact, 0.0) << "settling makes nobody agree afterwards";
    ASSERT_TRUE(scenarios::markSecond(*station, *term, 2, other).ok());
    EXPECT_EQ(points(), before) << "with a new second mark it is to be settled anew";
}

TEST_F(SecondMarking, theShareOfSpotChecksIsTheCentres)
{
    EXPECT_EQ(*scenarios::spotChecks(*station), scenarios::spotCheckPercent);
    EXPECT_EQ(scenarios::setSpotChecks(*station, 101).error().kind, ErrorKind::InvalidInput);
    for (const int share : {0, 100}) {
        ASSERT_TRUE(scenarios::setSpotChecks(*station, share).ok());
        const auto tasks = waiting(other);
        const auto drawn = std::ranges::count_if(tasks, &MarkTask::drawnBlind);
        EXPECT_EQ(drawn, share == 0 ? 0 : static_cast<std::ptrdiff_t>(tasks.size()));
    }
}
} // namespace
