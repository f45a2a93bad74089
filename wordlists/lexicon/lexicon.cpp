#include "wordlists/lexicon/lexicon.h"

#include "wordlists/text/casing.h"

#include <algorithm>

namespace fagdansk::lexicon {

bool isFormOf(const Lexicon &lexicon, std::string_view lemma, std::string_view token)
{
    const auto foldedLemma = text::fold(lemma);
    const auto foldedToken = text::fold(token);
    if (foldedLemma == foldedToken) {
        return !foldedLemma.empty();
    }
    const auto stems = lexicon.stems(foldedToken);
    if (stems.empty()) {
        const auto stem = lexicon.roughStem(foldedToken);
        return stem.size() > 2 && stem == lexicon.roughStem(foldedLemma);
    }
    return std::ranges::find(stems, foldedLemma) != stems.end();
}

bool shareLemma(const Lexicon &lexicon, std::string_view a, std::string_view b)
{
    if (isFormOf(lexicon, a, b) || isFormOf(lexicon, b, a)) {
        return true;
    }
    const auto ofB = lexicon.stems(b);
    return std::ranges::any_of(lexicon.stems(a),
                               [&](const auto &stem) { return std::ranges::find(ofB, stem) != ofB.end(); });
}

} // namespace fagdansk::lexicon
