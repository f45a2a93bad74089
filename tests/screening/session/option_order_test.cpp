#include "screening/session/option_order.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <string>

namespace fagdansk::session {
namespace {

TEST(OptionOrder, isAlwaysAPermutation)
{
    for (int count = 0; count <= 6; ++count) {
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            auto order = optionOrder(seed, "p/t/q", count);
            std::ranges::sort(order);
            std::vector<int> expected(static_cast<std::size_t>(count));
            std::iota(expected.begin(), expected.end(), 0);
            EXPECT_EQ(order, expected);
        }
    }
}

TEST(OptionOrder, neverChangesBetweenVersions)
{
    // Computed apart in another language from the published SplitMix64 and FNV-1a constants; a stored screening relies
    // on them.
    EXPECT_EQ(optionOrder(42, "fagdansk/svejsning/lysbue", 4), (std::vector<int>{3, 0, 2, 1}));
}

TEST(OptionOrder, putsTheKeyInEveryPlaceAboutEquallyOften)
{
    std::map<std::ptrdiff_t, int> places;
    for (int i = 0; i < 4000; ++i) {
        const auto order = optionOrder(7, "p/t/q" + std::to_string(i), 4);
        ++places[std::ranges::find(order, 0) - order.begin()];
    }
    for (const auto &[place, times] : places) {
        // Binomial(4000, 1/4) has a standard deviation of 27: five of them to each side.
        EXPECT_NEAR(times, 1000, 137) << "place " << place;
    }
    EXPECT_EQ(places.size(), 4u);
}

} // namespace
} // namespace fagdansk::session
