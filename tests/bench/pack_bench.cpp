// The content that ships: opening the pack, and a search by a form, in another language, by a misspelling. Aims: 20 ms
// and 10 ms.
#include "app/pack/sqlite_pack.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <string>

namespace {
using fagdansk::pack::SqlitePack;
using std::chrono::steady_clock;

double millisecondsSince(steady_clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(steady_clock::now() - begin).count();
}

void openPack(benchmark::State &state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(SqlitePack::open(FAGDANSK_PACK));
    }
}
BENCHMARK(openPack)->Unit(benchmark::kMillisecond);

void search(benchmark::State &state, const char *words)
{
    const auto pack = SqlitePack::open(FAGDANSK_PACK).value();
    const auto begin = steady_clock::now();
    state.counters["found"] = static_cast<double>(pack->search(words, 20).size());
    state.counters["first_ms"] = millisecondsSince(begin);
    for (auto _ : state) {
        benchmark::DoNotOptimize(pack->search(words, 20));
    }
}
BENCHMARK_CAPTURE(search, aForm, "svejsehjelmen")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, arabic, "خوذة")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, misspelt, "gafeltruk")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, misspeltEnglish, "welding helmut")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, misspeltArabic, "خوذه اللحم")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, nothingNear, "xylofonkoncerten")->Unit(benchmark::kMillisecond);
} // namespace

BENCHMARK_MAIN();
