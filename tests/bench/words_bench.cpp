// "Mine ord" of somebody in a centre with 5,000 terms: from the press on it to the frame that shows all words, in the
// whole app. At most 100 ms. The ratio compares with the content as it is.
#include "app/pack/compiler.h"
#include "app/viewmodels/home_model.h"
#include "app/viewmodels/words_model.h"
#include "tests/app/gui/stage.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickWindow>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <fstream>
#include <regex>
#include <sstream>

namespace fagdansk {
namespace {
namespace fs = std::filesystem;
constexpr double allowedMs = 100.0;
constexpr int openings = 15;

void replaceInFile(const fs::path &file, const std::string &from, const std::string &to)
{
    std::stringstream text;
    text << std::ifstream(file).rdbuf();
    std::ofstream(file) << std::regex_replace(text.str(), std::regex(from), to);
}

/// Every trade of the content four times, under names of their own; forms, texts and quizzes stay out.
fs::path packOfCopies(const fs::path &folder)
{
    const fs::path trades = fs::path(FAGDANSK_SOURCE_DIR) / "wordlists/trades";
    for (const auto &trade : fs::directory_iterator(trades)) {
        for (const std::string suffix : {"", "-to", "-tre", "-fire"}) {
            const auto slug = trade.path().filename().string();
            const auto copy = folder / "trades" / (slug + suffix);
            fs::create_directories(copy);
            fs::copy(trade.path(), copy, fs::copy_options::recursive);
            replaceInFile(copy / "trade.yaml", "trade: " + slug, "trade: " + slug + suffix);
        }
    }
    fs::create_directories(folder / "content/pictures");
    fs::copy(fs::path(FAGDANSK_SOURCE_DIR) / "content/pictures", folder / "content/pictures",
             fs::copy_options::recursive);
    std::ofstream(folder / "content/pack.yaml") << "pack: fagdansk\nversion: 1\ntitle: Fagdansk\ntrades: ../trades\n";
    const auto pack = folder / "many.pack";
    const auto built = pack::buildPack(folder / "content", pack, {});
    if (!built || !built->faults.empty()) {
        std::fputs(built ? built->faults.front().text().c_str() : built.error().detail.c_str(), stderr);
        std::abort();
    }
    return pack;
}

struct Opening
{
    double medianMs = 0;
    int words = 0;
};

/// The words of somebody who has no trade yet are those of all trades.
Opening openWords(const fs::path &pack)
{
    guitest::Stage stage;
    stage.pack = pack;
    stage.setUpCentre();
    stage.enrol("Amina");
    stage.open();
    stage.enterAs(0);
    auto &lookup = *stage.app().home()->lookup();
    std::vector<double> times;
    for (int i = 0; i < openings; ++i) {
        stage.press("home-words");
        bool shown = false;
        QElapsedTimer timer;
        QObject::connect(
            &lookup, &viewmodels::WordsModel::changed, stage.window().window(),
            [&] {
                QObject::connect(
                    stage.window().window(), &QQuickWindow::frameSwapped, stage.window().window(),
                    [&] { shown = true; }, Qt::SingleShotConnection);
                stage.window().window()->update();
            },
            Qt::SingleShotConnection);
        timer.start();
        lookup.setAll(true);
        while (!shown) {
            QGuiApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        stage.press("back");
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], lookup.count()};
}

void openingMyWords(benchmark::State &state)
{
    const support::TempFolder folder;
    const auto pack = packOfCopies(folder.path());
    const auto baseline = openWords(support::realPack());
    Opening many;
    for ([[maybe_unused]] auto _ : state) {
        many = openWords(pack);
    }
    state.counters["median_ms"] = many.medianMs;
    state.counters["words"] = many.words;
    state.counters["ratio"] = many.medianMs / baseline.medianMs;
    state.counters["baseline_words"] = baseline.words;
    if (many.words < 5000 || many.medianMs > allowedMs) {
        const auto said = std::to_string(many.words) + " words take " + std::to_string(many.medianMs) + " ms";
        state.SkipWithError(said.c_str());
    }
}
BENCHMARK(openingMyWords)->Iterations(1)->Unit(benchmark::kMillisecond);
} // namespace
} // namespace fagdansk

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
