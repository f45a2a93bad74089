// A document of one page as plain data, in the language it is read in: headings, sentences, words, and bars that show
// how far something reached. Two editions of the same document stand side by side.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace fagdansk::reports {

struct LetterField
{
    std::string label;
    std::string value;
};

/// A part of the screening as a picture: a bar, the limit on it, and what it says.
struct LetterBar
{
    std::string title;
    std::optional<double> share; ///< 0..1; nothing: not taken
    double limit = 0;            ///< 0..1
    std::string sentence;
};

struct LetterSection
{
    std::string title;
    std::vector<LetterBar> bars;
    std::vector<std::string> sentences; ///< a bullet each where there are several
    std::vector<std::string> words;     ///< Danish
    int writingLines = 0;               ///< room to write by hand
};

struct Letter
{
    std::string language; ///< of its text
    std::string centre;
    std::string title;
    std::vector<LetterField> fields; ///< who, to whom, when: the first six are shown
    std::vector<LetterSection> sections;
    std::vector<std::string> foot; ///< the first stands out
};

} // namespace fagdansk::reports
