// One version of the cut-offs and rules, as content/recommendation/rules-<version>.yaml writes them. Its head documents
// the format.
#pragma once

#include "screening/recommendation/teacher_context.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace fagdansk::recommendation {

enum class Part { Everyday, Terms, Technical };
inline constexpr std::array partNames{"everyday", "terms", "technical"};

enum class LevelInput { Oral, Written };
inline constexpr std::array levelInputNames{"oral", "written"};

/// A test of an unknown value never holds; only the tests of being known see that it is missing.
struct LevelKnown
{
    LevelInput input;
    bool expected;
};
struct LevelBelow
{
    LevelInput input;
    Level level;
};
struct LevelAtLeast
{
    LevelInput input;
    Level level;
};
struct Vlv2Is
{
    Vlv2Outcome outcome;
};
struct Vlv2Taken
{
    bool expected;
};
struct SchoolingKnown
{
    bool expected;
};
struct SchoolingBelow
{
    int years;
};
struct SchoolingAtLeast
{
    int years;
};
struct LatinIs
{
    LatinScript latin;
};
enum class PartTest { Known, BelowCut, VeryWeak, NearCut };
struct PartIs
{
    Part part;
    PartTest test;
    bool expected;
};
using Condition = std::variant<LevelKnown, LevelBelow, LevelAtLeast, Vlv2Is, Vlv2Taken, SchoolingKnown, SchoolingBelow,
                               SchoolingAtLeast, LatinIs, PartIs>;

/// Where a number comes from.
enum class Basis { Expert, Calibrated };
inline constexpr std::array basisNames{"expert", "calibrated"};

struct Cut
{
    double cut = 0.0;      ///< 0..1: under this the part counts as not followed
    double veryWeak = 0.0; ///< < cut
    Basis basis = Basis::Expert;
};

/// By language; da, en and ar are always there.
using Texts = std::map<std::string, std::string>;
inline constexpr std::array ruleLanguages{"da", "en", "ar"};

struct OutcomeText
{
    std::string id;
    Texts title;
    bool suggests = true; ///< false where nothing is proposed
};

struct Rule
{
    std::string id;
    std::vector<Condition> when; ///< all must hold; none: always
    std::string outcome;
    std::vector<std::string> reasons; ///< message ids
};

/// Added after the reasons; never changes the outcome.
struct Note
{
    std::string id;
    std::vector<Condition> when;
    std::vector<std::string> unlessOutcome;
    std::vector<std::string> reasons;
};

struct RuleSet
{
    int version = 0;
    Basis basis = Basis::Expert;
    double near = 1.0;       ///< a part is near its cut-off when |score - cut| <= near * standard error
    std::array<Cut, 3> cuts; ///< by Part
    Texts disclaimer;
    std::vector<OutcomeText> outcomes;
    std::vector<Rule> rules; ///< tried in order; the last always holds
    std::vector<Note> notes;
    std::map<std::string, Texts> messages;

    const Cut &cut(Part part) const { return cuts[static_cast<std::size_t>(part)]; }
    const OutcomeText *outcome(std::string_view id) const; ///< null when there is none
};

} // namespace fagdansk::recommendation
