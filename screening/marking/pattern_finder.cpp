#include "screening/marking/pattern_finder.h"

#include "screening/marking/function_words.h"

#include <algorithm>

namespace fagdansk::marking {
namespace {
bool isBetter(const PatternMatch &a, const std::optional<PatternMatch> &b)
{
    return !b || (a.isDenied != b->isDenied ? !a.isDenied : a.quality > b->quality);
}

constexpr std::size_t prepositionReach = 4; ///< "på sit eget hoved"

/// A preposition and nothing else.
bool isLead(const PatternSlot &slot)
{
    return slot.sequence.size() == 1 && std::ranges::all_of(slot.sequence.front(), [](const PatternWord &word) {
               return word.kind != WordKind::Prefix && isPreposition(word.text);
           });
}

bool negates(const PatternSlot &slot)
{
    return std::ranges::any_of(
        slot.sequence, [](const WordChoice &choice) { return std::ranges::all_of(choice, &PatternWord::isNegation); });
}
} // namespace

std::optional<PatternMatch> PatternFinder::find(const Pattern &pattern) const
{
    std::vector<Places> present;
    std::vector<Places> withoutNegation;
    bool isThere = true;
    std::optional<Places> lead;
    for (const auto &slot : pattern.slots) {
        if (slot.mustBeAbsent) {
            continue;
        }
        const bool isNegation = negates(slot);
        auto places = placesOf(slot);
        if (lead && !isNegation) {
            places = placesAfter(*lead, places);
            lead.reset();
        }
        if (places.empty() && !isNegation) {
            return std::nullopt;
        }
        if (&slot != &pattern.slots.back() && isLead(slot)) {
            lead = std::move(places);
            continue;
        }
        isThere = isThere && !places.empty();
        if (!isNegation) {
            withoutNegation.push_back(places);
        }
        present.push_back(std::move(places));
    }
    if (lead) {
        present.push_back(*lead);
        withoutNegation.push_back(std::move(*lead));
    }
    auto best = isThere ? bestFrom(present, pattern, false) : std::nullopt;
    const bool mayBeAverted = pattern.hasNegation && !withoutNegation.empty() && (!best || best->isDenied);
    if (mayBeAverted) {
        if (auto averted = bestFrom(withoutNegation, pattern, true); averted && isBetter(*averted, best)) {
            best = std::move(averted);
        }
    }
    return best;
}

std::optional<PatternMatch> PatternFinder::bestFrom(const std::vector<Places> &slots, const Pattern &pattern,
                                                    bool byAverting) const
{
    std::optional<PatternMatch> best;
    for (std::size_t start = 0; start < m_answer.words.size(); ++start) {
        if (auto match = matchFrom(slots, start, pattern, byAverting); match && isBetter(*match, best)) {
            best = std::move(match);
        }
    }
    return best;
}

/// A word that must be absent stands in the sentence.
bool PatternFinder::isClosed(std::size_t sentence, const Pattern &pattern) const
{
    return std::ranges::any_of(pattern.slots, [&](const PatternSlot &slot) {
        if (!slot.mustBeAbsent) {
            return false;
        }
        const auto places = placesOf(slot);
        return std::ranges::any_of(places, [&](const Place &place) {
            return m_answer.words[place.first].sentence == sentence && place.quality > nearWord;
        });
    });
}

const std::vector<double> &PatternFinder::qualities(const PatternWord &wanted) const
{
    auto &known = m_qualities.at(static_cast<std::size_t>(wanted.kind));
    const auto [entry, isNew] = known.try_emplace(wanted.text);
    if (isNew) {
        entry->second = m_matcher.match(wanted, m_answer.words);
    }
    return entry->second;
}

double PatternFinder::quality(const WordChoice &choice, std::size_t word) const
{
    double best = 0.0;
    for (const auto &wanted : choice) {
        best = std::max(best, qualities(wanted)[word]);
    }
    return best;
}

PatternFinder::Places PatternFinder::placesAfter(const Places &lead, const Places &places) const
{
    Places joined;
    for (const auto &place : places) {
        for (const auto &preposition : lead) {
            const bool isNear = preposition.last < place.first && place.first - preposition.last <= prepositionReach &&
                                m_answer.words[preposition.first].sentence == m_answer.words[place.first].sentence;
            if (isNear) {
                joined.push_back(
                    {place.first, place.last, std::min(place.quality, preposition.quality), preposition.first});
                break;
            }
        }
    }
    return joined;
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
        return Place{word, last, least, {}};
    }
    if (slot.sequence.size() > 1 || word + 1 >= words.size() || words[word + 1].sentence != words[word].sentence) {
        return std::nullopt;
    }
    for (const auto &wanted : slot.sequence.front()) {
        if (const double apart = m_matcher.matchApart(wanted, words[word], words[word + 1]); apart > 0.0) {
            return Place{word, word + 1, apart, {}};
        }
    }
    return std::nullopt;
}

/// The window of words that begins at `start`: each slot takes its best free place in it.
std::optional<PatternMatch> PatternFinder::matchFrom(const std::vector<Places> &slots, std::size_t start,
                                                     const Pattern &pattern, bool byAverting) const
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
        if (chosen->before) {
            match.words.push_back(*chosen->before);
        }
    }
    std::ranges::sort(match.words);
    if (!countsForSomething(match)) {
        return std::nullopt;
    }
    if (byAverting && !isAverted(match)) {
        return std::nullopt;
    }
    if (isClosed(sentence, pattern)) {
        return std::nullopt;
    }
    match.isDenied = !byAverting && isDenied(match, pattern);
    return match;
}

/// Circular and copied words may help to fill a pattern, but something of the learner's own must carry it: a word of
/// the match, or beside a part of the term what stands for its other part ("giver kræft" for kræftfremkaldende).
bool PatternFinder::countsForSomething(const PatternMatch &match) const
{
    const bool hasContent = std::ranges::any_of(match.words, [this](auto i) { return m_answer.words[i].isContent(); });
    const bool hasOwn = std::ranges::any_of(match.words, [&](auto i) {
        const auto &word = m_answer.words[i];
        return word.countsAlone() && (word.isContent() || !hasContent);
    });
    const auto isOwnBeside = [&](const AnswerWord &word) {
        return word.isContent() && word.countsAlone() && !isFiller(word.folded) &&
               word.sentence == m_answer.words[match.words.front()].sentence;
    };
    return hasOwn || (!m_answer.unpacksTerm && std::ranges::any_of(m_answer.words, isOwnBeside));
}

/// "mod skader" and "undgår skader" say "ikke skade".
bool PatternFinder::isAverted(const PatternMatch &match) const
{
    return std::ranges::all_of(match.words, [this](std::size_t i) {
        const auto &word = m_answer.words[i];
        return word.isAverted && !word.isNegated;
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
