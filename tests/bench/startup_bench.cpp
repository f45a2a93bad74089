// First usable screen: fagdansk at the door of a centre that is set up, against an empty Qt Quick window. From the
// start of the process to the first frame of that screen (each program writes a line then), the two taken in turn.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace {

constexpr double mostRatio = 1.5;

/// Until the program has written its line; negative if it wrote none or failed.
double secondsToFrame(const std::string &command)
{
    const auto begin = std::chrono::steady_clock::now();
    auto *const pipe = popen(command.c_str(), "r");
    if (!pipe) {
        return -1.0;
    }
    std::array<char, 64> line{};
    const bool isShown = std::fgets(line.data(), line.size(), pipe) != nullptr;
    const auto end = std::chrono::steady_clock::now();
    return pclose(pipe) == 0 && isShown ? std::chrono::duration<double>(end - begin).count() : -1.0;
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
    const std::string database = "'" + (folder / "bench.db").string() + "'";
    const std::string home = "HOME='" + folder.string() + "' QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software exec ";
    const std::string quiet = " 2>/dev/null";
    const std::string app = home + FAGDANSK_BIN "/fagdansk --exit-when-shown --db " + database + quiet;
    const std::string empty = home + FAGDANSK_BIN "/empty_window" + quiet;
    const std::string centre = home + FAGDANSK_BIN "/fagdansk-cli screening run --answers " FAGDANSK_ANSWERS " --db " +
                               database + " >/dev/null" + quiet;
    if (std::system(centre.c_str()) != 0 || secondsToFrame(app) < 0 || secondsToFrame(empty) < 0) {
        state.SkipWithError("the centre was not made or a window did not open");
        return;
    }
    std::vector<double> appSeconds;
    std::vector<double> emptySeconds;
    for (auto _ : state) {
        emptySeconds.push_back(secondsToFrame(empty));
        appSeconds.push_back(secondsToFrame(app));
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
