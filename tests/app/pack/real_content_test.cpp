// The content that ships keeps its own rules, and every part of the pack can be read.
#include "app/pack/content_checks.h"
#include "app/pack/sqlite_pack.h"
#include "tests/app/pack/pack_fixture.h"

namespace fagdansk::pack {
namespace {

TEST_F(PackTest, theContentInTheTreeIsWithoutFault)
{
    const auto root = std::filesystem::path(FAGDANSK_SOURCE_DIR);
    if (!std::filesystem::exists(root / "wordlists/trades")) {
        GTEST_SKIP() << "no trade is written yet";
    }
    const auto outcome = buildPack(root, path("real.pack"), contentChecks());
    ASSERT_TRUE(outcome) << outcome.error().detail;
    for (const auto &fault : outcome->faults) {
        ADD_FAILURE() << fault.text();
    }
    ASSERT_TRUE(outcome->faults.empty());
    const auto pack = SqlitePack::open(path("real.pack")).value();
    EXPECT_TRUE(pack->verify());
    for (const auto &trade : pack->trades()) {
        const auto terms = pack->terms(trade.slug);
        ASSERT_TRUE(terms) << terms.error().detail;
        for (const auto &term : *terms) {
            EXPECT_TRUE(term.picture.empty() || pack->picture(term.picture)) << term.id.text();
        }
        for (const auto &letter : pack->formLetters(trade.slug)) {
            EXPECT_TRUE(pack->form(trade.slug, letter)) << trade.slug << " " << letter;
        }
    }
    EXPECT_TRUE(pack->rules());
}

} // namespace
} // namespace fagdansk::pack
