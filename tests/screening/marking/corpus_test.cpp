#include "screening/marking/rubric_marker.h"
#include "tests/screening/marking/corpus.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace fagdansk::tests {
namespace {

// Floors a little under the numbers measured in docs/marking.md: a change that falls below them made marking worse.
constexpr double qwkFloor = 0.90;
constexpr double exactFloor = 0.86;
constexpr double sureExactFloor = 0.95;

struct Run
{
    Agreement all;
    Agreement sure;
    std::string golden; ///< id, mark, sure, a line each
};

const Run &corpusRun()
{
    static const Run run = [] {
        Run made;
        const auto corpus = loadCorpus();
        const auto marker = corpusMarker(corpus);
        for (const auto &answer : corpus.answers) {
            const auto suggestion = marker->suggest(corpus.request(answer));
            const int mark = static_cast<int>(suggestion.mark);
            made.all.add(answer.mark, mark);
            if (suggestion.sure) {
                made.sure.add(answer.mark, mark);
            }
            made.golden +=
                answer.id + "\t" + std::to_string(mark) + "\t" + (suggestion.sure ? "sure" : "unsure") + "\n";
        }
        return made;
    }();
    return run;
}

TEST(MarkingCorpus, IsLargeEnoughToMeanSomething)
{
    EXPECT_GE(corpusRun().all.count(), 500);
    EXPECT_GE(corpusRun().sure.count() * 10, corpusRun().all.count() * 6) << "abstaining from everything is no marking";
}

TEST(MarkingCorpus, AgreesWithThePersonAtOrAboveTheFloor)
{
    EXPECT_GE(corpusRun().all.qwk(), qwkFloor);
    EXPECT_GE(corpusRun().all.exact(), exactFloor);
    EXPECT_GE(corpusRun().sure.exact(), sureExactFloor) << "what it is sure of";
    EXPECT_LE(corpusRun().sure.table[0][2] * 100, corpusRun().all.table[0][0] + corpusRun().all.table[0][1])
        << "a wrong answer called a sure 2";
}

/// A changed mark is a decision: look at it, then copy the printed file over golden.tsv.
TEST(MarkingCorpus, MarksDoNotChangeUnnoticed)
{
    std::ifstream file(std::string(FAGDANSK_SOURCE_DIR) + "/tests/corpora/marking/golden.tsv");
    std::ostringstream golden;
    golden << file.rdbuf();
    std::ofstream(std::string(FAGDANSK_BINARY_DIR) + "/marking-golden.tsv") << corpusRun().golden;
    EXPECT_TRUE(corpusRun().golden == golden.str())
        << "the marks made now lie in " FAGDANSK_BINARY_DIR "/marking-golden.tsv";
}

TEST(Agreement, FollowsTheFormula)
{
    Agreement perfect;
    perfect.table = {{{5, 0, 0}, {0, 5, 0}, {0, 0, 5}}};
    EXPECT_DOUBLE_EQ(perfect.qwk(), 1.0);
    Agreement chance;
    chance.table = {{{1, 1, 1}, {1, 1, 1}, {1, 1, 1}}};
    EXPECT_NEAR(chance.qwk(), 0.0, 1e-12);
    Agreement mixed; // observed 1 + 4 = 5; expected from margins (4,2,2) and (3,3,2) of 8: 1.5 + 4 + 0.75 + 0.5 + 3 +
                     // 0.75 = 10.5
    mixed.table = {{{3, 1, 0}, {0, 2, 0}, {0, 0, 2}}};
    EXPECT_NEAR(mixed.qwk(), 1.0 - 1.0 / 10.5, 1e-12);
}

} // namespace
} // namespace fagdansk::tests
