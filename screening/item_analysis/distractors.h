// Who chooses which option of a multiple-choice question: a wrong option that draws the strong is a fault of the
// question.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace fagdansk::item_analysis {

/// Somebody's choice, and how able they are by all else (the rest score or an ability without this item).
struct Choice
{
    std::size_t option;
    double ability;
};

struct OptionStatistics
{
    std::size_t chosen = 0;
    std::optional<double> meanAbility; ///< of those who chose it
    /// Correlation of choosing it with the ability; nothing where all or none chose it, or all are equally able.
    std::optional<double> pointBiserial;
    friend bool operator==(const OptionStatistics &, const OptionStatistics &) = default;
};

/// In the order of the options; `optionCount` over every choice's option.
std::vector<OptionStatistics> optionStatistics(const std::vector<Choice> &choices, std::size_t optionCount);

/// A wrong option that at least `fewestChoices` chose, and whose choosers are on average abler than the key's.
inline constexpr std::size_t fewestChoices = 10;
std::vector<std::size_t> drawingTheStrong(const std::vector<OptionStatistics> &options, std::size_t key);

} // namespace fagdansk::item_analysis
