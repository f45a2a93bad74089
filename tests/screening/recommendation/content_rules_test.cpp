// The rules that the program ships with.
#include "screening/recommendation/recommendation.h"
#include "tests/screening/recommendation/fixture.h"
#include "tests/screening/recommendation/small_world.h"

#include <gtest/gtest.h>

namespace fagdansk::recommendation {
namespace {

using tests::contextWithOral;
using tests::Place;
using tests::profileAt;

const char *const rulesFile = FAGDANSK_SOURCE_DIR "/content/recommendation/rules-1.yaml";

TEST(ContentRules, smallWorld)
{
    tests::checkSmallWorld(rulesFile);
}

TEST(ContentRules, giveWhatThePracticeAsksFor)
{
    struct Case
    {
        const char *reason;
        std::optional<Level> oral;
        Place everyday, terms, technical;
        const char *outcome;
    };
    const Case cases[] = {
        {"no oral level, no guess", std::nullopt, Place::Above, Place::Above, Place::Above, "cannot-suggest"},
        {"too little spoken Danish", Level::A2, Place::Above, Place::Above, Place::Above, "danskuddannelse"},
        {"the parts decide, so they must be there", Level::B1, Place::Above, Place::NotTaken, Place::Above,
         "incomplete"},
        {"A2+ and cannot follow", Level::A2Plus, Place::Below, Place::Below, Place::Below, "fvu-start"},
        {"A2+ and follows", Level::A2Plus, Place::Above, Place::Above, Place::JustAbove, "amu-with-support"},
        {"B1 with weak reading", Level::B1, Place::Below, Place::Above, Place::Above, "fvu-dansk"},
        {"B1, only the technical text is weak", Level::B1, Place::Above, Place::Above, Place::Below,
         "amu-with-support"},
        {"B1 and everything above", Level::B1, Place::JustAbove, Place::JustAbove, Place::JustAbove, "amu"},
    };
    const auto rules = tests::rulesFrom(rulesFile);
    for (const auto &one : cases) {
        const auto found =
            recommend(rules, profileAt(rules, one.everyday, one.terms, one.technical), contextWithOral(one.oral));
        EXPECT_EQ(found.outcomeId, one.outcome) << one.reason << " by rule " << found.ruleId;
    }
}

TEST(ContentRules, carryTheDisclaimer)
{
    const auto rules = tests::rulesFrom(rulesFile);
    EXPECT_EQ(rules.disclaimer.at("da"), "Erstatter ikke VLV-2 eller FVU-udbyderens vurdering.");
}

TEST(ContentRules, speakEveryLanguageOfTheInterface)
{
    const auto rules = tests::rulesFrom(rulesFile);
    std::vector<std::pair<std::string, Texts>> all{{"disclaimer", rules.disclaimer}};
    for (const auto &outcome : rules.outcomes) {
        all.emplace_back(outcome.id, outcome.title);
    }
    all.insert(all.end(), rules.messages.begin(), rules.messages.end());
    ASSERT_GT(all.size(), 40U);
    for (const auto &[id, texts] : all) {
        for (const char *language : {"da", "en", "ar", "pl", "uk", "tr"}) {
            EXPECT_TRUE(texts.contains(language) && !texts.at(language).empty()) << id << " in " << language;
        }
    }
}

} // namespace
} // namespace fagdansk::recommendation
