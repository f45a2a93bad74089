#include "tests/screening/recommendation/fixture.h"
#include "tests/screening/recommendation/small_world.h"

#include <gtest/gtest.h>

namespace fagdansk::recommendation {
namespace {

TEST(SmallWorld, holdsForTheTestRules)
{
    tests::checkSmallWorld(tests::smallRulesFile);
}

} // namespace
} // namespace fagdansk::recommendation
