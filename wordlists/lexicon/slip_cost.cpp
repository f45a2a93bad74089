#include "wordlists/lexicon/slip_cost.h"

#include "wordlists/lexicon/confusions.h"
#include "wordlists/lexicon/letter_costs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fagdansk::lexicon {
namespace {
constexpr Cost swapped = costOf(0.5);
constexpr Cost tooFar = 1 << 24;
constexpr double rounding = 1e-10;                 ///< less than any caller's own
constexpr std::u32string_view longPiece = U"tion"; ///< of a confusion's right side; all others have two letters at most
constexpr std::size_t usualPiece = 2;
constexpr std::size_t longestWritten = [] {
    std::size_t longest = 0;
    for (const auto &pair : confusions) {
        longest = std::max(longest, pair.written.size());
    }
    return longest;
}();

std::size_t sharedLetters(std::u32string_view a, std::u32string_view b)
{
    const auto most = std::min(a.size(), b.size());
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.begin() + most, b.begin()).first - a.begin());
}

Cost inCosts(double limit)
{
    const double costs = std::floor(limit * costsInAnEdit + rounding);
    return static_cast<Cost>(std::clamp<double>(costs, -1, tooFar - 1));
}
} // namespace

SlipSearch::SlipSearch(std::u32string_view typed, double limit) : m_typed(typed), m_limit(inCosts(limit))
{
    if (typed.size() <= longestWord) {
        reckonFirstRow();
    }
}

/// A row hangs on the letter after it as well, which tells what it costs to leave a letter out.
double SlipSearch::costOf(std::u32string_view expected)
{
    if (expected.size() > longestWord || m_typed.size() > longestWord) {
        return std::numeric_limits<double>::infinity();
    }
    const auto shared = sharedLetters(expected, m_expected);
    m_rowsDone = std::min(m_rowsDone, shared > 0 ? shared - 1 : 0);
    m_expected = expected;
    while (m_rowsDone < expected.size()) {
        if (!reckonRow(m_rowsDone + 1)) {
            return std::numeric_limits<double>::infinity();
        }
        ++m_rowsDone;
    }
    const auto cost = m_rows[expected.size()][m_typed.size()];
    return cost < tooFar ? static_cast<double>(cost) / costsInAnEdit : std::numeric_limits<double>::infinity();
}

/// Nothing expected yet: every typed letter is one too many.
void SlipSearch::reckonFirstRow()
{
    m_reaches[0] = noReach;
    take(0, 0, 0);
    for (std::size_t j = 1; j <= m_typed.size(); ++j) {
        m_added[j] = addedCost(m_typed, j - 1);
        take(0, j, m_rows[0][j - 1] + m_added[j]);
    }
}

/// False: every way leads over the rows above, and none of them is under the limit. A cost never falls on its way, so
/// only what lies within the rows' reach has to be gone on from.
bool SlipSearch::reckonRow(std::size_t i)
{
    const auto above = reachAbove(i, holdsLongPiece(i, i) ? longPiece.size() : usualPiece);
    if (above.isEmpty() && !holdsLongPiece(i, i + longPiece.size() - 1)) {
        return false;
    }
    auto &row = m_rows[i];
    std::fill_n(row.begin(), m_typed.size() + 1, tooFar);
    m_reaches[i] = noReach;
    const auto missing = missingCost(m_expected, i - 1);
    const auto &pairs = replacementsEndingIn(m_expected[i - 1]);
    std::size_t j = above.first;
    if (j == 0) {
        take(i, j++, m_rows[i - 1][0] + missing);
    }
    for (; j <= m_typed.size() && (j <= above.last + longestWritten || row[j - 1] <= m_limit); ++j) {
        if (j <= above.last + usualPiece || row[j - 1] <= m_limit || pairs.mayEndIn(m_typed[j - 1])) {
            take(i, j, cell(i, j, pairs, missing));
        }
    }
    return true;
}

/// Does the long piece end after the letter `first`, `last` or one between?
bool SlipSearch::holdsLongPiece(std::size_t first, std::size_t last) const
{
    for (auto end = std::max(first, longPiece.size()); end <= std::min(last, m_expected.size()); ++end) {
        const auto begin = end - longPiece.size();
        if (m_expected[begin] == longPiece[0] && m_expected.substr(begin, longPiece.size()) == longPiece) {
            return true;
        }
    }
    return false;
}

Cost SlipSearch::cell(std::size_t i, std::size_t j, const Replacements &pairs, Cost missing) const
{
    const auto a = m_expected;
    const auto b = m_typed;
    Cost best = m_rows[i - 1][j - 1] + substituteCost(a[i - 1], b[j - 1]);
    best = std::min({best, m_rows[i - 1][j] + missing, m_rows[i][j - 1] + m_added[j]});
    if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        best = std::min(best, m_rows[i - 2][j - 2] + swapped);
    }
    if (best <= 0 || !pairs.mayEndIn(b[j - 1])) {
        return best;
    }
    for (const auto &pair : pairs.each) {
        const auto from = pair.from.size();
        const auto to = pair.to.size();
        if (from <= i && to <= j && b[j - 1] == pair.to.back() && a.substr(i - from, from) == pair.from &&
            b.substr(j - to, to) == pair.to) {
            best = std::min(best, m_rows[i - from][j - to] + pair.cost);
        }
    }
    return best;
}

void SlipSearch::take(std::size_t i, std::size_t j, Cost cost)
{
    m_rows[i][j] = cost;
    if (cost <= m_limit) {
        auto &reach = m_reaches[i];
        reach.first = std::min(reach.first, j);
        reach.last = j;
    }
}

/// What the `height` rows above row `i` leave open.
SlipSearch::Reach SlipSearch::reachAbove(std::size_t i, std::size_t height) const
{
    auto all = noReach;
    for (std::size_t back = 1; back <= std::min(i, height); ++back) {
        const auto &reach = m_reaches[i - back];
        if (!reach.isEmpty()) {
            all = {std::min(all.first, reach.first), std::max(all.last, reach.last)};
        }
    }
    return all;
}

double slipCost(std::u32string_view expected, std::u32string_view typed, double limit)
{
    return SlipSearch(typed, limit).costOf(expected);
}

} // namespace fagdansk::lexicon
