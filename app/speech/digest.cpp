#include "app/speech/digest.h"

#include <sodium.h>

#include <array>

namespace fagdansk::speech {

std::string blake2bHex(std::string_view bytes)
{
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(),
                       nullptr, 0);
    std::array<char, 2 * hash.size() + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return hex.data();
}

} // namespace fagdansk::speech
