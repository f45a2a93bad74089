// Random walks through a screening: any answer, back, crash or draft in any order leaves the records whole.
#include "app/records/records.h"
#include "app/wiring/card_folding.h"
#include "tests/support/screening_walk.h"
#include "wordlists/drill/fsrs_memory_model.h"

#include <random>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;

class Walker
{
public:
    Walker(TempStation &station, unsigned seed) : m_station(station), m_random(seed) {}

    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }

    void step(scenarios::ScreeningRun &run, base::PersonId person)
    {
        switch (below(12)) {
        case 0: {
            if (const auto previous = run.course().previous()) {
                EXPECT_TRUE(run.goTo(*previous).ok());
            }
            return;
        }
        case 1:
            EXPECT_TRUE(m_station->log().saveDraft(run.draftOf("æ " + std::to_string(below(1000)), "[0]")).ok());
            return;
        case 2: {
            const auto answers = run.course().answers();
            m_station.reopen();
            run = openRun(*m_station, person);
            EXPECT_EQ(run.course().answers(), answers) << "nothing acknowledged is lost";
            return;
        }
        case 3:
            m_station.clock.advance(below(200'000) - 100'000);
            return;
        default:
            answer(run);
        }
    }

private:
    void answer(scenarios::ScreeningRun &run)
    {
        const auto step = run.course().current();
        auto next = run;
        const auto facts = next.answer(any(), below(90'000) - 1'000, m_station.teacher);
        if (!facts) { // of the wrong kind for this step: nothing moves
            EXPECT_EQ(run.course().current().key, step.key);
            EXPECT_EQ(next.course().answers(), run.course().answers());
            return;
        }
        const auto recorded = scenarios::record(*m_station, *facts);
        ASSERT_TRUE(recorded.ok()) << recorded.error().detail;
        run = std::move(next);
    }
    session::Answer any()
    {
        switch (below(30)) {
        case 0:
            return session::Stop{};
        case 1:
        case 2:
            return session::CannotExplain{};
        case 3:
        case 4:
            return session::Skipped{};
        case 5:
            return session::Help::ChooseInstead;
        case 6:
            return session::Help::GoOn;
        case 7:
        case 8:
            return session::FaceToFaceTicks{{0}, static_cast<marking::Mark>(below(3))};
        case 9:
        case 10:
        case 11:
        case 12:
            return session::RecognitionChoice{below(5) - 1};
        case 13:
        case 14:
        case 15:
            return session::TextRead{below(100'000)};
        case 16:
        case 17:
        case 18:
            return session::Seen{};
        case 19:
            return session::Explanation{"010190-1234"};
        case 20:
        case 21:
        case 22:
        case 23:
            return session::Explanation{"forklaring " + std::to_string(below(100))};
        default:
            return session::Choice{below(6) - 1};
        }
    }

    TempStation &m_station;
    std::mt19937 m_random;
};

/// What `fagdansk-cli db check` asks, and the projections computed anew.
void expectWhole(TempStation &station, unsigned seed)
{
    station.close();
    const drill::FsrsMemoryModel model;
    const wiring::CardFolding fold(model);
    auto opened = records::Records::open({.database = station.file(),
                                          .keyFile = {},
                                          .clock = station.clock,
                                          .ids = station.ids,
                                          .fold = fold,
                                          .vfs = {},
                                          .isOnNetwork = {}});
    ASSERT_TRUE(opened.ok()) << opened.error().detail;
    const auto checked = (*opened)->check();
    EXPECT_TRUE(checked.ok()) << "seed " << seed << ": " << checked.error().detail;
    const auto before = (*opened)->dumpProjections();
    ASSERT_TRUE((*opened)->rebuild().ok());
    EXPECT_EQ(*(*opened)->dumpProjections(), *before) << "seed " << seed;
}

TEST(ScreeningWalk, whateverIsDoneTheRecordsAreWhole)
{
    int handedIn = 0;
    int deepest = 0;
    for (unsigned seed = 1; seed <= 8; ++seed) {
        TempStation station;
        const auto person = enrolled(*station, "Amina");
        Walker walker(station, seed);
        for (int round = 0; round < 2; ++round) {
            const auto id = scenarios::startScreening(
                *station, request(person, station.teacher, static_cast<session::Mode>(walker.below(2))));
            ASSERT_TRUE(id.ok());
            auto run = openRun(*station, person);
            for (int i = 0; i < 250; ++i) {
                ASSERT_NO_FATAL_FAILURE(walker.step(run, person)) << "seed " << seed << ", step " << i;
                deepest = std::max(deepest, run.course().progress().answered);
            }
            if (!atEnd(run) || !run.handIn()) {
                break; // left open: the next round could not begin
            }
            handIn(station, run);
            ++handedIn;
        }
        ASSERT_NO_FATAL_FAILURE(expectWhole(station, seed));
    }
    EXPECT_GT(deepest, 8) << "the walks get somewhere";
    RecordProperty("handedIn", handedIn);
}
} // namespace
