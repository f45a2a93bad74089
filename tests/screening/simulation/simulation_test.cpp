#include "tests/screening/simulation/adaptive_simulation.h"
#include "tests/screening/simulation/form_simulation.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fagdansk::simulation {
namespace {

constexpr int people = 1000; // the mean of as many errors of 0.37 logits lies within 0.036 of its own mean, 3 sigma

class Simulation : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        const auto pack = pack::SqlitePack::open(FAGDANSK_BINARY_DIR "/bin/fagdansk.pack");
        ASSERT_TRUE(pack) << pack.error().detail;
        trades = shippedTrades(**pack);
        ASSERT_GE(trades.size(), 8U);
    }

    static inline std::vector<SimulatedTrade> trades;
};

TEST_F(Simulation, formsAreUnbiasedAndKnowTheirError)
{
    const auto cuts = shippedCuts();
    std::uint64_t seed = 1;
    for (const auto &trade : trades) {
        std::vector<double> biases;
        for (const auto &form : trade.forms) {
            SCOPED_TRACE(trade.slug + ' ' + form.letter);
            const auto found = simulateForm(form, cuts, people, seed++);
            biases.push_back(found.bias);
            EXPECT_NEAR(found.bias, 0.0, 0.05);
            EXPECT_NEAR(found.rmse, found.psd, 0.03);
            EXPECT_NEAR(found.covered, 0.95, 0.025);
        }
        ASSERT_EQ(biases.size(), 3U);
        const auto [least, most] = std::ranges::minmax(biases);
        EXPECT_LT(most - least, 0.1) << trade.slug;
    }
}

TEST_F(Simulation, anUncertaintyLeftOutShowsAsFalseConfidence)
{
    const auto &form = trades.front().forms.front();
    const auto sure = simulateForm(form, shippedCuts(), 3000, 1, Uncertainty::LeftOut);
    EXPECT_GT(sure.rmse, sure.psd + 0.015);
}

TEST_F(Simulation, adaptiveTestsAreShortAndSpreadOverThePool)
{
    for (const auto &trade : trades) {
        SCOPED_TRACE(trade.slug);
        const auto pool = *adaptive::ItemPool::create(trade.terms);
        const auto found = simulateAdaptive(pool, {}, people, 7);
        EXPECT_LE(found.items, 14.0);
        EXPECT_GE(found.reached, 0.99);
        EXPECT_LE(found.psd, 0.5);
        EXPECT_NEAR(found.rmse, found.psd, 0.04);
        EXPECT_LE(found.topExposure, 0.30);
    }
}

TEST_F(Simulation, withoutTheDrawTheBestItemIsEverybodys)
{
    const auto pool = *adaptive::ItemPool::create(trades.front().terms);
    adaptive::Rules rules;
    rules.among = 1;
    EXPECT_EQ(simulateAdaptive(pool, rules, 50, 7).topExposure, 1.0);
}

} // namespace
} // namespace fagdansk::simulation
