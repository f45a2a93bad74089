// How long and how hard a short text is. For checking content only: what people are shown comes from the readability
// room.
#pragma once

#include <string_view>

namespace fagdansk::glossary {

struct TextMeasure
{
    int words = 0;     ///< runs without white space that hold a letter or a digit
    int longWords = 0; ///< of more than six letters
    int sentences = 0; ///< at least 1 where there are words

    /// words / sentences + 100 * longWords / words (C.-H. Björnsson, 1968); 0 without words.
    double lix() const;
};

TextMeasure measureText(std::string_view utf8);

/// Equal but for upper and lower case.
bool equalIgnoringCase(std::string_view a, std::string_view b);
/// Number of code points.
int codePoints(std::string_view utf8);

} // namespace fagdansk::glossary
