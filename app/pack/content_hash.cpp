#include "app/pack/content_hash.h"

#include <sodium.h>

#include <array>
#include <stdexcept>

namespace fagdansk::pack {
namespace {

constexpr std::size_t hashBytes = 32;

void startSodium()
{
    static const int started = sodium_init();
    if (started < 0) {
        throw std::runtime_error("libsodium does not start");
    }
}

std::string hexOf(const std::array<unsigned char, hashBytes> &hash)
{
    std::array<char, hashBytes * 2 + 1> text{};
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    return text.data();
}

} // namespace

struct FieldHash::State
{
    crypto_generichash_state sodium;
};

std::string contentHash(std::string_view bytes)
{
    startSodium();
    std::array<unsigned char, hashBytes> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(),
                       nullptr, 0);
    return hexOf(hash);
}

FieldHash::FieldHash() : m_state(std::make_unique<State>())
{
    startSodium();
    crypto_generichash_init(&m_state->sodium, nullptr, 0, hashBytes);
}

FieldHash::~FieldHash() = default;

void FieldHash::add(std::string_view field)
{
    const auto length = std::to_string(field.size()) + ":";
    for (const std::string_view part : {std::string_view(length), field}) {
        crypto_generichash_update(&m_state->sodium, reinterpret_cast<const unsigned char *>(part.data()), part.size());
    }
}

std::string FieldHash::finish()
{
    std::array<unsigned char, hashBytes> hash{};
    crypto_generichash_final(&m_state->sodium, hash.data(), hash.size());
    return hexOf(hash);
}

} // namespace fagdansk::pack
