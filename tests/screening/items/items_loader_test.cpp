#include "screening/items/items_json.h"
#include "screening/items/items_loader.h"
#include "wordlists/glossary/trade_loader.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>

namespace fagdansk::items {
namespace {

glossary::SourceFile goodFile(const std::string &name)
{
    std::ifstream stream(std::string(FAGDANSK_SOURCE_DIR) + "/tests/corpora/content/good/" + name, std::ios::binary);
    return {name, {std::istreambuf_iterator<char>(stream), {}}};
}

ItemSources goodItems()
{
    return {
        {{"blik", goodFile("texts/blik/klip-en-plade.yaml")}, {"faelles", goodFile("texts/faelles/rent-bord.yaml")}},
        {goodFile("practice/oevelse-1.yaml")},
        {goodFile("forms/blik-a.yaml")}};
}

class ItemsLoader : public testing::Test
{
protected:
    ItemsLoader()
    {
        const glossary::TradeSources sources{
            "blik",
            goodFile("trades/blik/trade.yaml"),
            {goodFile("trades/blik/units/01-vaerktoej.yaml"), goodFile("trades/blik/units/02-arbejde.yaml")},
            {}};
        m_trade = glossary::loadTrade(sources, "proeve", {}, m_faults);
    }

    LoadedItems load(const ItemSources &sources)
    {
        m_faults.clear();
        const auto lookup = [this](const base::ContentId &id) -> const glossary::Term * {
            const auto found = std::ranges::find(m_trade.terms, id, &glossary::Term::id);
            return found == m_trade.terms.end() ? nullptr : &*found;
        };
        return loadItems(sources, "proeve", lookup, {}, m_faults);
    }

    glossary::LoadedTrade m_trade;
    std::vector<glossary::Fault> m_faults;
};

TEST_F(ItemsLoader, resolvesAForm)
{
    const auto loaded = load(goodItems());
    ASSERT_TRUE(m_faults.empty()) << m_faults.front().text();
    ASSERT_EQ(loaded.forms.size(), 1U);
    const auto &form = loaded.forms[0];
    EXPECT_EQ(form.id.text(), "proeve/blik/form-a");
    EXPECT_EQ(form.version, 2);
    EXPECT_EQ(form.practice.word, "kop");
    EXPECT_EQ(form.everyday.id.text(), "proeve/faelles/rent-bord");
    EXPECT_EQ(form.technical.kind, TextKind::Technical);
    ASSERT_EQ(form.terms.size(), 12U);
    EXPECT_EQ(std::ranges::count(form.terms, true, &Item::reserved), 6);
    const auto &hammer = form.terms[0];
    EXPECT_EQ(hammer.id.text(), "proeve/blik/hammer");
    EXPECT_EQ(hammer.prompt, "Hvad er en hammer?");
    EXPECT_EQ(hammer.word, "hammer");
    EXPECT_EQ(hammer.options.front(), "Noget, du slår søm i med.");
    EXPECT_EQ(hammer.options.size(), 4U);
    EXPECT_EQ(hammer.rubric.points.size(), 2U);
    EXPECT_DOUBLE_EQ(hammer.difficulty, -1.5);
    const auto &question = form.technical.questions.at(0);
    EXPECT_EQ(question.id.text(), "proeve/blik/klip-en-plade/q1");
    EXPECT_EQ(question.options, (std::vector<std::string>{"Rydde det.", "Male det.", "Flytte det.", "Købe et nyt."}));
    EXPECT_EQ(form.technical.questions.at(3).rubric.fullCount, 2);
    EXPECT_EQ(form.technical.questions.at(3).asks, Asks::Explain);
}

TEST_F(ItemsLoader, aTermOfAnotherTradeIsNamedWithIt)
{
    auto sources = goodItems();
    auto &bytes = sources.forms[0].bytes;
    bytes.replace(bytes.find("term: hammer"), 12, "term: blik/hammer");
    EXPECT_EQ(load(sources).forms.at(0).terms.at(0).id.text(), "proeve/blik/hammer");
    EXPECT_TRUE(m_faults.empty());
    bytes.replace(bytes.find("term: blik/hammer"), 17, "term: bus/hammer");
    (void)load(sources);
    EXPECT_EQ(m_faults.size(), 1U);
}

TEST_F(ItemsLoader, jsonRoundTrips)
{
    const auto loaded = load(goodItems());
    for (const auto &text : loaded.texts) {
        EXPECT_EQ(textFromJson(toJson(text)).value(), text);
        for (const auto &item : text.questions) {
            EXPECT_EQ(itemFromJson(toJson(item)).value(), item);
        }
    }
    const auto &form = loaded.forms.at(0);
    EXPECT_EQ(formFromJson(toJson(form)).value(), form);
    EXPECT_EQ(practiceFromJson(toJson(form.practice)).value(), form.practice);
    EXPECT_EQ(nlohmann::json::parse(toJson(form)).dump(), toJson(form));
}

TEST_F(ItemsLoader, jsonWithoutAKeyIsRefused)
{
    const auto good = nlohmann::json::parse(toJson(load(goodItems()).forms.at(0)));
    for (const auto &entry : good.items()) {
        auto without = good;
        without.erase(entry.key());
        EXPECT_EQ(formFromJson(without.dump()).error().kind, base::ErrorKind::Corrupt) << entry.key();
    }
    for (const auto &entry : good["terms"][0].items()) {
        auto without = good;
        without["terms"][0].erase(entry.key());
        EXPECT_FALSE(formFromJson(without.dump())) << entry.key();
    }
}

TEST_F(ItemsLoader, survivesAnyChangedByte)
{
    const auto good = goodItems();
    std::mt19937 random(7);
    for (int round = 0; round < 1500; ++round) {
        auto sources = good;
        std::string *files[] = {&sources.texts[0].file.bytes, &sources.practice[0].bytes, &sources.forms[0].bytes};
        auto &bytes = *files[random() % 3];
        bytes[random() % bytes.size()] = static_cast<char>(random());
        const auto loaded = load(sources);
        for (const auto &fault : m_faults) {
            EXPECT_GE(fault.line, 1) << fault.text();
        }
        if (m_faults.empty()) {
            EXPECT_EQ(loaded.forms.at(0).terms.size(), 12U) << "round " << round;
        }
    }
}

} // namespace
} // namespace fagdansk::items
