// The one door for bytes from outside: valid UTF-8 or an Error that says where it breaks.
#pragma once

#include "wordlists/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace fagdansk::text {

/// Valid UTF-8 without a leading byte order mark.
class Utf8
{
public:
    /// Takes any bytes. InvalidInput names the offset of the first invalid byte and its line (both from the input's
    /// start, line from 1).
    static base::Result<Utf8> create(std::string_view bytes);

    const std::string &text() const { return m_text; }
    friend bool operator==(const Utf8 &, const Utf8 &) = default;

private:
    explicit Utf8(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// A code point and the bytes it stands in; `isValid` is false for one stray byte.
struct CodePoint
{
    char32_t value = 0;
    std::size_t begin = 0;
    std::size_t length = 0;
    bool isValid = true;
};

/// Decodes the code point at `offset` (< bytes.size()). Takes any bytes.
CodePoint codePointAt(std::string_view bytes, std::size_t offset);

/// Code points of any bytes; a stray byte becomes U+FFFD.
std::u32string toUtf32(std::string_view bytes);
std::string toUtf8(std::u32string_view points);

} // namespace fagdansk::text
