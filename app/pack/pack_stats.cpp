#include "app/pack/pack_stats.h"

#include <nlohmann/json.hpp>

namespace fagdansk::pack {
namespace {

// Keys stand in the order that the format names them.
using Json = nlohmann::ordered_json;

Json tradeJson(const TradeCount &count)
{
    auto translations = Json::object();
    for (const auto &[language, states] : count.translations) {
        translations[language] = {{"draft", states.draft}, {"reviewed", states.reviewed}};
    }
    return {{"terms", count.terms},     {"definitions", count.definitions}, {"examples", count.examples},
            {"rubrics", count.rubrics}, {"pictures", count.pictures},       {"translations", translations}};
}

} // namespace

TradeCount countTerms(const std::vector<glossary::Term> &terms)
{
    TradeCount count;
    for (const auto &term : terms) {
        ++count.terms;
        count.definitions += term.definition.empty() ? 0 : 1;
        count.examples += static_cast<int>(term.examples.size());
        count.rubrics += term.rubric.points.empty() ? 0 : 1;
        count.pictures += term.picture.empty() ? 0 : 1;
        for (const auto &[language, translation] : term.translations) {
            auto &states = count.translations[language];
            ++(translation.review == glossary::ReviewState::Draft ? states.draft : states.reviewed);
        }
    }
    return count;
}

std::string statsJson(const PackStats &stats)
{
    auto trades = Json::object();
    for (const auto &[slug, count] : stats.trades) {
        trades[slug] = tradeJson(count);
    }
    return Json{{"trades", trades}, {"texts", stats.texts}, {"forms", stats.forms}}.dump();
}

} // namespace fagdansk::pack
