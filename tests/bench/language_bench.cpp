// The language engine against its bars, as ratios: above 1 is better than asked. Its dictionaries loaded, unless it
// says so.
#include "tests/support/language_corpus.h"
#include "wordlists/extraction/term_candidates.h"
#include "wordlists/lexicon/typed_answer.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace {
using namespace fagdansk;
using fagdansk::testing::danishLexicon;
using fagdansk::testing::languageList;
using fagdansk::testing::shippedOverrides;

std::vector<std::string> words()
{
    std::vector<std::string> all;
    for (const auto *list : {"compounds-tune", "compounds-held", "simple-tune", "simple-held"}) {
        for (const auto &row : languageList(list)) {
            all.push_back(row[0]);
        }
    }
    return all;
}

/// What a splitter asks for the first time has to be read from the dictionaries; afterwards it remembers.
void split(benchmark::State &state)
{
    constexpr double wordsASecond = 100'000;
    const auto all = words();
    const bool isWarm = state.range(0) != 0;
    compounds::Splitter warm(danishLexicon(), shippedOverrides());
    for (const auto &word : all) {
        warm.split(word);
    }
    for (auto _ : state) {
        compounds::Splitter cold(danishLexicon(), {});
        for (const auto &word : all) {
            benchmark::DoNotOptimize((isWarm ? warm : cold).split(word));
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(all.size()));
    state.counters["ratio"] =
        benchmark::Counter(static_cast<double>(state.iterations()) * static_cast<double>(all.size()) / wordsASecond,
                           benchmark::Counter::kIsRate);
}
BENCHMARK(split)->Arg(1)->ArgName("warm");
BENCHMARK(split)->Arg(0)->ArgName("warm");

/// Every lemma of the trades' own files.
std::vector<std::string> lemmasOfAllTrades()
{
    constexpr std::string_view key = "    lemma: ";
    std::vector<std::string> lemmas;
    for (const auto &file : std::filesystem::recursive_directory_iterator(FAGDANSK_SOURCE_DIR "/wordlists/trades")) {
        std::ifstream in(file.path());
        for (std::string line; std::getline(in, line);) {
            if (line.starts_with(key)) {
                lemmas.push_back(line.substr(key.size()));
            }
        }
    }
    return lemmas;
}

/// Against as many terms as three trades have, or as all have together; half of the typed words are new to the engine.
void judge(benchmark::State &state)
{
    constexpr double mostSeconds = 0.2e-3;
    lexicon::CourseTerms terms;
    std::vector<testing::Row> rows;
    for (const auto *list : {"misspelt-tune", "misspelt-held"}) {
        for (auto &row : languageList(list)) {
            terms.add(row[1], {});
            rows.push_back(row);
        }
    }
    const auto compounds = words();
    for (const auto &word : compounds) {
        terms.add(word, {});
    }
    if (state.range(0) != 0) {
        for (const auto &lemma : lemmasOfAllTrades()) {
            terms.add(lemma, {});
        }
    }
    std::vector<double> seconds;
    std::size_t i = 0;
    danishLexicon().isListed("hjelm");
    for (auto _ : state) {
        const auto &row = rows[i++ % rows.size()];
        const auto typed = row[2] + std::string(i / rows.size() % 2, static_cast<char>('a' + i % 26));
        const auto begin = std::clock(); // processor time: the machine may be busy otherwise
        benchmark::DoNotOptimize(lexicon::judge(row[1], typed, {&danishLexicon(), {}, &terms, {}}));
        seconds.push_back(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(seconds);
    const double p99 = seconds[seconds.size() * 99 / 100];
    state.counters["p99_us"] = p99 * 1e6;
    state.counters["ratio"] = mostSeconds / p99;
}
BENCHMARK(judge)->Arg(0)->ArgName("allTrades")->Iterations(20'000);
BENCHMARK(judge)->Arg(1)->ArgName("allTrades")->Iterations(20'000);

/// A text of 40 000 words from the lists, loading included.
void analyse(benchmark::State &state)
{
    constexpr double mostSeconds = 2.0;
    const auto all = words();
    std::string text;
    for (std::size_t i = 0; i < 40'000; ++i) {
        text += all[i * 7919 % all.size()] + (i % 9 == 8 ? ". " : " ");
    }
    double seconds = 0;
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        const auto lexicon = lexicon::DanishLexicon::create(
            {"/usr/share/hunspell/da_DK", "/usr/share/apertium/apertium-dan-nor/dan-nob.automorf.bin"});
        const compounds::Splitter splitter(*lexicon, shippedOverrides());
        benchmark::DoNotOptimize(
            extraction::termCandidates(text, {*lexicon, splitter, [](std::string_view) { return std::string(); }}));
        seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }
    state.counters["seconds"] = seconds;
    state.counters["ratio"] = mostSeconds / seconds;
}
BENCHMARK(analyse)->Iterations(3);
} // namespace

BENCHMARK_MAIN();
