// What a worksheet shows. All text is Danish, but for the translations; the sheet itself is always in Danish, since
// that is what is learnt.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace fagdansk::reports {

struct WorksheetReport
{
    struct Word
    {
        std::string word;
        std::string meaning;
        std::string translation;
    };
    /// `key[i]` is the place in `right` that belongs to `left[i]`.
    struct Pairs
    {
        std::vector<std::string> left;
        std::vector<std::string> right;
        std::vector<std::size_t> key;
    };
    struct Gap
    {
        std::string before;
        std::string after;
        std::string answer;
    };
    struct Noun
    {
        std::string word;
        std::string article;
    };
    struct Question
    {
        std::string word;
        std::array<std::string, 3> options; ///< 1, X, 2
        std::size_t key = 0;
    };

    std::string title;
    std::string centre;
    std::vector<Word> words;
    Pairs meanings;
    std::vector<Gap> gaps;
    std::vector<std::string> gapWords;
    Pairs compounds;
    std::vector<std::string> compoundWords; ///< whole, as `compounds.left`
    std::vector<Noun> nouns;
    std::vector<Question> quiz;
};

} // namespace fagdansk::reports
