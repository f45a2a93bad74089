// A centre after years: a hundred thousand cards and a million reviews in one database. How long a participant waits
// for the next exercise (at most 5 ms in 99 of 100 cases), for a practice to begin, and for the list of all words (100
// ms). The ratio compares the next exercise with that of a participant who has the database to themselves.
// FAGDANSK_BENCH_REVIEWS makes fewer.
#include "app/scenarios/practice_run.h"
#include "app/scenarios/word_list.h"
#include "tests/support/practice_answers.h"
#include "tests/support/temp_station.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace fagdansk::scenarios {
namespace {
constexpr int cardsEach = 1800;
constexpr int reviewsPerCard = 10;
constexpr double allowedNextMs = 5.0;
constexpr double allowedWordsMs = 100.0;

int wantedReviews()
{
    const char *wanted = std::getenv("FAGDANSK_BENCH_REVIEWS");
    return wanted ? std::max(1, std::atoi(wanted)) : 1'000'000;
}

double millisecondsOf(const auto &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double percentile(std::vector<double> values, double share)
{
    const auto place = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(place));
    return values[place];
}

base::PersonId enrol(support::TempStation &station, int number)
{
    const base::PersonId person{station.ids.next()};
    const auto alias = "P" + std::to_string(number);
    benchmark::DoNotOptimize(
        station->log().append({ParticipantDescribed{person, "Person " + alias, alias, "ar", "sol", "da"}}).ok());
    return person;
}

/// The cards of the first terms of every trade, each reviewed ten times over a year.
void reviewAYear(support::TempStation &station, base::PersonId person)
{
    std::vector<std::string> cards;
    for (const auto &trade : station->content().trades()) {
        const auto terms = station->content().terms(trade.slug);
        for (const auto &term : *terms) {
            for (const auto facet : drill::facetsOf(term)) {
                cards.push_back(drill::CardKey{term.id, facet}.text());
            }
        }
    }
    cards.resize(std::min<std::size_t>(cards.size(), cardsEach));
    const base::PracticeId practice{station.ids.next()};
    std::vector<Fact> facts{PracticeStarted{practice, person, "svejsning", 10}};
    const auto today = station->calendar().dayOf(station.clock.now());
    for (int time = 0; time < reviewsPerCard; ++time) {
        for (std::size_t i = 0; i < cards.size(); ++i) {
            const int day = today.value - 360 + time * time * 3 + static_cast<int>(i % 40);
            facts.emplace_back(ReviewDone{person, practice, cards[i],
                                          (i + static_cast<std::size_t>(time)) % 7 == 0 ? 1 : 3, base::LocalDay{day},
                                          6'000, "meaning-choice", ""});
        }
    }
    benchmark::DoNotOptimize(station->log().append(facts).ok());
}

struct Waits
{
    double startMs = 0;
    std::vector<double> next;
    std::vector<double> answer;
};

Waits practise(support::TempStation &station, base::PersonId person)
{
    Waits waits;
    std::unique_ptr<PracticeRun> run;
    waits.startMs = millisecondsOf([&] {
        auto started = PracticeRun::start(*station, {person, "svejsning", 600, "da", 7});
        run = std::move(*started);
    });
    run->prepareToJudge(*station);
    for (int i = 0; i < 300; ++i) {
        std::optional<drill::Exercise> exercise;
        waits.next.push_back(millisecondsOf([&] { exercise = run->next(*station); }));
        if (!exercise) {
            break;
        }
        station.clock.advance(6'000);
        waits.answer.push_back(millisecondsOf([&] {
            benchmark::DoNotOptimize(
                run->answer(*station, *exercise, support::rightAnswer(*exercise), false, 6'000).ok());
        }));
    }
    return waits;
}

void afterYears(benchmark::State &state)
{
    support::TempStation alone;
    const auto only = enrol(alone, 0);
    reviewAYear(alone, only);
    const auto baseline = practise(alone, only);

    support::TempStation station;
    std::vector<base::PersonId> people;
    const int reviews = wantedReviews();
    while (static_cast<int>(people.size()) * cardsEach * reviewsPerCard < reviews) {
        people.push_back(enrol(station, static_cast<int>(people.size())));
        reviewAYear(station, people.back());
    }
    const auto person = people[people.size() / 2];
    Waits waits;
    std::vector<double> words;
    for ([[maybe_unused]] auto _ : state) {
        waits = practise(station, person);
        for (int i = 0; i < 20; ++i) {
            words.push_back(millisecondsOf(
                [&] { benchmark::DoNotOptimize(wordList(*station, person, "", WordScope::All)->size()); }));
        }
    }
    const double next = percentile(waits.next, 0.99);
    const double listed = percentile(words, 0.5);
    state.counters["ratio_next_p99"] = next / percentile(baseline.next, 0.99);
    state.counters["next_p99_ms"] = next;
    state.counters["answer_p50_ms"] = percentile(waits.answer, 0.5);
    state.counters["start_ms"] = waits.startMs;
    state.counters["start_alone_ms"] = baseline.startMs;
    state.counters["all_words_p50_ms"] = listed;
    state.counters["reviews"] = static_cast<double>(people.size()) * cardsEach * reviewsPerCard;
    state.counters["cards"] = static_cast<double>(people.size()) * cardsEach;
    if (next > allowedNextMs || listed > allowedWordsMs) {
        const auto said =
            "somebody waits too long: next " + std::to_string(next) + " ms, words " + std::to_string(listed) + " ms";
        state.SkipWithError(said.c_str());
    }
}
BENCHMARK(afterYears)->Iterations(1)->Unit(benchmark::kMillisecond);
} // namespace
} // namespace fagdansk::scenarios

BENCHMARK_MAIN();
