// Prints agreement of the marker with the corpus, for docs/marking.md: `--wrong` every answer marked otherwise than by
// hand, `--signs` the table that fit_weights.py reads.
#include "screening/marking/mark_rule.h"
#include "tests/screening/marking/corpus.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string_view>

using namespace fagdansk;

namespace {
struct Tally
{
    tests::Agreement all;
    tests::Agreement sure;
};

void print(const char *name, const Tally &tally)
{
    std::printf("%s: n %d, exact %.3f, QWK %.3f; sure %d, exact %.3f, QWK %.3f\n", name, tally.all.count(),
                tally.all.exact(), tally.all.qwk(), tally.sure.count(), tally.sure.exact(), tally.sure.qwk());
    for (std::size_t i = 0; i < 3; ++i) {
        std::printf("    person %zu:  %3d %3d %3d    sure: %3d %3d %3d\n", i, tally.all.table[i][0],
                    tally.all.table[i][1], tally.all.table[i][2], tally.sure.table[i][0], tally.sure.table[i][1],
                    tally.sure.table[i][2]);
    }
}

void printWrong(const tests::CorpusAnswer &answer, const marking::Suggestion &suggestion)
{
    std::printf("%s %s want %d got %d %s %.2f (%s) %s\n   ", answer.id.c_str(), answer.term.c_str(), answer.mark,
                static_cast<int>(suggestion.mark), suggestion.sure ? "sure" : "unsure", suggestion.confidence,
                answer.kind.c_str(), answer.answer.c_str());
    for (const auto &evidence : suggestion.evidence) {
        std::printf(" [%d/%d %s]", static_cast<int>(evidence.kind), evidence.point,
                    answer.answer.substr(evidence.begin, evidence.length).c_str());
    }
    std::printf("\n");
}

void printSigns(const tests::Corpus &corpus, const char *rubrics)
{
    const auto marker = tests::corpusMarker(corpus);
    for (const auto &answer : corpus.answers) {
        const auto request = corpus.request(answer);
        const auto suggestion = marker->suggest(request);
        std::printf("%s\t%s\t%s\t%d\t%d\t%zu", rubrics, answer.id.c_str(), answer.term.c_str(), answer.mark,
                    suggestion.isPlain ? 1 : 0, static_cast<std::size_t>(std::ranges::count(answer.answer, ' ')) + 1);
        for (const double value : marker->signs(request)) {
            std::printf("\t%.5f", value);
        }
        std::printf("\n");
    }
}

void printAllSigns(const tests::Corpus &corpus)
{
    std::printf("rubrics\tid\tterm\tmark\tplain\twords");
    for (std::size_t i = 0; i < marking::signCount; ++i) {
        std::printf("\t%s", std::string(marking::nameOf(static_cast<marking::Sign>(i))).c_str());
    }
    std::printf("\n");
    printSigns(corpus, "now");
    printSigns(tests::withFirstRubrics(corpus), "first");
}
} // namespace

int main(int argc, char **argv)
{
    const std::string_view option = argc > 1 ? argv[1] : "";
    const auto corpus = tests::loadCorpus();
    if (option == "--signs") {
        printAllSigns(corpus);
        return 0;
    }
    const auto marker = tests::corpusMarker(corpus);
    Tally tally;
    std::vector<double> times;
    for (const bool isWarm : {false, true}) { // the first round reads the dictionaries and the trades
        for (const auto &answer : corpus.answers) {
            const auto begin = std::clock(); // processor time: other work on the machine does not count
            const auto suggestion = marker->suggest(corpus.request(answer));
            if (!isWarm) {
                continue;
            }
            times.push_back(1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
            tally.all.add(answer.mark, static_cast<int>(suggestion.mark));
            if (suggestion.sure) {
                tally.sure.add(answer.mark, static_cast<int>(suggestion.mark));
            }
            if (option == "--wrong" && answer.mark != static_cast<int>(suggestion.mark)) {
                printWrong(answer, suggestion);
            }
        }
    }
    print("all terms", tally);
    std::ranges::sort(times);
    double sum = 0;
    for (const double time : times) {
        sum += time;
    }
    std::printf("time: mean %.3f ms, 99th percentile %.3f ms, slowest %.3f ms\n",
                sum / static_cast<double>(times.size()), times[times.size() * 99 / 100], times.back());
    return 0;
}
