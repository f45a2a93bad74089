// Nothing outside a scheduler knows its state: the session, the ladder, the kept text and the progress work as well
// with a scheduler that has no learning steps, other numbers and another model's mark.
#include "tests/support/doubling_scheduler.h"
#include "wordlists/drill/ladder.h"
#include "wordlists/drill/random_source.h"
#include "wordlists/drill/session_plan.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace fagdansk::drill {
namespace {
constexpr std::int64_t msPerDay = 86'400'000;

struct Practice
{
    support::DoublingScheduler scheduler;
    std::map<CardKey, std::string> kept; ///< as the records keep them
    SeededRandom random{5};
    int answers = 0;

    /// One session; the answers are right but for every `wrongEvery`th.
    int session(const std::vector<PlannedTerm> &terms, std::int32_t day, int wrongEvery)
    {
        std::vector<Card> cards;
        cards.reserve(kept.size());
        for (const auto &[key, text] : kept) {
            cards.push_back({key, parseCardState(text).value()});
        }
        const Moment start{{day * msPerDay}, {day}};
        SessionPlan plan(terms, cards, {}, {}, start, random);
        int shown = 0;
        for (std::int64_t now = start.at.value; shown < 500; now += 10'000, ++shown) {
            const auto next = plan.next({now});
            const auto *show = std::get_if<ShowCard>(&next);
            if (show == nullptr) {
                break;
            }
            const Grade grade = ++answers % wrongEvery == 0 ? Grade::Again : Grade::Good;
            const auto after = scheduler.review(show->state, {grade, {{now}, {day}}});
            kept[show->key] = serialise(after);
            plan.answered(show->key, grade, after);
        }
        return shown;
    }
};

TEST(OtherScheduler, CarriesThePracticeFromTheFirstWordToTheLastRung)
{
    std::vector<PlannedTerm> terms;
    terms.reserve(6);
    for (int i = 0; i < 6; ++i) {
        terms.push_back({base::ContentId::parse("fagdansk/svejsning/w" + std::to_string(i)).value(),
                         {Facet::Meaning, Facet::Listening, Facet::Spelling}});
    }
    Practice practice;
    int shown = 0;
    for (std::int32_t day = 20'000; day < 20'060; ++day) {
        shown += practice.session(terms, day, 9);
    }
    EXPECT_EQ(practice.kept.size(), 18U) << "every facet of every word was begun";
    EXPECT_GT(shown, 60);
    std::map<Rung, int> rungs;
    int lapses = 0;
    for (const auto &[key, text] : practice.kept) {
        const auto card = parseCardState(text).value();
        EXPECT_EQ(serialise(card), text);
        EXPECT_EQ(card.memory.model, support::DoublingScheduler::model);
        ++rungs[rungOf(card, practice.scheduler)];
        lapses += card.lapses;
    }
    EXPECT_GT(rungs[Rung::Produce], 0);
    EXPECT_GT(lapses, 0);
}
} // namespace
} // namespace fagdansk::drill
