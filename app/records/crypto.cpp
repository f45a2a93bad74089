#include "app/records/crypto.h"

#include <sodium.h>

#include <algorithm>
#include <stdexcept>

namespace fagdansk::records {
namespace {
using Byte = unsigned char;

const Byte *raw(std::string_view text)
{
    return reinterpret_cast<const Byte *>(text.data());
}

Byte *raw(std::string &text)
{
    return reinterpret_cast<Byte *>(text.data());
}
} // namespace

Secret::Secret(std::string_view bytes)
{
    if (bytes.size() != m_bytes.size()) {
        throw std::invalid_argument("a secret has 32 bytes");
    }
    std::ranges::copy(bytes, m_bytes.begin());
}

Secret::~Secret()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

Secret Secret::random()
{
    Secret secret;
    randombytes_buf(secret.data(), secret.m_bytes.size());
    return secret;
}

KdfCost KdfCost::forPasswords()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

KdfCost KdfCost::forPins()
{
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

KdfCost KdfCost::cheapest()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

bool startCrypto()
{
    return sodium_init() >= 0;
}

std::string randomBytes(std::size_t count)
{
    std::string bytes(count, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

KeyPair makeKeyPair()
{
    KeyPair pair{std::string(crypto_box_PUBLICKEYBYTES, '\0'), {}};
    crypto_box_keypair(raw(pair.publicKey), pair.secret.data());
    return pair;
}

std::string hashOf(std::string_view text)
{
    std::string hash(32, '\0');
    crypto_generichash(raw(hash), hash.size(), raw(text), text.size(), nullptr, 0);
    return hash;
}

Secret derivedKey(const Secret &root, std::string_view purpose)
{
    Secret key;
    crypto_generichash(key.data(), 32, raw(purpose), purpose.size(), root.data(), 32);
    return key;
}

base::Result<Secret> passwordKey(std::string_view password, std::string_view salt, KdfCost cost)
{
    Secret key;
    const int done = crypto_pwhash(key.data(), 32, password.data(), password.size(), raw(salt),
                                   static_cast<unsigned long long>(cost.passes),
                                   static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (done != 0) {
        return base::Error{base::ErrorKind::Internal, "not enough memory to check a password (" +
                                                          std::to_string(cost.memoryBytes >> 20) + " MiB)"};
    }
    return key;
}

std::string makeSalt()
{
    return randomBytes(crypto_pwhash_SALTBYTES);
}

base::Result<std::string> passwordHash(std::string_view password, KdfCost cost)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), password.data(), password.size(), static_cast<unsigned long long>(cost.passes),
                          static_cast<std::size_t>(cost.memoryBytes)) != 0) {
        return base::Error{base::ErrorKind::Internal, "not enough memory to hash a PIN"};
    }
    return std::string(hash.data());
}

bool matchesHash(const std::string &hash, std::string_view password)
{
    return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

std::string lockWith(const Secret &key, std::string_view plain)
{
    std::string sealed = randomBytes(crypto_secretbox_NONCEBYTES);
    sealed.resize(sealed.size() + crypto_secretbox_MACBYTES + plain.size());
    crypto_secretbox_easy(raw(sealed) + crypto_secretbox_NONCEBYTES, raw(plain), plain.size(), raw(sealed), key.data());
    return sealed;
}

std::optional<std::string> unlockWith(const Secret &key, std::string_view sealed)
{
    constexpr std::size_t overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (sealed.size() < overhead) {
        return std::nullopt;
    }
    std::string plain(sealed.size() - overhead, '\0');
    const auto boxed = sealed.substr(crypto_secretbox_NONCEBYTES);
    if (crypto_secretbox_open_easy(raw(plain), raw(boxed), boxed.size(), raw(sealed), key.data()) != 0) {
        return std::nullopt;
    }
    return plain;
}

std::string sealTo(const std::string &publicKey, std::string_view plain)
{
    std::string sealed(crypto_box_SEALBYTES + plain.size(), '\0');
    if (crypto_box_seal(raw(sealed), raw(plain), plain.size(), raw(std::string_view(publicKey))) != 0) {
        throw std::runtime_error("sealing failed: not a public key");
    }
    return sealed;
}

std::optional<std::string> openSealed(const KeyPair &owner, std::string_view sealed)
{
    if (sealed.size() < crypto_box_SEALBYTES) {
        return std::nullopt;
    }
    std::string plain(sealed.size() - crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal_open(raw(plain), raw(sealed), sealed.size(), raw(std::string_view(owner.publicKey)),
                             owner.secret.data()) != 0) {
        return std::nullopt;
    }
    return plain;
}

std::string Sealer::seal(const std::string &publicKey, std::string_view plain)
{
    auto found = m_agreed.find(publicKey);
    if (found == m_agreed.end()) {
        const KeyPair ephemeral = makeKeyPair();
        Agreed agreed{ephemeral.publicKey, {}};
        if (crypto_box_beforenm(agreed.shared.data(), raw(std::string_view(publicKey)), ephemeral.secret.data()) != 0) {
            throw std::runtime_error("sealing failed: not a public key");
        }
        found = m_agreed.emplace(publicKey, agreed).first;
    }
    const auto &agreed = found->second;
    const auto nonce = randomBytes(crypto_box_NONCEBYTES);
    std::string boxed(crypto_box_MACBYTES + plain.size(), '\0');
    crypto_box_easy_afternm(raw(boxed), raw(plain), plain.size(), raw(std::string_view(nonce)), agreed.shared.data());
    return agreed.ephemeralPublic + nonce + boxed;
}

void Sealer::forget(const std::string &publicKey)
{
    m_agreed.erase(publicKey);
}

std::optional<std::string> Sealer::open(const Secret &owner, std::string_view sealed)
{
    constexpr std::size_t head = crypto_box_PUBLICKEYBYTES + crypto_box_NONCEBYTES;
    if (sealed.size() < head + crypto_box_MACBYTES) {
        return std::nullopt;
    }
    const auto nonce = sealed.substr(crypto_box_PUBLICKEYBYTES, crypto_box_NONCEBYTES);
    const auto boxed = sealed.substr(head);
    std::string plain(boxed.size() - crypto_box_MACBYTES, '\0');
    if (crypto_box_open_easy(raw(plain), raw(boxed), boxed.size(), raw(nonce), raw(sealed), owner.data()) != 0) {
        return std::nullopt;
    }
    return plain;
}

} // namespace fagdansk::records
