#include "wordlists/lexicon/course_terms.h"

#include "wordlists/lexicon/slip_cost.h"
#include "wordlists/lexicon/typed_text.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace fagdansk::lexicon {
namespace {
constexpr std::size_t longestTypedBytes = 400;
constexpr double infinite = std::numeric_limits<double>::infinity();

/// Letters that are cheap to confuse share a kind, so that kinds which differ cost something real.
unsigned kindOf(char32_t c)
{
    static constexpr std::u32string_view groups[]{U"aåæeoøuyijw", U"pbvfw", U"dt", U"gkqch",
                                                  U"szcx",        U"l",     U"r",  U"mn"};
    for (unsigned i = 0; i < std::size(groups); ++i) {
        if (groups[i].find(c) != std::u32string_view::npos) {
            return i;
        }
    }
    return static_cast<unsigned>(std::size(groups));
}

/// For each kind two bits: it occurs, it occurs twice or more.
std::uint64_t kindsOf(std::u32string_view letters)
{
    std::uint64_t kinds = 0;
    for (const char32_t c : letters) {
        const auto once = std::uint64_t{1} << (2 * kindOf(c));
        kinds |= (kinds & once) != 0 ? once << 1U : once;
    }
    return kinds;
}

/// Never more than the cost: each kind that one word lacks costs its cheapest edit, each letter of length too.
double leastCost(std::uint64_t a, std::uint64_t b, std::size_t lengthA, std::size_t lengthB)
{
    constexpr double cheapest = 0.2;
    const auto lengths = static_cast<double>(lengthA > lengthB ? lengthA - lengthB : lengthB - lengthA);
    const double byLength = 0.1 * (lengths > 2 ? lengths - 2 : 0.0);
    return std::max(byLength, cheapest / 2 * static_cast<double>(std::popcount(a ^ b)) - cheapest);
}
} // namespace

void CourseTerms::add(std::string_view lemma, std::span<const std::string> forms)
{
    const auto number = m_lemmas.size();
    m_lemmas.emplace_back(lemma);
    const auto addSpelling = [&](std::string_view form) {
        const auto key = joinedUp(tidied(form));
        const auto [first, last] = m_byForm.equal_range(key);
        if (key.empty() || std::any_of(first, last, [=](const auto &entry) { return entry.second == number; })) {
            return;
        }
        m_byForm.emplace(key, number);
        auto letters = comparable(form);
        const auto kinds = kindsOf(letters);
        m_spellings.push_back({std::move(letters), kinds, number});
    };
    addSpelling(lemma);
    for (const auto &form : forms) {
        addSpelling(form);
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
    const auto kinds = kindsOf(letters);
    return std::ranges::any_of(m_spellings, [&](const Spelling &spelling) {
        return leastCost(kinds, spelling.kinds, letters.size(), spelling.letters.size()) < cost &&
               slipCost(spelling.letters, letters, cost) < cost &&
               std::ranges::find(mine, m_lemmas[spelling.term]) == mine.end();
    });
}

std::vector<std::string> CourseTerms::nearest(std::string_view typed, std::size_t most) const
{
    const auto letters = comparable(typed.substr(0, longestTypedBytes));
    std::vector<double> costs(m_lemmas.size(), infinite);
    for (const auto &spelling : m_spellings) {
        auto &best = costs[spelling.term];
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
