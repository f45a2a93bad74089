// Does an item treat two groups of equal ability alike? Mantel-Haenszel by total score, and the ETS classes.
#pragma once

#include "screening/ability/estimate.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace fagdansk::item_analysis {

enum class Group { Reference, Focal };

struct GroupedRow
{
    Group group;
    std::vector<ability::Response> scores; ///< 0 or 1
};

/// Negligible, moderate, large.
enum class DifClass { A, B, C };

/// Nothing where a sum that divides is 0: no stratum has both groups and both answers.
struct DifStatistics
{
    std::optional<double> chi2;          ///< (|sum A - E(A)| - 1/2)^2 / sum Var(A), one degree of freedom
    std::optional<double> alpha;         ///< common odds ratio; over 1: easier for the reference group
    std::optional<double> delta;         ///< -2.35 ln alpha (MH D-DIF); under 0: against the focal group
    std::optional<double> standardError; ///< of delta (Phillips & Holland 1987; Robins, Breslow & Greenland 1986)
    std::optional<DifClass> difClass;
    friend bool operator==(const DifStatistics &, const DifStatistics &) = default;
};

/// Below this many people in either group a screen says "too few" and shows no class.
inline constexpr std::size_t fewestPerGroup = 200;
bool enough(const std::vector<GroupedRow> &rows);

/// A statistic an item. Strata by the total score, this item included; a stratum of one person is left out. An
/// unanswered item adds 0 to the total, and its row is left out of that item's own tables. InvalidInput, naming the row
/// from 1: another length, or a score that is neither 0 nor 1.
base::Result<std::vector<DifStatistics>> mantelHaenszel(const std::vector<GroupedRow> &rows, std::size_t itemCount);

/// A: chi2 not significant at .05, or |delta| under 1. C: |delta| at least 1.5 and significantly over 1 (one-sided
/// .05). B: the rest (Zieky 1993).
DifClass classOf(double chi2, double delta, double standardError);

} // namespace fagdansk::item_analysis
