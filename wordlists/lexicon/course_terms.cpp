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
    m_lemmas.emplace_back(lemma);
    if (auto spelling = newSpelling(lemma)) {
        const auto place = std::ranges::upper_bound(m_ofLemmas, spelling->letters, {}, &Spelling::letters);
        m_ofLemmas.insert(place, std::move(*spelling));
    }
    for (const auto &form : forms) {
        if (auto spelling = newSpelling(form)) {
            m_ofForms.push_back(std::move(*spelling));
        }
    }
}

/// Of the newest lemma; empty when it has it already.
std::optional<CourseTerms::Spelling> CourseTerms::newSpelling(std::string_view form)
{
    const auto number = m_lemmas.size() - 1;
    const auto key = joinedUp(tidied(form));
    const auto [first, last] = m_byForm.equal_range(key);
    if (key.empty() || std::any_of(first, last, [=](const auto &entry) { return entry.second == number; })) {
        return {};
    }
    m_byForm.emplace(key, number);
    auto letters = comparable(form);
    const auto counts = countLetters(letters);
    return Spelling{std::move(letters), counts, number};
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
    SlipSearch search(letters, cost);
    return std::ranges::any_of(m_ofLemmas, [&](const Spelling &spelling) {
        return leastSlipCost(counts, spelling.counts) < cost && search.costOf(spelling.letters) < cost &&
               std::ranges::find(mine, m_lemmas[spelling.term]) == mine.end();
    });
}

std::vector<std::string> CourseTerms::nearest(std::string_view typed, std::size_t most) const
{
    const auto letters = comparable(typed.substr(0, longestTypedBytes));
    const auto counts = countLetters(letters);
    std::vector<double> costs(m_lemmas.size(), infinite);
    for (const auto *spellings : {&m_ofLemmas, &m_ofForms}) {
        for (const auto &spelling : *spellings) {
            auto &best = costs[spelling.term];
            if (leastSlipCost(counts, spelling.counts) < best) {
                best = std::min(best, slipCost(spelling.letters, letters, best));
            }
        }
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
