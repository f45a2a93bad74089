#include "wordlists/base/ids.h"

#include <algorithm>

namespace fagdansk::base {
namespace {
int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}
} // namespace

bool isSlug(std::string_view text)
{
    return !text.empty() && text.front() != '-' && text.back() != '-' && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

Result<ContentId> ContentId::parse(std::string_view text)
{
    std::size_t parts = 0;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const auto end = std::min(text.find('/', begin), text.size());
        if (!isSlug(text.substr(begin, end - begin))) {
            parts = 0;
            break;
        }
        ++parts;
        begin = end + 1;
    }
    if (parts < 2 || parts > 5 || text.size() > 120) {
        return Error{ErrorKind::InvalidInput, "'" + std::string(text.substr(0, 120)) +
                                                  "' is not an id; write pack/trade/slug with a-z, 0-9 and -"};
    }
    ContentId id;
    id.m_text = text;
    return id;
}

Result<ContentId> ContentId::child(std::string_view slug) const
{
    return parse(m_text + "/" + std::string(slug));
}

std::string_view ContentId::trade() const
{
    const std::string_view text = m_text;
    const auto first = text.find('/');
    if (first == std::string_view::npos) {
        return {};
    }
    const auto second = text.find('/', first + 1);
    return text.substr(first + 1, second == std::string_view::npos ? second : second - first - 1);
}

std::string_view ContentId::slug() const
{
    const std::string_view text = m_text;
    const auto last = text.rfind('/');
    return last == std::string_view::npos ? text : text.substr(last + 1);
}

bool Uuid::isNull() const
{
    return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
}

std::string Uuid::text() const
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            out += '-';
        }
        out += digits[bytes[i] >> 4];
        out += digits[bytes[i] & 15];
    }
    return out;
}

Result<Uuid> Uuid::parse(std::string_view text)
{
    const Error bad{ErrorKind::InvalidInput, "'" + std::string(text.substr(0, 60)) + "' is not a UUID"};
    if (text.size() != 36) {
        return bad;
    }
    Uuid uuid;
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        const int value = isDash ? 0 : hexValue(text[i]);
        if (value < 0 || (isDash && text[i] != '-')) {
            return bad;
        }
        if (!isDash) {
            uuid.bytes[nibble / 2] = static_cast<std::uint8_t>(uuid.bytes[nibble / 2] << 4 | value);
            ++nibble;
        }
    }
    return uuid;
}

Uuid makeUuidV7(std::int64_t utcMs, const std::array<std::uint8_t, 10> &random)
{
    Uuid uuid;
    for (std::size_t i = 0; i < 6; ++i) {
        uuid.bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(utcMs) >> (40 - 8 * i));
    }
    std::ranges::copy(random, uuid.bytes.begin() + 6);
    uuid.bytes[6] = static_cast<std::uint8_t>((uuid.bytes[6] & 0x0f) | 0x70);
    uuid.bytes[8] = static_cast<std::uint8_t>((uuid.bytes[8] & 0x3f) | 0x80);
    return uuid;
}

} // namespace fagdansk::base
