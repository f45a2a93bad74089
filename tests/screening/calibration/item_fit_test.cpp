#include "screening/calibration/item_fit.h"
#include "tests/screening/calibration/reference_tables.h"

#include <gtest/gtest.h>

namespace fagdansk::calibration {
namespace {

TEST(ItemFit, agreesWithTheReference)
{
    for (const auto *data : {"rasch", "partial-credit", "forms"}) {
        const auto table = responseTable(data);
        const auto calibrated = calibrate(table);
        ASSERT_TRUE(calibrated);
        const auto fits = itemFit(table, *calibrated);
        ASSERT_TRUE(fits);
        const auto rows = referenceRows("item_fit_reference.tsv", data);
        ASSERT_EQ(rows.size(), fits->size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            SCOPED_TRACE(std::string(data) + ' ' + rows[i].at(0));
            EXPECT_EQ((*fits)[i].answers, std::stoul(rows[i].at(1)));
            EXPECT_NEAR((*fits)[i].infit.value(), std::stod(rows[i].at(2)), 1e-5);
            EXPECT_NEAR((*fits)[i].outfit.value(), std::stod(rows[i].at(3)), 1e-5);
        }
    }
}

TEST(ItemFit, anItemThatIsAnsweredByChanceStandsOut)
{
    auto table = responseTable("rasch");
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        table.rows[i][3] = static_cast<int>(i * 7 / 3 % 2);
    }
    const auto fits = itemFit(table, *calibrate(table));
    for (std::size_t i = 0; i < fits->size(); ++i) {
        EXPECT_EQ((*fits)[i].infit.value() > 1.1, i == 3) << i << ": " << *(*fits)[i].infit;
    }
}

} // namespace
} // namespace fagdansk::calibration
