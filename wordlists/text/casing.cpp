#include "wordlists/text/casing.h"

#include "wordlists/text/utf8.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace fagdansk::text {
namespace {
constexpr char32_t combiningDotAbove = 0x0307;
constexpr char32_t dotlessI = 0x0131;

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string asciiLower(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

icu::UnicodeString composed(const icu::UnicodeString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto *normalizer = icu::Normalizer2::getNFCInstance(status);
    auto result = U_FAILURE(status) ? text : normalizer->normalize(text, status);
    return U_FAILURE(status) ? text : result;
}

std::string utf8(const icu::UnicodeString &text)
{
    std::string out;
    return text.toUTF8String(out);
}

icu::UnicodeString fromBytes(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

/// The Danish letter that a foreign one stands for; the letter itself where there is none.
char32_t danishLetter(char32_t letter)
{
    switch (letter) {
    case U'ö':
    case U'ő':
        return U'ø';
    case U'ä':
        return U'æ';
    case U'ü':
    case U'ű':
        return U'y';
    case U'ł':
        return U'l';
    case U'đ':
    case U'ð':
        return U'd';
    case U'å':
    case U'æ':
    case U'ø':
        return letter;
    default:
        break;
    }
    UErrorCode status = U_ZERO_ERROR;
    const auto *normalizer = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString parts;
    if (U_FAILURE(status) || !normalizer->getDecomposition(static_cast<UChar32>(letter), parts)) {
        return letter;
    }
    return static_cast<char32_t>(parts.char32At(0));
}
} // namespace

std::string nfc(std::string_view text)
{
    return isAscii(text) ? std::string(text) : utf8(composed(fromBytes(text)));
}

std::string fold(std::string_view text)
{
    if (isAscii(text)) {
        return asciiLower(text);
    }
    auto lower = composed(fromBytes(text));
    lower.toLower(icu::Locale("da"));
    lower.findAndReplace(icu::UnicodeString(static_cast<UChar32>(combiningDotAbove)), icu::UnicodeString());
    lower.findAndReplace(icu::UnicodeString(static_cast<UChar32>(dotlessI)), icu::UnicodeString(u'i'));
    return utf8(lower);
}

std::string foldForeign(std::string_view text)
{
    const auto folded = fold(text);
    if (isAscii(folded)) {
        return folded;
    }
    auto points = toUtf32(folded);
    std::erase_if(points, [](char32_t c) { return u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK; });
    std::ranges::transform(points, points.begin(), danishLetter);
    return toUtf8(points);
}

std::string capitalised(std::string_view text)
{
    if (text.empty()) {
        return {};
    }
    const auto first = codePointAt(text, 0);
    return toUtf8(std::u32string(1, static_cast<char32_t>(u_toupper(static_cast<UChar32>(first.value))))) +
           std::string(text.substr(first.length));
}

} // namespace fagdansk::text
