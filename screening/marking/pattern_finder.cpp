#include "screening/marking/pattern_finder.h"

#include <algorithm>
#include <set>

namespace fagdansk::marking {
namespace {
bool isBetter(const PatternMatch &a, const std::optional<PatternMatch> &b)
{
    return !b || (a.isDenied != b->isDenied ? !a.isDenied : a.quality > b->quality);
}
} // namespace

std::optional<PatternMatch> PatternFinder::find(const Pattern &pattern) const
{
    std::vector<Places> present;
    std::set<std::size_t> closedSentences;
    for (const auto &slot : pattern.slots) {
        auto places = placesOf(slot);
        if (!slot.mustBeAbsent) {
            if (places.empty()) {
                return std::nullopt;
            }
            present.push_back(std::move(places));
            continue;
        }
        for (const auto &place : places) {
            closedSentences.insert(m_answer.words[place.first].sentence);
        }
    }
    std::optional<PatternMatch> best;
    for (std::size_t start = 0; start < m_answer.words.size(); ++start) {
        if (closedSentences.contains(m_answer.words[start].sentence)) {
            continue;
        }
        if (auto match = matchFrom(present, start, pattern); match && isBetter(*match, best)) {
            best = std::move(match);
        }
    }
    return best;
}

double PatternFinder::quality(const WordChoice &choice, std::size_t word) const
{
    double best = 0.0;
    for (const auto &wanted : choice) {
        best = std::max(best, m_matcher.match(wanted, m_answer.words[word]));
    }
    return best;
}

PatternFinder::Places PatternFinder::placesOf(const PatternSlot &slot) const
{
    Places places;
    for (std::size_t word = 0; word < m_answer.words.size(); ++word) {
        if (const auto place = placeAt(slot, word)) {
            places.push_back(*place);
        }
    }
    return places;
}

std::optional<PatternFinder::Place> PatternFinder::placeAt(const PatternSlot &slot, std::size_t word) const
{
    const auto &words = m_answer.words;
    const auto last = word + slot.sequence.size() - 1;
    if (last >= words.size() || words[last].sentence != words[word].sentence) {
        return std::nullopt;
    }
    double least = 1.0;
    for (std::size_t i = 0; i < slot.sequence.size() && least > 0.0; ++i) {
        least = std::min(least, quality(slot.sequence[i], word + i));
    }
    if (least > 0.0) {
        return Place{word, last, least};
    }
    if (slot.sequence.size() > 1 || word + 1 >= words.size() || words[word + 1].sentence != words[word].sentence) {
        return std::nullopt;
    }
    for (const auto &wanted : slot.sequence.front()) {
        if (const double apart = m_matcher.matchApart(wanted, words[word], words[word + 1]); apart > 0.0) {
            return Place{word, word + 1, apart};
        }
    }
    return std::nullopt;
}

/// The window of words that begins at `start`: each slot takes its best free place in it.
std::optional<PatternMatch> PatternFinder::matchFrom(const std::vector<Places> &slots, std::size_t start,
                                                     const Pattern &pattern) const
{
    const auto sentence = m_answer.words[start].sentence;
    PatternMatch match{{}, 1.0, false};
    for (const auto &places : slots) {
        const Place *chosen = nullptr;
        for (const auto &place : places) {
            const bool isInside = place.first >= start && place.last <= start + patternWindow &&
                                  m_answer.words[place.first].sentence == sentence;
            const bool isFree =
                std::ranges::none_of(match.words, [&](auto i) { return i >= place.first && i <= place.last; });
            if (isInside && isFree && (chosen == nullptr || place.quality > chosen->quality)) {
                chosen = &place;
            }
        }
        if (chosen == nullptr) {
            return std::nullopt;
        }
        match.quality = std::min(match.quality, chosen->quality);
        for (auto i = chosen->first; i <= chosen->last; ++i) {
            match.words.push_back(i);
        }
    }
    std::ranges::sort(match.words);
    if (!countsForSomething(match)) {
        return std::nullopt;
    }
    match.isDenied = isDenied(match, pattern);
    return match;
}

/// Circular and copied words may help to fill a pattern, but something of the learner's own must carry it.
bool PatternFinder::countsForSomething(const PatternMatch &match) const
{
    const bool hasContent = std::ranges::any_of(match.words, [this](auto i) { return m_answer.words[i].isContent(); });
    return std::ranges::any_of(match.words, [&](auto i) {
        const auto &word = m_answer.words[i];
        return word.countsAlone() && (word.isContent() || !hasContent);
    });
}

bool PatternFinder::isDenied(const PatternMatch &match, const Pattern &pattern) const
{
    const auto isNegated = [this](std::size_t i) {
        return m_answer.words[i].isNegated && !m_answer.words[i].isNegation;
    };
    const bool someNegated = std::ranges::any_of(match.words, isNegated);
    return pattern.hasNegation ? !someNegated : someNegated;
}

} // namespace fagdansk::marking
