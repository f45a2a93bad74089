// Replaying and fitting 100,000 reviews, in reviews a second. What ts-fsrs and fsrs-rs need for the same log is printed
// by tests/wordlists/drill/compare_speed.mjs, which runs this program in the same minute.
#include "tests/wordlists/drill/simulated_learners.h"
#include "wordlists/drill/fsrs_fit.h"

#include <benchmark/benchmark.h>

namespace fagdansk::drill {
namespace {
constexpr std::size_t reviewCount = 100'000;

void report(benchmark::State &state)
{
    state.counters["reviews_per_second"] =
        benchmark::Counter(static_cast<double>(reviewCount), benchmark::Counter::kIsIterationInvariantRate);
}

void replayLog(benchmark::State &state)
{
    const auto reviews = simulateReviews(Population::Steady, 1, reviewCount);
    const FsrsScheduler scheduler;
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(replay(reviews, scheduler));
    }
    report(state);
}
BENCHMARK(replayLog)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

void fitLog(benchmark::State &state)
{
    const auto reviews = simulateReviews(static_cast<Population>(state.range(0)), 1, reviewCount);
    FsrsFit fit;
    for ([[maybe_unused]] auto _ : state) {
        fit = fitWeights(ReviewTrees(loggedReviews(reviews)));
    }
    report(state);
    state.counters["log_loss_before"] = fit.logLossBefore;
    state.counters["log_loss_after"] = fit.logLossAfter;
}
BENCHMARK(fitLog)
    ->ArgName("population")
    ->DenseRange(0, 2)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
} // namespace
} // namespace fagdansk::drill

BENCHMARK_MAIN();
