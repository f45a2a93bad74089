// How unlikely a part of a compound is, in units of one ordinary part. Tuned on tests/corpora/language/*-tune.
#pragma once

#include "wordlists/lexicon/word_form.h"

#include <cstddef>
#include <string_view>

namespace fagdansk::compounds {

inline constexpr double ordinaryPart = 1.0;
inline constexpr double unflagged = 1.0;
inline constexpr double unflaggedLink = 1.6;
inline constexpr double linkCost = 0.1;
inline constexpr double moreParts = 0.7;
inline constexpr double twoLetters = 1.5;
inline constexpr double threeLetters = 0.6;
inline constexpr double unusual = 0.5;
inline constexpr double shortUnusual = 1.2; ///< of four letters or fewer
inline constexpr double mostCost = 6.0;
inline constexpr double mostCostOfListed = 4.1;
inline constexpr double mostCostOfDerived = 2.5; ///< of a prefix and a word: for|mand, and no form|and
inline constexpr std::size_t shortWord = 6;
inline constexpr double mostCostOfShort = 3.3; ///< of a listed short word

std::size_t lettersOf(std::string_view piece);
/// Does a letter begin at byte `at`, and no number run over it? `at` is at least 1.
bool isBoundary(std::string_view word, std::size_t at);
/// Short pieces are words by chance.
double shortness(std::string_view piece);
double classCost(lexicon::WordClass wordClass);
bool canStandFirst(std::string_view piece, const lexicon::FirstPart &part);
double costOf(const lexicon::FirstPart &part);

} // namespace fagdansk::compounds
