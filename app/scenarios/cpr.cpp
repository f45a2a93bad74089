#include "app/scenarios/cpr.h"

#include <array>
#include <cstddef>
#include <string>

namespace fagdansk::scenarios {
namespace {
constexpr std::size_t cprDigits = 10;
constexpr std::size_t dateDigits = 6;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isDate(std::string_view digits)
{
    static constexpr std::array<int, 12> longest{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int day = (digits[0] - '0') * 10 + (digits[1] - '0');
    const int month = (digits[2] - '0') * 10 + (digits[3] - '0');
    return month >= 1 && month <= 12 && day >= 1 && day <= longest[static_cast<std::size_t>(month - 1)];
}

// Space, hyphen, and their non-breaking and dash forms, in UTF-8; the number of bytes, 0 if none stands there.
std::size_t separatorAt(std::string_view text)
{
    for (const std::string_view separator :
         {" ", "-", ".", "/", "\u00A0", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u202F"}) {
        if (text.starts_with(separator)) {
            return separator.size();
        }
    }
    return 0;
}

std::size_t skipSeparators(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const auto length = separatorAt(text.substr(at));
        if (length == 0) {
            break;
        }
        at += length;
    }
    return at;
}

// Ten digits from `begin`, separators allowed after the sixth only; the digits must end there.
bool startsCpr(std::string_view text, std::size_t begin)
{
    std::string digits;
    std::size_t at = begin;
    while (at < text.size() && digits.size() < cprDigits) {
        if (digits.size() == dateDigits) {
            at = skipSeparators(text, at);
        }
        if (at >= text.size() || !isDigit(text[at])) {
            return false;
        }
        digits += text[at++];
    }
    const bool ends = at >= text.size() || !isDigit(text[at]);
    return digits.size() == cprDigits && ends && isDate(digits);
}
} // namespace

bool looksLikeCpr(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDigit(text[i]) && (i == 0 || !isDigit(text[i - 1])) && startsCpr(text, i)) {
            return true;
        }
    }
    return false;
}

} // namespace fagdansk::scenarios
