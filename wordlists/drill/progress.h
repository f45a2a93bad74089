// How far somebody has come, in words: kind numbers, and the words that need help.
#pragma once

#include "wordlists/drill/scheduler.h"
#include "wordlists/drill/session_plan.h"

#include <cstddef>
#include <vector>

namespace fagdansk::drill {

struct ProgressRules
{
    double knownFromDays = 7.0; ///< a meaning this strong sits
    std::size_t hardestCount = 5;
};

struct Progress
{
    int known = 0;      ///< words whose meaning sits
    int inProgress = 0; ///< begun, not yet known
    /// Words forgotten at least once, most often first; of equals the weaker one.
    std::vector<base::ContentId> hardest;
};

/// From begun cards; a term's own meaning card decides whether it is known, all its cards how hard it is.
Progress progressOf(const std::vector<Card> &cards, const Scheduler &scheduler, const ProgressRules &rules = {});

} // namespace fagdansk::drill
