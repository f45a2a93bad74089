#include "wordlists/glossary/glossary_json.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace fagdansk::glossary {
namespace {

base::ContentId id(const char *text)
{
    return base::ContentId::parse(text).value();
}

Rubric fullRubric()
{
    return {{{PointRole::What, "hvad", {"a/b", "\"i vejret\""}, 1.0}, {PointRole::Trait, "hvordan", {"=ø"}, 0.1}},
            {{"forkert", {"!c"}}},
            {PointRole::What, PointRole::Trait},
            0};
}

Term fullTerm()
{
    Term term;
    term.id = id("p/t/lysbue");
    term.unit = "u";
    term.lemma = "lysbue";
    term.wordClass = WordClass::Noun;
    term.article = Article::PluralOnly;
    term.forms = {"lysbuen", "lysbuer"};
    term.parts = {{"", "lys"}, {"s", "bue"}};
    term.definition = "Noget med \"tegn\" \\ og ø.";
    term.examples = {{"Se ", "lysbuen", "."}, {"", "Lysbuer", " er farlige."}};
    term.rubric = fullRubric();
    term.distractors = {"x", "y", "z"};
    term.related = {id("p/t/a")};
    term.opposite = {id("p/t/b")};
    term.say = "lys-bue";
    term.picture = "lysbue";
    term.translations = {{"ar", {"قوس", ReviewState::Reviewed}}, {"vi", {"hồ quang", ReviewState::Draft}}};
    return term;
}

TEST(GlossaryJson, roundTrips)
{
    const std::vector<Term> terms = {fullTerm(), [] {
                                         Term term;
                                         term.id = id("p/t/x");
                                         term.wordClass = WordClass::Phrase;
                                         return term;
                                     }()};
    for (const auto &term : terms) {
        const auto back = termFromJson(toJson(term));
        ASSERT_TRUE(back) << back.error().detail;
        EXPECT_EQ(*back, term);
    }
    Rubric counted = fullRubric();
    counted.fullRoles.clear();
    counted.fullCount = 2;
    EXPECT_EQ(rubricFromJson(toJson(counted)).value(), counted);
    const Trade trade{"svejsning", "Svejsning", "S", "#C8531B", {{"u", "Ud", {id("p/t/a"), id("p/t/b")}}}};
    EXPECT_EQ(tradeFromJson(toJson(trade)).value(), trade);
}

TEST(GlossaryJson, isCanonical)
{
    const auto text = toJson(fullTerm());
    EXPECT_EQ(nlohmann::json::parse(text).dump(), text); // that type sorts its keys
    EXPECT_EQ(toJson(Rubric{}), R"({"forbidden":[],"fullCount":0,"fullRoles":[],"points":[]})");
}

TEST(GlossaryJson, refusesWhatItWouldNotWrite)
{
    const auto good = nlohmann::json::parse(toJson(fullTerm()));
    for (const auto &entry : good.items()) {
        auto without = good;
        without.erase(entry.key());
        EXPECT_FALSE(termFromJson(without.dump())) << "without " << entry.key();
        auto wrong = good;
        wrong[entry.key()] = 1.5;
        EXPECT_FALSE(termFromJson(wrong.dump())) << "a number for " << entry.key();
    }
    auto unknown = good;
    unknown["class"] = "verbum";
    EXPECT_EQ(termFromJson(unknown.dump()).error().kind, base::ErrorKind::Corrupt);
    unknown = good;
    unknown["id"] = "no id";
    EXPECT_FALSE(termFromJson(unknown.dump()));
    for (const auto text : {"", "{", "null", "[]", "\xff"}) {
        EXPECT_FALSE(termFromJson(text)) << text;
        EXPECT_FALSE(tradeFromJson(text)) << text;
        EXPECT_FALSE(rubricFromJson(text)) << text;
    }
}

} // namespace
} // namespace fagdansk::glossary
