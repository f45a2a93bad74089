// How long a participant waits for the next exercise, with 10,000 cards begun: at most 5 ms in 99 of 100 cases.
// The ratio compares choosing the card with a plain scan over all cards, in the same process on the same cards.
#include "wordlists/drill/exercise_builder.h"
#include "wordlists/drill/fsrs_scheduler.h"
#include "wordlists/drill/session_plan.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <unordered_map>
#include <vector>

namespace fagdansk::drill {
namespace {
constexpr int termCount = 2000;
constexpr std::int32_t today = 20000;
constexpr std::int64_t msPerDay = 86'400'000;
constexpr double allowedMs = 5.0;
constexpr Moment start{{today * msPerDay + 8 * 3'600'000LL}, {today}};

struct Deck
{
    std::vector<glossary::Term> trade;
    std::vector<PlannedTerm> planned;
    std::vector<Card> cards;
};

glossary::Term termNumber(int number)
{
    static const std::vector<std::string> firsts = {"svejse", "gas", "rør", "plade", "slibe", "loft", "kran", "truck"};
    static const std::vector<std::string> heads = {"hjelm", "flaske", "slange", "bord", "maskine", "handske", "røg"};
    const auto index = static_cast<std::size_t>(number);
    glossary::Term term;
    term.id = base::ContentId::parse("bench/svejsning/t" + std::to_string(number)).value();
    term.unit = "u" + std::to_string(number / 15);
    term.parts = {
        {"", firsts[index % firsts.size()]}, {"", "del" + std::to_string(number)}, {"", heads[index % heads.size()]}};
    term.lemma = term.parts[0].text + term.parts[1].text + term.parts[2].text;
    term.article = glossary::Article::En;
    term.forms = {term.lemma + "en", term.lemma + "er", term.lemma + "erne"};
    term.definition = "Ting nummer " + std::to_string(number) + " i værkstedet.";
    term.examples = {{"Hent ", term.forms[0], " her."}};
    return term;
}

Deck makeDeck()
{
    const FsrsScheduler fsrs;
    SeededRandom random(1);
    Deck deck;
    const std::vector<Facet> facets = {Facet::Meaning, Facet::Listening, Facet::Compound, Facet::Spelling,
                                       Facet::Usage};
    for (int i = 0; i < termCount; ++i) {
        deck.trade.push_back(termNumber(i));
        deck.planned.push_back({deck.trade.back().id, facets});
        for (const Facet facet : facets) {
            const auto day = today - 1 - static_cast<std::int32_t>(random.below(200));
            const auto first = fsrs.review({}, {Grade::Easy, {{day * msPerDay}, {day}}});
            const auto again = std::min(day + 8, today - 1);
            deck.cards.push_back(
                {{deck.trade.back().id, facet}, fsrs.review(first, {Grade::Good, {{again * msPerDay}, {again}}})});
        }
    }
    return deck;
}

/// The longest-waiting due card of a term not met today, found by looking at every card.
const Card *scan(const std::vector<Card> &cards, const std::unordered_map<base::ContentId, Facet> &met)
{
    const Card *best = nullptr;
    for (const auto &card : cards) {
        const auto *review = std::get_if<Review>(&card.state.phase);
        if (review == nullptr || review->dueDay > start.day || met.contains(card.key.term)) {
            continue;
        }
        if (best == nullptr || dueAt(card.state) < dueAt(best->state)) {
            best = &card;
        }
    }
    return best;
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

std::vector<double> timeScans(const Deck &deck, int count)
{
    std::unordered_map<base::ContentId, Facet> met;
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const Card *card = nullptr;
        times.push_back(millisecondsOf([&] { benchmark::DoNotOptimize(card = scan(deck.cards, met)); }));
        if (card != nullptr) {
            met.emplace(card->key.term, card->key.facet);
        }
    }
    return times;
}

void nextExercise(benchmark::State &state)
{
    const auto deck = makeDeck();
    const FsrsScheduler fsrs;
    const ExerciseBuilder builder(deck.trade, {});
    SeededRandom random(7);
    SessionPlan plan(deck.planned, deck.cards, {}, {}, start, random);
    std::vector<double> whole;
    std::vector<double> choosing;
    for ([[maybe_unused]] auto _ : state) {
        ShowCard card;
        const double chosenMs = millisecondsOf([&] {
            const auto next = plan.next(start.at);
            if (const auto *show = std::get_if<ShowCard>(&next)) {
                card = *show;
            }
        });
        if (card.key.term.empty()) {
            state.SkipWithError("the deck ran out of cards");
            break;
        }
        const double builtMs = millisecondsOf([&] {
            benchmark::DoNotOptimize(builder.build(card.key, rungOf(card.state, fsrs), {"ar", true}, random));
        });
        choosing.push_back(chosenMs);
        whole.push_back(chosenMs + builtMs);
        state.SetIterationTime((chosenMs + builtMs) / 1000);
        const auto grade = random.below(5) == 0 ? Grade::Again : Grade::Good;
        plan.answered(card.key, grade, fsrs.review(card.state, {grade, start}));
    }
    const double p99 = percentile(whole, 0.99);
    state.counters["cards"] = static_cast<double>(deck.cards.size());
    state.counters["p50_ms"] = percentile(whole, 0.5);
    state.counters["p99_ms"] = p99;
    state.counters["choose_p99_ms"] = percentile(choosing, 0.99);
    const double scanMs = percentile(timeScans(deck, 200), 0.5);
    state.counters["scan_p50_ms"] = scanMs;
    state.counters["choose_to_scan"] = percentile(choosing, 0.5) / scanMs;
    if (p99 >= allowedMs) {
        state.SkipWithError("the next exercise took 5 ms or more at p99");
    }
}
BENCHMARK(nextExercise)->UseManualTime()->Iterations(1000)->Unit(benchmark::kMillisecond);

void beginSession(benchmark::State &state)
{
    const auto deck = makeDeck();
    SeededRandom random(7);
    for ([[maybe_unused]] auto _ : state) {
        SessionPlan plan(deck.planned, deck.cards, {}, {}, start, random);
        benchmark::DoNotOptimize(plan.next(start.at));
    }
}
BENCHMARK(beginSession)->Unit(benchmark::kMillisecond);
} // namespace
} // namespace fagdansk::drill

BENCHMARK_MAIN();
