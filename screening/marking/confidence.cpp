#include "screening/marking/confidence.h"

#include <algorithm>

namespace fagdansk::marking {
namespace {
constexpr std::size_t longAnswer = 60;
constexpr double abstaining = 0.45;

/// Nothing found: another way of saying it may hide in the words not read.
double confidenceOfNothing(const MarkingSigns &signs, double unread)
{
    if (signs.words == 0 || signs.saysNotKnowing) {
        return 0.98;
    }
    if (signs.isContradicted) {
        return 0.88;
    }
    const double start = signs.isCircular ? 0.95 : signs.isDenied ? 0.8 : 0.85;
    return start - 0.06 * unread;
}

double confidenceOfPart(const MarkingSigns &signs, double unread)
{
    if (signs.isContradicted || signs.isKeywordList) {
        return 0.5;
    }
    return 0.92 - 0.09 * unread - (signs.isDenied ? 0.15 : 0.0) - (1.0 - signs.weakest) * 0.5;
}

double confidenceOfFull(const MarkingSigns &signs, double unread)
{
    const double excess = std::max(0.0, unread - 4.0);
    return 0.97 - 0.03 * excess - (signs.isDenied ? 0.3 : 0.0) - (1.0 - signs.weakest) * 0.6;
}
} // namespace

double confidenceOf(const MarkingSigns &signs)
{
    const auto unread = static_cast<double>(signs.unread);
    double confidence = 0.0;
    switch (signs.mark) {
    case Mark::NotExplained:
        confidence = confidenceOfNothing(signs, unread);
        break;
    case Mark::Partly:
        confidence = confidenceOfPart(signs, unread);
        break;
    case Mark::Explained:
        confidence = confidenceOfFull(signs, unread);
        break;
    }
    const bool isUnknownHeavy = signs.unknown * 10 >= signs.words * 4 && signs.unknown > 0;
    if (signs.isCut || signs.words > longAnswer || isUnknownHeavy) {
        confidence = std::min(confidence, abstaining);
    }
    return std::clamp(confidence, 0.0, 1.0);
}

} // namespace fagdansk::marking
