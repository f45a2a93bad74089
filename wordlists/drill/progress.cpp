#include "wordlists/drill/progress.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace fagdansk::drill {
namespace {
struct Word
{
    bool known = false;
    int lapses = 0;
    double weakestDays = 1e9;
};

std::vector<base::ContentId> hardestOf(const std::map<base::ContentId, Word> &words, std::size_t count)
{
    std::vector<std::tuple<int, double, base::ContentId>> ranked;
    for (const auto &[id, word] : words) {
        if (word.lapses > 0) {
            ranked.emplace_back(-word.lapses, word.weakestDays, id);
        }
    }
    std::ranges::sort(ranked);
    std::vector<base::ContentId> out;
    for (std::size_t i = 0; i < std::min(count, ranked.size()); ++i) {
        out.push_back(std::move(std::get<2>(ranked[i])));
    }
    return out;
}
} // namespace

Progress progressOf(const std::vector<Card> &cards, const Scheduler &scheduler, const ProgressRules &rules)
{
    std::map<base::ContentId, Word> words;
    for (const auto &card : cards) {
        if (isNew(card.state) || !isWordFacet(card.key.facet)) {
            continue;
        }
        auto &word = words[card.key.term];
        const double days = scheduler.stabilityDays(card.state);
        const bool isReview = std::holds_alternative<Review>(card.state.phase);
        word.known = word.known || (card.key.facet == Facet::Meaning && isReview && days >= rules.knownFromDays);
        word.lapses += card.state.lapses;
        word.weakestDays = std::min(word.weakestDays, days);
    }
    Progress out;
    for (const auto &[id, word] : words) {
        ++(word.known ? out.known : out.inProgress);
    }
    out.hardest = hardestOf(words, rules.hardestCount);
    return out;
}

} // namespace fagdansk::drill
