// Forms of a text for comparing: composed, folded, and folded across foreign keyboards.
#pragma once

#include <string>
#include <string_view>

namespace fagdansk::text {

/// Composed (NFC). Any bytes: a stray byte becomes U+FFFD.
std::string nfc(std::string_view text);

/// NFC and lower case by Danish rules; U+0307 goes and U+0131 becomes i, so that Turkish capitals compare equal. For
/// comparing only.
std::string fold(std::string_view text);

/// `fold`, and letters of other alphabets become the Danish letter they stand for: ö ø, ä æ, ü y, ł l, ş s, ń n, é e.
/// For comparing only.
std::string foldForeign(std::string_view text);

/// The first letter in upper case by Danish rules, the rest untouched.
std::string capitalised(std::string_view text);

} // namespace fagdansk::text
