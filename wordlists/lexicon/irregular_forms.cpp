#include "wordlists/lexicon/irregular_forms.h"

#include <array>
#include <utility>

namespace fagdansk::lexicon {
namespace {
constexpr std::size_t leastFirstBytes = 3;

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array pairs{
    Pair{"børn", "barn"},    Pair{"brødre", "bror"}, Pair{"bøger", "bog"},     Pair{"bønder", "bonde"},
    Pair{"døtre", "datter"}, Pair{"fædre", "far"},   Pair{"fødder", "fod"},    Pair{"gæs", "gås"},
    Pair{"hænder", "hånd"},  Pair{"klør", "klo"},    Pair{"kræfter", "kraft"}, Pair{"køer", "ko"},
    Pair{"mænd", "mand"},    Pair{"mødre", "mor"},   Pair{"nætter", "nat"},    Pair{"nødder", "nød"},
    Pair{"rænder", "rand"},  Pair{"rødder", "rod"},  Pair{"stænder", "stand"}, Pair{"stænger", "stang"},
    Pair{"stæder", "stad"},  Pair{"tænder", "tand"}, Pair{"tænger", "tang"},   Pair{"tæer", "tå"},
    Pair{"ænder", "and"},    Pair{"øjne", "øje"},    Pair{"øren", "øre"},
};
} // namespace

std::string irregularLemma(std::string_view foldedPlural)
{
    const Pair *best = nullptr;
    for (const auto &pair : pairs) {
        const bool isHead =
            foldedPlural.ends_with(pair.first) &&
            (foldedPlural.size() == pair.first.size() || foldedPlural.size() >= pair.first.size() + leastFirstBytes);
        if (isHead && (best == nullptr || pair.first.size() > best->first.size())) {
            best = &pair;
        }
    }
    if (best == nullptr) {
        return {};
    }
    return std::string(foldedPlural.substr(0, foldedPlural.size() - best->first.size())) + std::string(best->second);
}

std::string irregularFirst(std::string_view foldedPiece)
{
    constexpr std::array<std::string_view, 3> roots{"øje", "rose", "hjerte"};
    for (const auto root : roots) {
        if (foldedPiece.size() == root.size() + 1 && foldedPiece.starts_with(root) && foldedPiece.ends_with('n')) {
            return std::string(root);
        }
    }
    return {};
}

} // namespace fagdansk::lexicon
