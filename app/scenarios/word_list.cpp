#include "app/scenarios/word_list.h"

#include <algorithm>
#include <functional>
#include <set>
#include <unordered_map>

namespace fagdansk::scenarios {
namespace {
using base::Result;

/// What the person has met, and in which trades.
struct Met
{
    std::unordered_map<base::ContentId, WordStanding> words;
    std::set<std::string> trades;
};

Result<Met> metBy(Station &station, base::PersonId person)
{
    Met met;
    for (const auto &trade : station.content().trades()) {
        auto standings = standingsOf(station, person, trade.slug);
        if (!standings) {
            return standings.error();
        }
        if (!standings->empty()) {
            met.trades.insert(trade.slug);
            met.words.merge(*standings);
        }
    }
    const auto screenings = station.screenings().summaries(person);
    if (!screenings) {
        return screenings.error();
    }
    for (const auto &screening : *screenings) {
        met.trades.insert(screening.trade);
    }
    return met;
}

ListedWord listed(std::shared_ptr<const glossary::Term> term, const Met &met)
{
    const auto found = met.words.find(term->id);
    const auto standing = found == met.words.end() ? WordStanding() : found->second;
    return {std::move(term), standing.state, standing.lapses};
}

std::vector<ListedWord> found(const Station &station, const std::string &query, const Met &met, std::size_t most)
{
    std::vector<ListedWord> words;
    for (const auto &id : station.content().search(query, most)) {
        if (auto term = station.content().term(id)) {
            words.push_back(listed(std::make_shared<const glossary::Term>(std::move(*term)), met));
        }
    }
    return words;
}
} // namespace

Result<std::vector<ListedWord>> wordList(Station &station, base::PersonId person, const std::string &query,
                                         WordScope scope, std::size_t mostFound)
{
    const auto met = metBy(station, person);
    if (!met) {
        return met.error();
    }
    if (query.find_first_not_of(' ') != std::string::npos) {
        return found(station, query, *met, mostFound);
    }
    std::vector<ListedWord> words;
    for (const auto &trade : station.content().trades()) {
        const bool isWanted = (scope == WordScope::All && met->trades.empty()) || met->trades.contains(trade.slug);
        if (!isWanted) {
            continue;
        }
        const auto terms = station.content().sharedTerms(trade.slug);
        if (!terms) {
            return terms.error();
        }
        for (const auto &term : **terms) {
            if (scope == WordScope::All || met->words.contains(term.id)) {
                words.push_back(listed({*terms, &term}, *met)); // the list lives as long as the word
            }
        }
    }
    if (scope == WordScope::Begun) {
        std::ranges::stable_sort(words, std::ranges::greater(), &ListedWord::lapses);
    }
    return words;
}

} // namespace fagdansk::scenarios
