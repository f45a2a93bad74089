// Prints agreement of the marker with the corpus, for docs/marking.md. `--rubrics wordlists/trades` marks by the
// content's own rubrics.
#include "screening/marking/rubric_marker.h"
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
    std::printf("%s want %d got %d conf %.2f %s\n   ", answer.id.c_str(), answer.mark,
                static_cast<int>(suggestion.mark), suggestion.confidence, answer.answer.c_str());
    for (const auto &evidence : suggestion.evidence) {
        std::printf(" [%d/%d %s]", static_cast<int>(evidence.kind), evidence.point,
                    answer.answer.substr(evidence.begin, evidence.length).c_str());
    }
    std::printf("\n");
}
} // namespace

int main(int argc, char **argv)
{
    const bool listWrong = argc > 1 && std::string_view(argv[1]) == "--wrong";
    const bool hasFolder = argc > 2 && std::string_view(argv[1]) == "--rubrics";
    const auto corpus = hasFolder ? tests::loadCorpusWithRubricsFrom(argv[2]) : tests::loadCorpus();
    if (corpus.answers.empty()) {
        std::printf("no answer has a rubric there\n");
        return 1;
    }
    const marking::RubricMarker marker(tests::danishLexicon());
    (void)marker.suggest(corpus.request(corpus.answers.front()));
    Tally tuned;
    Tally heldOut;
    double slowestMs = 0;
    double sumMs = 0;
    for (const auto &answer : corpus.answers) {
        const auto begin = std::clock(); // processor time: other work on the machine does not count
        const auto suggestion = marker.suggest(corpus.request(answer));
        const double ms = 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        slowestMs = std::max(slowestMs, ms);
        sumMs += ms;
        const bool isHeldOut = corpus.term(answer.term).isHeldOut;
        auto &tally = isHeldOut ? heldOut : tuned;
        tally.all.add(answer.mark, static_cast<int>(suggestion.mark));
        if (suggestion.sure) {
            tally.sure.add(answer.mark, static_cast<int>(suggestion.mark));
        }
        if (listWrong && !isHeldOut && answer.mark != static_cast<int>(suggestion.mark)) {
            printWrong(answer, suggestion);
        }
    }
    print(hasFolder ? "all terms" : "tuned terms", tuned);
    if (heldOut.all.count() > 0) {
        print("held-out terms", heldOut);
    }
    std::printf("time: mean %.2f ms, slowest %.2f ms\n", sumMs / static_cast<double>(corpus.answers.size()), slowestMs);
    return 0;
}
