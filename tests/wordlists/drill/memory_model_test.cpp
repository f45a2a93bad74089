#include "tests/wordlists/drill/simulated_learners.h"
#include "wordlists/drill/fsrs_memory_model.h"
#include "wordlists/drill/fsrs_scheduler.h"

#include <gtest/gtest.h>

namespace fagdansk::drill {
namespace {
TEST(FsrsMemoryModel, ItsTextReadsBackTheSame)
{
    auto weights = defaultFsrsWeights;
    weights[0] = 0.1 + 0.2;
    weights[20] = 1.0 / 3;
    const auto text = FsrsMemoryModel::text(weights);
    EXPECT_EQ(FsrsMemoryModel::parameters(text).weights, weights);
    EXPECT_EQ(text.find('\n'), std::string::npos);
}

TEST(FsrsMemoryModel, AnotherModelsTextStandsForTheDefault)
{
    for (const auto *text : {"", "fsrs6:", "fsrs6:1,2,3", "fsrs7:1", "fsrs6:x", "\xff"}) {
        EXPECT_EQ(FsrsMemoryModel::parameters(text).weights, defaultFsrsWeights) << text;
        const auto scheduler = FsrsMemoryModel().scheduler(text);
        const ReviewEvent event{Grade::Good, {{0}, {0}}};
        EXPECT_EQ(scheduler->review({}, event), FsrsScheduler().review({}, event));
    }
}

TEST(FsrsMemoryModel, WeightsOutsideTheirBoundsAreMovedIn)
{
    auto weights = defaultFsrsWeights;
    weights[4] = 99;
    EXPECT_EQ(FsrsMemoryModel::parameters(FsrsMemoryModel::text(weights)).weights[4], 10);
}
} // namespace
} // namespace fagdansk::drill
