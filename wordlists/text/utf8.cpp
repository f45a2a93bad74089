#include "wordlists/text/utf8.h"

#include <unicode/utf8.h>

#include <algorithm>

namespace fagdansk::text {
namespace {
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr char32_t replacement = 0xFFFD;
} // namespace

CodePoint codePointAt(std::string_view bytes, std::size_t offset)
{
    // A code point is four bytes at most, so that the 32-bit indices of ICU hold for any size of text.
    const auto window = bytes.substr(offset, 4);
    const auto *data = reinterpret_cast<const std::uint8_t *>(window.data());
    std::int32_t next = 0;
    UChar32 value = 0;
    U8_NEXT(data, next, static_cast<std::int32_t>(window.size()), value);
    if (value < 0) {
        return {replacement, offset, 1, false};
    }
    return {static_cast<char32_t>(value), offset, static_cast<std::size_t>(next), true};
}

base::Result<Utf8> Utf8::create(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const auto point = codePointAt(bytes, at);
        if (!point.isValid) {
            const auto line = 1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n');
            return base::Error{base::ErrorKind::InvalidInput, "line " + std::to_string(line) + ", byte " +
                                                                  std::to_string(at) +
                                                                  ": not UTF-8; save the text as UTF-8"};
        }
        at += point.length;
    }
    if (bytes.starts_with(byteOrderMark)) {
        bytes.remove_prefix(byteOrderMark.size());
    }
    return Utf8(std::string(bytes));
}

std::u32string toUtf32(std::string_view bytes)
{
    std::u32string points;
    points.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const auto point = codePointAt(bytes, at);
        points += point.value;
        at += point.length;
    }
    return points;
}

std::string toUtf8(std::u32string_view points)
{
    std::string bytes;
    for (const char32_t point : points) {
        std::uint8_t buffer[4];
        std::int32_t length = 0;
        UBool failed = false;
        U8_APPEND(buffer, length, 4, static_cast<UChar32>(point), failed);
        if (!failed) {
            bytes.append(reinterpret_cast<const char *>(buffer), static_cast<std::size_t>(length));
        }
    }
    return bytes;
}

} // namespace fagdansk::text
