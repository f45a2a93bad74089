#include "wordlists/lexicon/course_terms.h"

#include "wordlists/lexicon/slip_cost.h"
#include "wordlists/lexicon/typed_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fagdansk::lexicon {
namespace {
constexpr std::size_t longestTypedBytes = 400;
constexpr double infinite = std::numeric_limits<double>::infinity();

} // namespace

void CourseTerms::add(std::string_view lemma, std::span<const std::string> forms)
{
    const auto number = m_lemmas.size();
    m_lemmas.emplace_back(lemma);
    const auto addSpelling = [&](std::string_view form, bool isLemma) {
        const auto key = joinedUp(tidied(form));
        const auto [first, last] = m_byForm.equal_range(key);
        if (key.empty() || std::any_of(first, last, [=](const auto &entry) { return entry.second == number; })) {
            return;
        }
        m_byForm.emplace(key, number);
        auto letters = comparable(form);
        const auto counts = countLetters(letters);
        m_spellings.push_back({std::move(letters), counts, number, isLemma});
    };
    addSpelling(lemma, true);
    for (const auto &form : forms) {
        addSpelling(form, false);
    }
}

std::vector<std::string> CourseTerms::lemmasOf(std::string_view typed) const
{
    std::vector<std::string> lemmas;
    const auto [first, last] = m_byForm.equal_range(joinedUp(tidied(typed.substr(0, longestTypedBytes))));
    for (auto at = first; at != last; ++at) {
        lemmas.push_back(m_lemmas[at->second]);
    }
    return lemmas;
}

bool CourseTerms::hasNearer(std::string_view typed, double cost, std::span<const std::string> mine) const
{
    const auto letters = comparable(typed.substr(0, longestTypedBytes));
    const auto counts = countLetters(letters);
    return std::ranges::any_of(m_spellings, [&](const Spelling &spelling) {
        return spelling.isLemma && leastSlipCost(counts, spelling.counts) < cost &&
               slipCost(spelling.letters, letters, cost) < cost &&
               std::ranges::find(mine, m_lemmas[spelling.term]) == mine.end();
    });
}

std::vector<std::string> CourseTerms::nearest(std::string_view typed, std::size_t most) const
{
    const auto letters = comparable(typed.substr(0, longestTypedBytes));
    const auto counts = countLetters(letters);
    std::vector<double> costs(m_lemmas.size(), infinite);
    for (const auto &spelling : m_spellings) {
        auto &best = costs[spelling.term];
        if (leastSlipCost(counts, spelling.counts) >= best) {
            continue;
        }
        best = std::min(best, slipCost(spelling.letters, letters, best));
    }
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (std::isfinite(costs[i])) {
            order.push_back(i);
        }
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return costs[i]; });
    std::vector<std::string> lemmas;
    for (std::size_t i = 0; i < order.size() && lemmas.size() < most; ++i) {
        if (std::ranges::find(lemmas, m_lemmas[order[i]]) == lemmas.end()) {
            lemmas.push_back(m_lemmas[order[i]]);
        }
    }
    return lemmas;
}

} // namespace fagdansk::lexicon
