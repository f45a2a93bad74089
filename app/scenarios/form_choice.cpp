#include "app/scenarios/form_choice.h"

#include <algorithm>

namespace fagdansk::scenarios {

std::string proposedForm(const std::vector<std::string> &letters, const std::string &trade,
                         const std::vector<ScreeningSummary> &before)
{
    const auto lastUse = [&](const std::string &letter) {
        const auto used = std::ranges::find_if(before, [&](const ScreeningSummary &summary) {
            return summary.trade == trade && summary.formLetter == letter;
        });
        return used == before.end() ? base::UtcMs{} : used->startedAt;
    };
    const auto longestAgo = std::ranges::min_element(letters, {}, lastUse);
    return longestAgo == letters.end() ? std::string() : *longestAgo;
}

} // namespace fagdansk::scenarios
