#include "wordlists/base/result.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <variant>

namespace fagdansk::base {
namespace {
TEST(Result, HoldsEitherTheValueOrTheError)
{
    const Result<int> value = 7;
    EXPECT_TRUE(value.ok());
    EXPECT_EQ(*value, 7);
    EXPECT_THROW(static_cast<void>(value.error()), std::bad_variant_access);
    const Result<int> failed = Error{ErrorKind::NotFound, "no term"};
    EXPECT_FALSE(failed);
    EXPECT_EQ(failed.error(), (Error{ErrorKind::NotFound, "no term"}));
    EXPECT_THROW(static_cast<void>(failed.value()), std::bad_variant_access);
}

TEST(Result, GivesAwayWhatCannotBeCopied)
{
    Result<std::unique_ptr<int>> made = std::make_unique<int>(3);
    const auto taken = std::move(made).value();
    EXPECT_EQ(*taken, 3);
}

TEST(Result, OfNothingKnowsWhetherItFailed)
{
    EXPECT_TRUE(Result<void>().ok());
    const Result<void> failed = Error{ErrorKind::Refused, "reserved"};
    EXPECT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::Refused);
}
} // namespace
} // namespace fagdansk::base
