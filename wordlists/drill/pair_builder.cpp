#include "wordlists/drill/pair_builder.h"

#include "wordlists/drill/typed_text.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace fagdansk::drill {
namespace {
using glossary::Term;

constexpr std::size_t pairCount = 4;
/// So many neighbours are looked at: some of them mean the same as each other.
constexpr std::size_t candidateCount = 12;

using MeaningOf = std::function<std::string(const Term &)>;

std::vector<const Term *> companions(const DistractorPool &pool, const Term &term, const MeaningOf &meaningOf,
                                     RandomSource &random)
{
    std::vector<const Term *> chosen = {&term};
    const auto lemmas = pool.pick(
        term, term.lemma, candidateCount, Nearness::Sense,
        [&](const Term &other) { return meaningOf(other).empty() ? std::string() : other.lemma; }, random);
    for (const auto &lemma : lemmas) {
        const Term *other = pool.named(lemma);
        const bool isClear = other && std::ranges::none_of(chosen, [&](const Term *one) {
                                 return one == other || pool.isRightToo(*one, *other) ||
                                        pool.isRightToo(*other, *one) ||
                                        plainText(meaningOf(*one)) == plainText(meaningOf(*other));
                             });
        if (isClear && chosen.size() < pairCount) {
            chosen.push_back(other);
        }
    }
    return chosen.size() == pairCount ? chosen : std::vector<const Term *>();
}

std::optional<PairMatch> pairsBy(const DistractorPool &pool, const Term &term, const MeaningOf &meaningOf,
                                 const std::function<Cue(std::string)> &cueOf, RandomSource &random)
{
    auto terms = meaningOf(term).empty() ? std::vector<const Term *>() : companions(pool, term, meaningOf, random);
    if (terms.empty()) {
        return std::nullopt;
    }
    shuffle(terms, random);
    PairMatch task;
    std::vector<std::size_t> shown(terms.size());
    std::iota(shown.begin(), shown.end(), 0U);
    shuffle(shown, random);
    task.meaningOf.resize(terms.size());
    for (std::size_t place = 0; place < shown.size(); ++place) {
        task.meaningOf[shown[place]] = place;
        task.meanings.push_back(cueOf(meaningOf(*terms[shown[place]])));
    }
    for (std::size_t i = 0; i < terms.size(); ++i) {
        task.words.push_back(terms[i]->lemma);
        task.own = terms[i] == &term ? i : task.own;
    }
    return task;
}
} // namespace

std::optional<PairMatch> pairMatch(const DistractorPool &pool, const Term &term, const std::string &language,
                                   RandomSource &random)
{
    const auto pictures = [&] {
        return pairsBy(
            pool, term, [](const Term &one) { return one.picture; },
            [](std::string name) { return PictureCue{std::move(name)}; }, random);
    };
    const auto translations = [&] {
        return pairsBy(
            pool, term,
            [&](const Term &one) {
                const auto found = one.translations.find(language);
                return found == one.translations.end() ? std::string() : found->second.text;
            },
            [&](std::string text) {
                return TranslationCue{language, std::move(text)};
            },
            random);
    };
    auto task = random.below(2) == 0 ? pictures() : translations();
    task = task ? std::move(task) : pictures();
    return task ? std::move(task) : translations();
}

} // namespace fagdansk::drill
