#include "app/speech/spoken_text.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>

#include <algorithm>

namespace fagdansk::speech {
namespace {

using base::Error;
using base::ErrorKind;
using base::Result;

constexpr int maxSlugPoints = 80;

bool isUtf8(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(nullptr, 0, nullptr, text.data(), static_cast<int32_t>(text.size()), &status);
    return status == U_ZERO_ERROR || status == U_BUFFER_OVERFLOW_ERROR || status == U_STRING_NOT_TERMINATED_WARNING;
}

bool isBlank(UChar32 point)
{
    return u_isUWhiteSpace(point) || u_iscntrl(point);
}

std::string utf8(const icu::UnicodeString &text)
{
    std::string bytes;
    return text.toUTF8String(bytes);
}

bool canBeSaid(UChar32 point)
{
    const auto mask = U_GET_GC_MASK(point);
    return (mask & (U_GC_L_MASK | U_GC_N_MASK | U_GC_SC_MASK | U_GC_SM_MASK)) != 0 || point == '%' || point == 0xA7 ||
           point == 0xB0;
}

bool belongsToWord(UChar32 point)
{
    return (U_GET_GC_MASK(point) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK)) != 0;
}

void appendSlugPoint(icu::UnicodeString &slug, UChar32 point)
{
    switch (point) {
    case 0xE6:
        slug.append(u"ae", 2);
        return;
    case 0xF8:
        slug.append(u"oe", 2);
        return;
    case 0xE5:
        slug.append(u"aa", 2);
        return;
    default:
        break;
    }
    if (belongsToWord(point))
        slug.append(point);
    else if (!slug.isEmpty() && slug[slug.length() - 1] != u'-')
        slug.append(u'-');
}

} // namespace

Result<std::string> normalised(std::string_view text)
{
    if (text.size() > maxTextBytes)
        return Error{ErrorKind::InvalidInput, "a text of " + std::to_string(text.size()) + " bytes is too long to say"};
    if (!isUtf8(text))
        return Error{ErrorKind::InvalidInput, "a text to say is not valid UTF-8"};

    UErrorCode status = U_ZERO_ERROR;
    const auto bytes = icu::StringPiece(text.data(), static_cast<int32_t>(text.size()));
    const auto composed =
        icu::Normalizer2::getNFCInstance(status)->normalize(icu::UnicodeString::fromUTF8(bytes), status);
    if (U_FAILURE(status))
        return Error{ErrorKind::Internal, std::string("ICU could not normalise a text: ") + u_errorName(status)};

    icu::UnicodeString out;
    bool sayable = false;
    for (int32_t i = 0; i < composed.length(); i = composed.moveIndex32(i, 1)) {
        const UChar32 point = composed.char32At(i);
        sayable = sayable || canBeSaid(point);
        if (!isBlank(point))
            out.append(point);
        else if (!out.isEmpty() && out[out.length() - 1] != u' ')
            out.append(u' ');
    }
    if (!sayable)
        return Error{ErrorKind::InvalidInput, "there is nothing to say in the text"};
    return utf8(out.trim());
}

bool isLanguageTag(std::string_view language)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isPartChar = [&](char c) { return isLetter(c) || (c >= '0' && c <= '9'); };
    const auto first = language.substr(0, language.find('-'));
    if (first.size() < 2 || first.size() > 3 || !std::all_of(first.begin(), first.end(), isLetter))
        return false;
    auto rest = language.substr(first.size());
    while (!rest.empty()) {
        rest.remove_prefix(1); // the '-'
        const auto part = rest.substr(0, rest.find('-'));
        if (part.empty() || part.size() > 8 || !std::all_of(part.begin(), part.end(), isPartChar))
            return false;
        rest.remove_prefix(part.size());
    }
    return true;
}

std::string recordingSlug(const std::string &text, const std::string &language)
{
    auto lower = icu::UnicodeString::fromUTF8(text);
    lower.toLower(icu::Locale(language.c_str()));
    icu::UnicodeString slug;
    for (int32_t i = 0; i < lower.length(); i = lower.moveIndex32(i, 1))
        appendSlugPoint(slug, lower.char32At(i));
    slug.truncate(slug.moveIndex32(0, maxSlugPoints));
    while (slug.endsWith(u'-'))
        slug.truncate(slug.length() - 1);
    return utf8(slug);
}

} // namespace fagdansk::speech
