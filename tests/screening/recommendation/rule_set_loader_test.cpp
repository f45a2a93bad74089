#include "screening/recommendation/rule_set_loader.h"
#include "tests/screening/recommendation/fixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fagdansk::recommendation {
namespace {

using tests::fileText;
using tests::rulesFrom;
using tests::smallRulesFile;

TEST(RuleSetLoader, readsEveryField)
{
    const auto rules = rulesFrom(smallRulesFile);
    EXPECT_EQ(rules.version, 7);
    EXPECT_EQ(rules.basis, Basis::Expert);
    EXPECT_DOUBLE_EQ(rules.near, 1.0);
    EXPECT_DOUBLE_EQ(rules.cut(Part::Everyday).cut, 0.7);
    EXPECT_DOUBLE_EQ(rules.cut(Part::Terms).veryWeak, 0.25);
    EXPECT_EQ(rules.cut(Part::Technical).basis, Basis::Calibrated);
    EXPECT_EQ(rules.disclaimer.at("ar"), "تنبيه");
    ASSERT_EQ(rules.outcomes.size(), 8u);
    EXPECT_FALSE(rules.outcome("incomplete")->suggests);
    EXPECT_TRUE(rules.outcome("amu")->suggests);
    EXPECT_EQ(rules.outcome("nothing"), nullptr);
    ASSERT_EQ(rules.rules.size(), 12u);
    const auto &gap = rules.rules[5];
    EXPECT_EQ(gap.id, "gap");
    ASSERT_EQ(gap.when.size(), 4u);
    EXPECT_EQ(std::get<LevelAtLeast>(gap.when[0]).level, Level::B2);
    EXPECT_EQ(std::get<PartIs>(gap.when[1]).test, PartTest::VeryWeak);
    EXPECT_EQ(std::get<LatinIs>(gap.when[2]).latin, LatinScript::Yes);
    EXPECT_EQ(std::get<SchoolingAtLeast>(gap.when[3]).years, 5);
    ASSERT_EQ(rules.notes.size(), 6u);
    EXPECT_EQ(rules.notes[2].unlessOutcome, (std::vector<std::string>{"cannot-suggest", "incomplete"}));
    EXPECT_EQ(rules.messages.at("plain").at("en"), "Text");
    EXPECT_EQ(rules.messages.at("plain").at("pl"), "Tekst");
    EXPECT_FALSE(rules.messages.at("school").contains("pl")) << "rules from before Polish are read as they are";
}

/// The small rule file with `from` made `to`; `line` is where `from` stands.
struct Mutation
{
    const char *from;
    const char *to;
    const char *message; ///< part of the fault expected on that line
};

const Mutation mutations[] = {
    {"rules: 7", "rules: seven", "whole number"},
    {"basis: expert\nlevels", "basis: guess\nlevels", "'guess' is unknown"},
    {"levels: [below-A1, A1,", "levels: [A1, below-A1,", "levels must be"},
    {"near: 1.0", "near: nan", "near must be a number"},
    {"near: 1.0", "nearly: 1.0", "'nearly' is unknown"},
    {"  everyday: {cut: 0.70", "  everyday: {cut: 1.70", "cut must be a number"},
    {"  everyday: {cut: 0.70", "  everyday: {cut: 0.30", "very-weak must be smaller"},
    {"  terms: {cut: 0.60, very-weak: 0.25,", "  terms: {cut: 0.60,", "'very-weak' is missing"},
    {"  terms: {cut: 0.60,", "  words: {cut: 0.60,", "'words' is unknown"},
    {"disclaimer: {da: Forbehold, ", "disclaimer: {", "'da' is missing"},
    {"disclaimer: {da: Forbehold, ", "disclaimer: {sv: x, da: Forbehold, ", "'sv' is unknown"},
    {"  - {id: incomplete, suggests: false", "  - {id: incomplete, suggests: \"no\"", "true or false"},
    {"  - {id: incomplete, suggests: false", "  - {id: cannot-suggest, suggests: false", "stands twice"},
    {"  - {id: low-oral, ", "  - {", "'id' is missing"},
    {"  - {id: low-oral, ", "  - {id: oral-missing, ", "stands twice"},
    {"below: A2+}], outcome: danskuddannelse", "below: A3}], outcome: danskuddannelse", "'A3' is unknown"},
    {"below: A2+}], outcome: danskuddannelse", "below: A2+}], outcome: dansk", "no outcome dansk"},
    {"reasons: [levels]", "reasons: [level]", "no message level"},
    {"reasons: [levels]", "reasons: []", "at least one reason"},
    {"reasons: [levels]", "reasons: levels", "must be a list"},
    {"reasons: [levels]", "reasons: [levels], why: x", "'why' is unknown"},
    {"{part: everyday, known: false}], outcome: incomplete", "{part: everyday, is: x}], outcome: incomplete",
     "not a test of a part"},
    {"{part: terms, known: false}", "{part: words, known: false}", "part 'words' is unknown"},
    {"{part: terms, known: false}", "{known: false}", "an input or a part"},
    {"{part: terms, known: false}", "{part: terms}", "exactly one test"},
    {"{part: terms, known: false}", "{part: terms, known: false, below-cut: true}", "exactly one test"},
    {"      - {input: latin, is: \"yes\"}", "      - {input: latin, known: true}", "not a test of latin"},
    {"      - {input: latin, is: \"yes\"}", "      - {input: latin, is: maybe}", "'maybe' is unknown"},
    {"      - {input: latin, is: \"yes\"}", "      - {input: alphabet, is: \"yes\"}", "'alphabet' is unknown"},
    {"      - {input: schooling, at-least: 5}", "      - {input: schooling, at-least: 21}", "from 0 to 20"},
    {"      - {input: schooling, at-least: 5}", "      - {input: schooling, taken: true}", "not a test of schooling"},
    {"{input: vlv2, is: fvu}", "{input: vlv2, below: A1}", "not a test of vlv2"},
    {"{id: terms-weak, when: [{part: terms, below-cut: true}]", "{id: terms-weak, when: []", "ever tried"},
    {"{id: rest, when: []", "{id: rest, when: [{input: vlv2, taken: true}]", "must always hold"},
    {"unless-outcome: [cannot-suggest, incomplete]", "unless-outcome: [never]", "no outcome never"},
    {"  plain: {da: Tekst, en: Text", "  plain: {da: Tekst, da: To, en: Text", "'da' stands twice"},
    {"da: \"{schooling} år\"", "da: \"{skole} år\"", "{skole} is unknown"},
    {"da: \"{schooling} år\"", "da: \"{schooling år\"", "a brace has no partner"},
    {"da: \"{schooling} år\"", "da: \"schooling} år\"", "a brace has no partner"},
    {"da: \"{schooling} år\"", "tr: \"{yıl}\", da: \"{schooling} år\"", "{yıl} is unknown"},
    {"  school: {da:", "  vlv2: {da:", "vlv2 stands twice"},
    {"near: 1.0", "near: [1.0", "not YAML"},
};

TEST(RuleSetLoader, reportsEveryFaultWithItsLine)
{
    const std::string good = fileText(smallRulesFile);
    for (const auto &[from, to, message] : mutations) {
        SCOPED_TRACE(std::string(from) + "  ->  " + to);
        const auto at = good.find(from);
        ASSERT_NE(at, std::string::npos);
        auto bad = good;
        bad.replace(at, std::string(from).size(), to);
        const auto line = 1 + std::count(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        const auto loaded = loadRuleSet(bad);
        EXPECT_FALSE(loaded.rules.has_value());
        const bool found = std::ranges::any_of(loaded.faults, [&](const Fault &fault) {
            const bool here = fault.line == line || std::string(message) == "not YAML";
            return here && fault.message.find(message) != std::string::npos;
        });
        EXPECT_TRUE(found) << "line " << line << ": " << message;
        for (const auto &fault : loaded.faults) {
            EXPECT_TRUE(found) << "but " << fault.line << ": " << fault.message;
        }
    }
}

TEST(RuleSetLoader, reportsAllFaultsAtOnceInOrder)
{
    auto bad = fileText(smallRulesFile);
    bad.replace(bad.find("rules: 7"), 8, "rules: x");
    bad.replace(bad.find("reasons: [levels]"), 17, "reasons: [nobody]");
    const auto loaded = loadRuleSet(bad);
    ASSERT_EQ(loaded.faults.size(), 2u);
    EXPECT_LT(loaded.faults[0].line, loaded.faults[1].line);
}

TEST(RuleSetLoader, insistsThatAMissingOralLevelSuggestsNothing)
{
    for (const auto &[from, to] : std::vector<std::pair<std::string, std::string>>{
             {"outcome: cannot-suggest, reasons", "outcome: amu, reasons"},
             {"[{input: oral, known: false}]", "[{input: oral, known: true}]"},
             {"[{input: oral, known: false}]", "[{input: written, known: false}]"},
             {"[{input: oral, known: false}]", "[{input: oral, known: false}, {input: vlv2, taken: true}]"}}) {
        auto bad = fileText(smallRulesFile);
        bad.replace(bad.find(from), from.size(), to);
        const auto loaded = loadRuleSet(bad);
        ASSERT_EQ(loaded.faults.size(), 1u) << to;
        EXPECT_NE(loaded.faults[0].message.find("unknown oral level"), std::string::npos) << to;
    }
}

TEST(RuleSetLoader, refusesWhatIsNoRuleFile)
{
    for (const char *text : {"", "rules", "[1, 2]", "{}", "rules: 1", "cuts: []\nmessages: x\noutcomes: y"}) {
        const auto loaded = loadRuleSet(text);
        EXPECT_FALSE(loaded.rules.has_value()) << text;
        EXPECT_FALSE(loaded.faults.empty()) << text;
    }
}

} // namespace
} // namespace fagdansk::recommendation
