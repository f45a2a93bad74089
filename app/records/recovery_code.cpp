#include "app/records/recovery_code.h"

#include "app/records/crypto.h"

namespace fagdansk::records {
namespace {
constexpr std::string_view alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // 32 signs: five bits each
constexpr std::size_t signs = 25;
constexpr std::size_t group = 5;

std::string grouped(std::string_view plain)
{
    std::string code;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        code += i > 0 && i % group == 0 ? "-" : "";
        code += plain[i];
    }
    return code;
}

// Upper case, without spaces and hyphens. Empty if a sign cannot stand in a code.
std::string plainSigns(std::string_view typed)
{
    std::string plain;
    for (char c : typed) {
        if (c == ' ' || c == '-') {
            continue;
        }
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (alphabet.find(c) == std::string_view::npos) {
            return {};
        }
        plain += c;
    }
    return plain;
}
} // namespace

std::string makeRecoveryCode()
{
    std::string plain;
    for (const char byte : randomBytes(signs)) {
        plain += alphabet[static_cast<unsigned char>(byte) % alphabet.size()];
    }
    return grouped(plain);
}

std::string normalRecoveryCode(std::string_view typed)
{
    const auto plain = plainSigns(typed);
    return plain.size() == signs ? grouped(plain) : std::string();
}

bool isLastGroup(std::string_view code, std::string_view typed)
{
    const auto plain = plainSigns(typed);
    return plain.size() == group && code.ends_with(plain);
}

} // namespace fagdansk::records
