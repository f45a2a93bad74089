// Rule sets from files, and profiles whose parts stand where a test wants them.
#pragma once

#include "screening/ability/profile.h"
#include "screening/recommendation/rule_set_loader.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <sstream>
#include <string>

namespace fagdansk::recommendation::tests {

inline constexpr const char *smallRulesFile = FAGDANSK_SOURCE_DIR "/tests/screening/recommendation/rules-small.yaml";

inline std::string fileText(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

inline RuleSet rulesFrom(const std::string &path)
{
    const auto loaded = loadRuleSet(fileText(path));
    for (const auto &fault : loaded.faults) {
        ADD_FAILURE() << path << ":" << fault.line << ": " << fault.message;
    }
    return loaded.rules.value();
}

/// Where a part's score lies; in rising order after NotTaken.
enum class Place { NotTaken, VeryWeak, Below, JustBelow, JustAbove, Above };

/// Twenty points with a standard error of 0.06: a point to each side of a cut-off is near it.
inline ability::PartProfile partAt(Place place, const Cut &cut)
{
    ability::PartProfile part;
    part.maximum = 20;
    if (place == Place::NotTaken) {
        part.unanswered = 20;
        return part;
    }
    const int atCut = static_cast<int>(std::lround(cut.cut * 20));
    const int weak = static_cast<int>(std::lround(cut.veryWeak * 20));
    part.points = place == Place::VeryWeak    ? weak - 2
                  : place == Place::Below     ? weak + 1
                  : place == Place::JustBelow ? atCut - 1
                  : place == Place::JustAbove ? atCut
                                              : 19;
    part.countedMaximum = 20;
    part.standardError = 0.06;
    return part;
}

inline ability::Profile profileAt(const RuleSet &rules, Place everyday, Place terms, Place technical)
{
    return {partAt(everyday, rules.cut(Part::Everyday)), partAt(terms, rules.cut(Part::Terms)),
            partAt(technical, rules.cut(Part::Technical))};
}

inline TeacherContext contextWithOral(std::optional<Level> oral)
{
    TeacherContext context;
    context.oral = oral;
    return context;
}

} // namespace fagdansk::recommendation::tests
