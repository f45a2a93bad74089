// Any byte changed in a good file may make faults, but never a crash, an exception or a fault without a place.
#include "wordlists/glossary/glossary_json.h"
#include "wordlists/glossary/trade_loader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>

namespace fagdansk::glossary {
namespace {

SourceFile goodFile(const std::string &name)
{
    std::ifstream stream(std::string(FAGDANSK_SOURCE_DIR) + "/tests/corpora/content/good/trades/blik/" + name,
                         std::ios::binary);
    return {name, {std::istreambuf_iterator<char>(stream), {}}};
}

TradeSources goodTrade()
{
    return {"blik",
            goodFile("trade.yaml"),
            {goodFile("units/01-vaerktoej.yaml"), goodFile("units/02-arbejde.yaml")},
            {goodFile("translations/ar.yaml"), goodFile("translations/pl.yaml")}};
}

TEST(TradeLoader, readsTheGoodTrade)
{
    std::vector<Fault> faults;
    const auto loaded = loadTrade(goodTrade(), "proeve", {}, faults);
    ASSERT_TRUE(faults.empty()) << faults.front().text();
    EXPECT_EQ(loaded.trade.title, "Blik og hammer");
    ASSERT_EQ(loaded.trade.units.size(), 2U);
    ASSERT_EQ(loaded.terms.size(), 12U);
    const auto &hammer = loaded.terms.front();
    EXPECT_EQ(hammer.id.text(), "proeve/blik/hammer");
    EXPECT_EQ(hammer.unit, "vaerktoej");
    EXPECT_EQ(hammer.article, Article::En);
    EXPECT_EQ(hammer.related.at(0).slug(), "soem");
    EXPECT_EQ(hammer.say, "ham-mer");
    EXPECT_EQ(hammer.translations.at("ar"), (Translation{"مطرقة", ReviewState::Draft}));
    EXPECT_EQ(hammer.translations.at("pl").review, ReviewState::Draft);
    EXPECT_EQ(loaded.terms[2].translations.at("ar").review, ReviewState::Reviewed);
    ASSERT_EQ(loaded.pictures.size(), 1U);
    EXPECT_EQ(loaded.pictures[0].file, "units/01-vaerktoej.yaml");
    EXPECT_EQ(loaded.pictures[0].line, 28);
    for (const auto &term : loaded.terms) {
        EXPECT_EQ(termFromJson(toJson(term)).value(), term);
    }
}

void expectPlaced(const TradeSources &sources, const std::string &what)
{
    std::vector<Fault> faults;
    const auto loaded = loadTrade(sources, "proeve", {}, faults);
    for (const auto &fault : faults) {
        EXPECT_GE(fault.line, 1) << what << ": " << fault.text();
        EXPECT_FALSE(fault.file.empty()) << what;
        EXPECT_FALSE(fault.message.empty()) << what;
    }
    if (faults.empty()) {
        EXPECT_TRUE(std::ranges::none_of(loaded.terms, [](const auto &term) { return term.definition.empty(); }))
            << what;
    }
}

TEST(TradeLoader, survivesEveryByteOfASmallUnit)
{
    auto sources = goodTrade();
    sources.units.erase(sources.units.begin());
    const auto good = sources.units[0].bytes;
    for (std::size_t at = 0; at < good.size(); ++at) {
        for (const char c : {'\0', '\n', ' ', ':', '[', '{', '"', '&', '-', '\xff', '#'}) {
            sources.units[0].bytes = good;
            sources.units[0].bytes[at] = c;
            expectPlaced(sources, "byte " + std::to_string(at));
        }
    }
}

TEST(TradeLoader, survivesCutsAndRandomChanges)
{
    const auto good = goodTrade();
    std::mt19937 random(20240607);
    for (int round = 0; round < 600; ++round) {
        auto sources = good;
        SourceFile *files[] = {&sources.trade, &sources.units[0], &sources.units[1], &sources.translations[0]};
        auto &bytes = files[random() % 4]->bytes;
        for (auto changes = random() % 6; changes > 0; --changes) {
            bytes[random() % bytes.size()] = static_cast<char>(random());
        }
        if (random() % 2 == 0) {
            bytes.resize(random() % bytes.size() + 1);
        }
        expectPlaced(sources, "round " + std::to_string(round));
    }
}

} // namespace
} // namespace fagdansk::glossary
