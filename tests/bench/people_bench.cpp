// A large centre: how long the teacher's list, a participant and a group take to be read (at most 150 ms in 95 of 100
// looks). The first look after log-in unseals every name and is told apart. FAGDANSK_BENCH_PEOPLE (1,000) and
// FAGDANSK_BENCH_REVIEWS for each of them (200) size it. Ratio: of what is allowed to what it takes.
#include "app/scenarios/group_view.h"
#include "tests/support/temp_station.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>

namespace fagdansk::scenarios {
namespace {
constexpr double allowedMs = 150.0;
constexpr int groupSize = 24;
constexpr int cardsEach = 100;

int sizeOf(const char *name, int usual)
{
    const char *wanted = std::getenv(name);
    return wanted ? std::max(1, std::atoi(wanted)) : usual;
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

class Centre
{
public:
    Centre(int count, int reviews)
    {
        const auto terms = station->content().sharedTerms("svejsning");
        for (std::size_t i = 0; i < cardsEach; ++i) {
            m_cards.push_back((**terms)[i].id.text() + "#meaning");
        }
        for (int i = 0; i < count; ++i) {
            enrol(i, reviews);
        }
        station.reopen();
        station.logIn();
    }

    void enrol(int number, int reviews)
    {
        const base::PersonId person{station.ids.next()};
        const base::PracticeId practice{station.ids.next()};
        const auto alias = "P" + std::to_string(number);
        std::vector<Fact> facts{ParticipantDescribed{person, "Person " + alias, alias, "ar", "sol", "da"},
                                PracticeStarted{practice, person, "svejsning", 10}};
        const auto today = station->calendar().dayOf(station.clock.now()).value;
        for (int i = 0; i < reviews; ++i) {
            const auto card = static_cast<std::size_t>(i) % cardsEach;
            facts.emplace_back(ReviewDone{person, practice, m_cards[card], i % 7 == 0 ? 1 : 3,
                                          base::LocalDay{today - 300 + i / cardsEach * 20}, 6'000, "meaning-choice",
                                          ""});
        }
        if (!station->log().append(facts)) {
            std::abort();
        }
        people.push_back(person);
    }

    support::TempStation station;
    std::vector<base::PersonId> people;

private:
    std::vector<std::string> m_cards;
};

void largeCentre(benchmark::State &state)
{
    const int people = sizeOf("FAGDANSK_BENCH_PEOPLE", 1'000);
    const int reviews = sizeOf("FAGDANSK_BENCH_REVIEWS", 200);
    Centre centre(people, reviews);
    auto &station = centre.station;
    double first = 0;
    std::vector<double> list;
    std::vector<double> person;
    std::vector<double> group;
    const std::vector members(centre.people.begin(),
                              centre.people.begin() + std::min<std::ptrdiff_t>(groupSize, std::ssize(centre.people)));
    for ([[maybe_unused]] auto _ : state) {
        first = millisecondsOf([&] { benchmark::DoNotOptimize(station->people().participants()->size()); });
        for (int i = 0; i < 100; ++i) {
            // Somebody practises between two looks.
            const auto who = centre.people[static_cast<std::size_t>(i * 31) % centre.people.size()];
            benchmark::DoNotOptimize(station->log().append({LanguageChosen{who, i % 2 == 0 ? "ar" : "da"}}).ok());
            list.push_back(millisecondsOf([&] { benchmark::DoNotOptimize(station->people().participants()->size()); }));
            person.push_back(
                millisecondsOf([&] { benchmark::DoNotOptimize(station->people().participant(who)->alias.size()); }));
            group.push_back(millisecondsOf(
                [&] { benchmark::DoNotOptimize(groupView(*station, members, "svejsning")->words.size()); }));
        }
    }
    state.counters["people"] = people;
    state.counters["reviews"] = static_cast<double>(people) * reviews;
    state.counters["first_list_ms"] = first;
    state.counters["list_p95_ms"] = percentile(list, 0.95);
    state.counters["person_p95_ms"] = percentile(person, 0.95);
    state.counters["group_p95_ms"] = percentile(group, 0.95);
    state.counters["file_mb"] =
        static_cast<double>(std::filesystem::file_size(station->databasePath())) / (1024.0 * 1024.0);
    state.counters["ratio"] =
        allowedMs / std::max({percentile(list, 0.95), percentile(person, 0.95), percentile(group, 0.95)});
}
BENCHMARK(largeCentre)->Iterations(1)->Unit(benchmark::kMillisecond);
} // namespace
} // namespace fagdansk::scenarios

BENCHMARK_MAIN();
