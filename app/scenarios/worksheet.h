// A worksheet for paper: the words, and exercises that can be done with a pencil. Pure.
#pragma once

#include "wordlists/drill/random_source.h"
#include "wordlists/glossary/term.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace fagdansk::scenarios {

/// More do not fit on two pages.
inline constexpr std::size_t mostWorksheetWords = 14;

struct WorksheetWord
{
    std::string word; ///< "en slaggehammer"
    std::string meaning;
    std::string translation;
    friend bool operator==(const WorksheetWord &, const WorksheetWord &) = default;
};

/// Two columns to be joined by lines: the right one is mixed; `key[i]` is the place in it that belongs to `left[i]`.
struct WorksheetPairs
{
    std::vector<std::string> left;
    std::vector<std::string> right;
    std::vector<std::size_t> key;
    friend bool operator==(const WorksheetPairs &, const WorksheetPairs &) = default;
};

struct WorksheetGap
{
    std::string before;
    std::string after;
    std::string answer; ///< the form that stands there
    friend bool operator==(const WorksheetGap &, const WorksheetGap &) = default;
};

struct WorksheetQuestion
{
    std::string word;
    std::array<std::string, 3> options; ///< 1, X, 2
    std::size_t key = 0;
    friend bool operator==(const WorksheetQuestion &, const WorksheetQuestion &) = default;
};

struct Worksheet
{
    std::string title;
    std::string language; ///< of the translations; empty: none
    std::vector<WorksheetWord> words;
    WorksheetPairs meanings;
    std::vector<WorksheetGap> gaps;
    std::vector<std::string> gapWords;      ///< the answers, mixed
    WorksheetPairs compounds;               ///< first parts ("tyngdepunkts") and last ones ("afstand")
    std::vector<std::string> compoundWords; ///< whole, as `compounds.left`
    std::vector<WorksheetWord> articles;    ///< words of a gender; `meaning` is "en" or "et"
    std::vector<WorksheetQuestion> quiz;
};

/// From the first `mostWorksheetWords` of `terms` that have a meaning.
Worksheet makeWorksheet(const std::string &title, const std::vector<glossary::Term> &terms, const std::string &language,
                        drill::RandomSource &random);

} // namespace fagdansk::scenarios
