#include "screening/agreement/agreement.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace fagdansk::agreement {
namespace {

std::vector<int> marksIn(const std::string &text)
{
    std::istringstream stream(text);
    std::vector<int> marks;
    for (int mark = 0; stream >> mark;) {
        marks.push_back(mark);
    }
    return marks;
}

TEST(Agreement, agreesWithTheReference)
{
    std::ifstream file(FAGDANSK_SOURCE_DIR "/tests/screening/agreement/reference.tsv");
    int rows = 0;
    std::string first;
    std::string second;
    while (std::getline(file, first, '\t') && std::getline(file, second, '\t')) {
        double exact = 0;
        double kappa = 0;
        file >> exact >> kappa >> std::ws;
        const auto ones = marksIn(first);
        const auto others = marksIn(second);
        std::vector<std::pair<int, int>> pairs;
        for (std::size_t i = 0; i < ones.size(); ++i) {
            pairs.emplace_back(ones[i], others.at(i));
        }
        const auto found = agreementOf(pairs);
        EXPECT_EQ(found.n, ones.size());
        EXPECT_NEAR(found.exact.value(), exact, 1e-9) << first;
        EXPECT_NEAR(found.quadraticKappa.value(), kappa, 1e-9) << first;
        ++rows;
    }
    EXPECT_EQ(rows, 7);
}

TEST(Agreement, isSymmetric)
{
    const auto there = agreementOf({{0, 1}, {2, 2}, {1, 0}, {1, 2}, {0, 0}});
    const auto back = agreementOf({{1, 0}, {2, 2}, {0, 1}, {2, 1}, {0, 0}});
    EXPECT_EQ(there.exact, back.exact);
    EXPECT_NEAR(there.quadraticKappa.value(), back.quadraticKappa.value(), 1e-12);
}

TEST(Agreement, withoutARoomForChanceThereIsNoKappa)
{
    EXPECT_EQ(agreementOf({}), (Agreement{0, {}, {}}));
    EXPECT_EQ(agreementOf({{2, 2}, {2, 2}}), (Agreement{2, 1.0, {}}));
}

TEST(Agreement, weighsByRankAmongTheMarksThatOccur)
{
    EXPECT_EQ(agreementOf({{0, 5}, {5, 5}, {9, 0}}), agreementOf({{0, 1}, {1, 1}, {2, 0}}));
}

} // namespace
} // namespace fagdansk::agreement
