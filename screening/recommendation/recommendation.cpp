#include "screening/recommendation/recommendation.h"

#include "screening/recommendation/message_text.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace fagdansk::recommendation {
namespace {

bool isNear(const RuleSet &rules, const ability::PartProfile &part, const Cut &cut)
{
    const auto score = part.score();
    // A hair is added because 0.7 - 0.6 is not exactly 0.1.
    return score && part.standardError && std::abs(*score - cut.cut) <= rules.near * *part.standardError + 1e-12;
}

/// Whether a condition holds; what is not known makes no test hold but its own.
struct Holds
{
    const RuleSet &rules;
    const ability::Profile &profile;
    const TeacherContext &context;

    const std::optional<Level> &level(LevelInput input) const
    {
        return input == LevelInput::Oral ? context.oral : context.written;
    }

    bool operator()(const LevelKnown &c) const { return level(c.input).has_value() == c.expected; }
    bool operator()(const LevelBelow &c) const { return level(c.input) && *level(c.input) < c.level; }
    bool operator()(const LevelAtLeast &c) const { return level(c.input) && *level(c.input) >= c.level; }
    bool operator()(const Vlv2Is &c) const { return context.vlv2 == c.outcome; }
    bool operator()(const Vlv2Taken &c) const { return (context.vlv2 != Vlv2Outcome::NotTaken) == c.expected; }
    bool operator()(const SchoolingKnown &c) const { return context.schoolingYears.has_value() == c.expected; }
    bool operator()(const SchoolingBelow &c) const
    {
        return context.schoolingYears && *context.schoolingYears < c.years;
    }
    bool operator()(const SchoolingAtLeast &c) const
    {
        return context.schoolingYears && *context.schoolingYears >= c.years;
    }
    bool operator()(const LatinIs &c) const { return context.latin == c.latin; }
    bool operator()(const PartIs &c) const
    {
        const auto &part = partOf(profile, c.part);
        if (c.test == PartTest::Known) {
            return part.known() == c.expected;
        }
        return part.known() && partTest(part, rules.cut(c.part), c.test) == c.expected;
    }

    bool partTest(const ability::PartProfile &part, const Cut &cut, PartTest test) const
    {
        if (test == PartTest::NearCut) {
            return isNear(rules, part, cut);
        }
        return *part.score() < (test == PartTest::BelowCut ? cut.cut : cut.veryWeak);
    }

    bool all(const std::vector<Condition> &conditions) const
    {
        return std::ranges::all_of(conditions, [this](const Condition &one) { return std::visit(*this, one); });
    }
};

const Rule &firstThatHolds(const RuleSet &rules, const Holds &holds)
{
    const auto found = std::ranges::find_if(rules.rules, [&](const Rule &rule) { return holds.all(rule.when); });
    if (found == rules.rules.end() || !rules.outcome(found->outcome)) {
        throw std::logic_error("a rule set that has not come through the loader");
    }
    return *found;
}

void addReasons(std::vector<Reason> &to, const RuleSet &rules, const std::vector<std::string> &ids,
                const MessageValues &values)
{
    for (const auto &id : ids) {
        Reason reason{id, {}};
        for (const auto &[language, message] : rules.messages.at(id)) {
            reason.text[language] = values.fill(message, language);
        }
        to.push_back(std::move(reason));
    }
}

std::vector<Missing> missingOf(const ability::Profile &profile, const TeacherContext &context)
{
    const std::pair<bool, Missing> checks[] = {
        {!context.oral, Missing::OralLevel},
        {!context.written, Missing::WrittenLevel},
        {!context.schoolingYears, Missing::Schooling},
        {context.latin == LatinScript::Unknown, Missing::LatinScript},
        {!profile.everyday.known(), Missing::EverydayText},
        {!profile.terms.known(), Missing::Terms},
        {!profile.technical.known(), Missing::TechnicalText},
    };
    std::vector<Missing> missing;
    for (const auto &[absent, what] : checks) {
        if (absent) {
            missing.push_back(what);
        }
    }
    return missing;
}

std::vector<NearCut> nearCutsOf(const RuleSet &rules, const ability::Profile &profile)
{
    std::vector<NearCut> near;
    for (const Part part : {Part::Everyday, Part::Terms, Part::Technical}) {
        const auto &found = partOf(profile, part);
        if (found.known() && isNear(rules, found, rules.cut(part))) {
            near.push_back({part, *found.score(), rules.cut(part).cut, *found.standardError});
        }
    }
    return near;
}

} // namespace

Recommendation recommend(const RuleSet &rules, const ability::Profile &profile, const TeacherContext &context)
{
    const Holds holds{rules, profile, context};
    const MessageValues values(rules, profile, context);
    const Rule &rule = firstThatHolds(rules, holds);
    const OutcomeText &outcome = *rules.outcome(rule.outcome);

    Recommendation result;
    result.ruleSetVersion = rules.version;
    result.basis = rules.basis;
    result.ruleId = rule.id;
    result.outcomeId = outcome.id;
    result.suggests = outcome.suggests;
    result.title = outcome.title;
    addReasons(result.reasons, rules, rule.reasons, values);
    for (const auto &note : rules.notes) {
        const bool leftOut = std::ranges::find(note.unlessOutcome, outcome.id) != note.unlessOutcome.end();
        if (!leftOut && holds.all(note.when)) {
            addReasons(result.notes, rules, note.reasons, values);
        }
    }
    result.missing = missingOf(profile, context);
    result.nearCuts = nearCutsOf(rules, profile);
    result.provisional = profile.provisional();
    result.disclaimer = rules.disclaimer;
    return result;
}

} // namespace fagdansk::recommendation
