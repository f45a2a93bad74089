// First usable screen: fagdansk with a centre that is set up, against an empty Qt Quick window, whole processes taken
// in turn.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace {

constexpr double mostRatio = 1.5;

double secondsOf(const std::string &command)
{
    const auto begin = std::chrono::steady_clock::now();
    const int result = std::system(command.c_str());
    const auto end = std::chrono::steady_clock::now();
    return result == 0 ? std::chrono::duration<double>(end - begin).count() : -1.0;
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + std::ssize(values) / 2);
    return values[values.size() / 2];
}

void firstUsableScreen(benchmark::State &state)
{
    const auto folder = std::filesystem::temp_directory_path() / "fagdansk-startup-bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const std::string home = "HOME='" + folder.string() + "' QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software ";
    const std::string quiet = " >/dev/null 2>&1";
    const std::string app =
        home + FAGDANSK_BIN "/fagdansk --db '" + (folder / "bench.db").string() + "' --exit-when-shown" + quiet;
    const std::string empty = home + FAGDANSK_BIN "/empty_window" + quiet;
    std::vector<double> appSeconds;
    std::vector<double> emptySeconds;
    secondsOf(app); // the first one makes the database and warms the disk
    secondsOf(empty);
    for (auto _ : state) {
        emptySeconds.push_back(secondsOf(empty));
        appSeconds.push_back(secondsOf(app));
        if (appSeconds.back() < 0 || emptySeconds.back() < 0) {
            state.SkipWithError("a window did not open");
            return;
        }
    }
    const double ratio = median(appSeconds) / median(emptySeconds);
    state.counters["app_ms"] = median(appSeconds) * 1e3;
    state.counters["empty_ms"] = median(emptySeconds) * 1e3;
    state.counters["ratio"] = ratio;
    if (ratio > mostRatio) {
        state.SkipWithError(
            ("the first usable screen took " + std::to_string(ratio) + " times an empty window's time").c_str());
    }
}
BENCHMARK(firstUsableScreen)->Iterations(21)->Unit(benchmark::kMillisecond);
} // namespace

BENCHMARK_MAIN();
