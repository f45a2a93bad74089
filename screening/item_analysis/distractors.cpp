#include "screening/item_analysis/distractors.h"

#include <cmath>

namespace fagdansk::item_analysis {
namespace {

struct Spread
{
    double mean = 0.0;
    double variance = 0.0; ///< divided by the count: the correlation's own
};

Spread spreadOf(const std::vector<Choice> &choices)
{
    Spread spread;
    const auto count = static_cast<double>(choices.size());
    for (const auto &choice : choices) {
        spread.mean += choice.ability / count;
    }
    for (const auto &choice : choices) {
        spread.variance += (choice.ability - spread.mean) * (choice.ability - spread.mean) / count;
    }
    return spread;
}

} // namespace

std::vector<OptionStatistics> optionStatistics(const std::vector<Choice> &choices, std::size_t optionCount)
{
    const auto all = spreadOf(choices);
    std::vector<OptionStatistics> options(optionCount);
    for (std::size_t i = 0; i < optionCount; ++i) {
        double sum = 0.0;
        for (const auto &choice : choices) {
            if (choice.option == i) {
                ++options[i].chosen;
                sum += choice.ability;
            }
        }
        if (options[i].chosen == 0) {
            continue;
        }
        const double mean = sum / static_cast<double>(options[i].chosen);
        options[i].meanAbility = mean;
        const double share = static_cast<double>(options[i].chosen) / static_cast<double>(choices.size());
        if (options[i].chosen < choices.size() && all.variance > 0.0) {
            options[i].pointBiserial = (mean - all.mean) * std::sqrt(share / (1.0 - share) / all.variance);
        }
    }
    return options;
}

std::vector<std::size_t> drawingTheStrong(const std::vector<OptionStatistics> &options, std::size_t key)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (i != key && options[i].chosen >= fewestChoices && options[key].meanAbility &&
            *options[i].meanAbility > *options[key].meanAbility) {
            found.push_back(i);
        }
    }
    return found;
}

} // namespace fagdansk::item_analysis
