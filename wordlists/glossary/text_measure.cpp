#include "wordlists/glossary/text_measure.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <cstdint>
#include <string>

namespace fagdansk::glossary {
namespace {

struct WordShape
{
    int letters = 0;
    bool isWord = false;
    bool endsSentence = false;
};

WordShape shapeOf(std::string_view run)
{
    WordShape shape;
    const auto *data = reinterpret_cast<const std::uint8_t *>(run.data());
    const auto length = static_cast<std::int32_t>(run.size());
    for (std::int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(data, i, length, c);
        shape.letters += u_isalpha(c) ? 1 : 0;
        shape.isWord = shape.isWord || u_isalnum(c);
        const bool closesQuote = c == U'»' || c == U'"' || c == U')' || c == U'”' || c == U'«';
        shape.endsSentence = c == U'.' || c == U'!' || c == U'?' || (shape.endsSentence && closesQuote);
    }
    return shape;
}

icu::UnicodeString folded(std::string_view utf8)
{
    const icu::StringPiece piece(utf8.data(), static_cast<std::int32_t>(utf8.size()));
    return icu::UnicodeString::fromUTF8(piece).foldCase();
}

} // namespace

double TextMeasure::lix() const
{
    return words == 0 ? 0.0 : static_cast<double>(words) / sentences + 100.0 * longWords / words;
}

TextMeasure measureText(std::string_view utf8)
{
    TextMeasure measure;
    bool open = false; // a sentence that has words but no end yet
    for (std::size_t begin = 0; begin < utf8.size();) {
        const auto end = std::min(utf8.find_first_of(" \n", begin), utf8.size());
        const auto shape = shapeOf(utf8.substr(begin, end - begin));
        measure.words += shape.isWord ? 1 : 0;
        measure.longWords += shape.letters > 6 ? 1 : 0;
        open = open || shape.isWord;
        if (open && shape.endsSentence) {
            ++measure.sentences;
            open = false;
        }
        begin = end + 1;
    }
    measure.sentences += open ? 1 : 0;
    return measure;
}

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return folded(a) == folded(b);
}

int codePoints(std::string_view utf8)
{
    const icu::StringPiece piece(utf8.data(), static_cast<std::int32_t>(utf8.size()));
    return icu::UnicodeString::fromUTF8(piece).countChar32();
}

} // namespace fagdansk::glossary
