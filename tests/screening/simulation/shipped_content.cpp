#include "tests/screening/simulation/shipped_content.h"

#include "screening/recommendation/rule_set_loader.h"
#include "wordlists/drill/random_source.h"

#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

namespace fagdansk::simulation {
namespace {

template <class T>
T valueOf(base::Result<T> result)
{
    return result ? std::move(*result) : throw std::runtime_error(result.error().detail);
}

ability::UncertainItem expertItem(const items::Item &item)
{
    return {ability::expertParameters(item.difficulty, item.maxScore()), ability::expertDifficultySd};
}

std::vector<ability::UncertainItem> expertItems(const std::vector<items::Item> &items)
{
    std::vector<ability::UncertainItem> made;
    for (const auto &item : items) {
        made.push_back(expertItem(item));
    }
    return made;
}

using Difficulties = std::map<std::string, double>;

/// Of the terms in the trade's forms, by their ids.
Difficulties expertDifficulties(const pack::SqlitePack &pack, const std::string &trade)
{
    Difficulties found;
    for (const auto &letter : pack.formLetters(trade)) {
        const auto form = valueOf(pack.form(trade, letter));
        for (const auto &item : form.terms) {
            found[item.id.text()] = item.difficulty;
        }
    }
    return found;
}

/// Places for `count` terms that nobody placed: even, shuffled.
std::vector<double> spreadPlaces(std::size_t count)
{
    std::vector<double> places;
    for (std::size_t i = 0; i < count; ++i) {
        places.push_back(-1.5 + 3.0 * (static_cast<double>(i) + 0.5) / static_cast<double>(count));
    }
    drill::SeededRandom random(count);
    drill::shuffle(places, random);
    return places;
}

adaptive::PoolItem poolItem(const glossary::Term &term, double difficulty)
{
    return {term.id.text(), term.unit, {ability::expertParameters(difficulty, 2), ability::expertDifficultySd}};
}

std::vector<adaptive::PoolItem> allTerms(const pack::SqlitePack &pack, const std::string &trade)
{
    const auto expert = expertDifficulties(pack, trade);
    const auto terms = valueOf(pack.terms(trade));
    auto places = spreadPlaces(terms.size());
    std::vector<adaptive::PoolItem> pool;
    for (const auto &term : terms) {
        const auto found = expert.find(term.id.text());
        pool.push_back(poolItem(term, found == expert.end() ? places.back() : found->second));
        places.pop_back();
    }
    return pool;
}

std::vector<adaptive::PoolItem> placedTerms(const pack::SqlitePack &pack, const std::string &trade)
{
    auto difficulties = expertDifficulties(pack, trade);
    difficulties.merge(expertDifficulties(pack, "sikkerhed"));
    std::vector<adaptive::PoolItem> pool;
    for (const auto &[id, difficulty] : difficulties) {
        const auto known = base::ContentId::parse(id);
        pool.push_back(poolItem(valueOf(pack.term(known.value())), difficulty));
    }
    return pool;
}

} // namespace

std::vector<SimulatedTrade> shippedTrades(const pack::SqlitePack &pack)
{
    std::vector<SimulatedTrade> trades;
    for (const auto &trade : pack.trades()) {
        const auto letters = pack.formLetters(trade.slug);
        if (letters.empty()) {
            continue;
        }
        SimulatedTrade simulated{trade.slug, {}, allTerms(pack, trade.slug), placedTerms(pack, trade.slug)};
        for (const auto &letter : letters) {
            const auto form = valueOf(pack.form(trade.slug, letter));
            simulated.forms.push_back({letter,
                                       {expertItems(form.everyday.questions), expertItems(form.terms),
                                        expertItems(form.technical.questions)}});
        }
        trades.push_back(std::move(simulated));
    }
    return trades;
}

Cuts shippedCuts()
{
    std::ifstream file(FAGDANSK_SOURCE_DIR "/content/recommendation/rules-1.yaml");
    std::ostringstream text;
    text << file.rdbuf();
    const auto loaded = recommendation::loadRuleSet(text.str());
    if (!loaded.rules) {
        throw std::runtime_error("rules-1.yaml cannot be read");
    }
    return {loaded.rules->cuts[0].cut, loaded.rules->cuts[1].cut, loaded.rules->cuts[2].cut};
}

} // namespace fagdansk::simulation
