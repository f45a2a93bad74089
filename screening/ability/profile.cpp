#include "screening/ability/profile.h"

#include "screening/ability/estimate.h"

#include <cmath>
#include <string>

namespace fagdansk::ability {
namespace {

/// Counts an outcome into the profile and gives the response that the estimate sees.
struct Counter
{
    PartProfile &profile;

    Response operator()(const NotReached &) const
    {
        ++profile.unanswered;
        return std::nullopt;
    }
    Response operator()(const NotKnown &outcome) const
    {
        ++profile.notKnown;
        profile.recognisedNotExplained += outcome.recognised ? 1 : 0;
        return 0;
    }
    Response operator()(const AwaitsMark &) const
    {
        ++profile.unmarked;
        return std::nullopt;
    }
    Response operator()(const Scored &outcome) const
    {
        profile.points += outcome.points;
        return outcome.points;
    }
};

double standardErrorAt(const std::vector<ItemParameters> &items, const std::vector<Response> &responses, double theta,
                       int countedMaximum)
{
    double variance = 0.0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        variance += responses[i] ? scoreMoments(items[i], theta).variance : 0.0;
    }
    return std::sqrt(variance) / countedMaximum;
}

} // namespace

std::optional<double> PartProfile::score() const
{
    if (countedMaximum == 0) {
        return std::nullopt;
    }
    return static_cast<double>(points) / countedMaximum;
}

base::Result<PartProfile> partProfile(const PartEvidence &evidence)
{
    PartProfile result;
    result.readingMsPer100Words = evidence.readingMsPer100Words;
    std::vector<ItemParameters> items;
    std::vector<Response> responses;
    for (const auto &[parameters, outcome] : evidence.items) {
        items.push_back(parameters);
        responses.push_back(std::visit(Counter{result}, outcome));
        result.maximum += parameters.maxScore();
        result.countedMaximum += responses.back() ? parameters.maxScore() : 0;
    }
    const auto ability = estimate(items, responses);
    if (!ability) {
        return ability.error();
    }
    if (result.countedMaximum > 0) {
        result.standardError = standardErrorAt(items, responses, ability->eap, result.countedMaximum);
    }
    return result;
}

base::Result<Profile> profile(const PartEvidence &everyday, const PartEvidence &terms, const PartEvidence &technical)
{
    struct Row
    {
        const char *name;
        const PartEvidence &evidence;
        PartProfile Profile::*part;
    };
    Profile result;
    for (const auto &[name, evidence, part] :
         {Row{"everyday text", everyday, &Profile::everyday}, Row{"terms", terms, &Profile::terms},
          Row{"technical text", technical, &Profile::technical}}) {
        const auto made = partProfile(evidence);
        if (!made) {
            return base::Error{made.error().kind, std::string(name) + ", " + made.error().detail};
        }
        result.*part = *made;
    }
    return result;
}

} // namespace fagdansk::ability
