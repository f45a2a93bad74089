// libsodium, thinly: the only file that calls it. Byte strings travel as std::string; secrets wipe themselves.
#pragma once

#include "wordlists/base/result.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace fagdansk::records {

/// Thirty-two secret bytes, wiped when they go.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string_view bytes); ///< exactly 32 bytes
    Secret(const Secret &) = default;
    Secret &operator=(const Secret &) = default;
    ~Secret();
    static Secret random();

    const unsigned char *data() const { return m_bytes.data(); }
    unsigned char *data() { return m_bytes.data(); }
    std::string_view view() const { return {reinterpret_cast<const char *>(m_bytes.data()), m_bytes.size()}; }

private:
    std::array<unsigned char, 32> m_bytes{};
};

struct KeyPair
{
    std::string publicKey; ///< 32 bytes
    Secret secret;
};

/// What a guess at a password costs: passes over `memoryBytes`.
struct KdfCost
{
    std::int64_t passes = 0;
    std::int64_t memoryBytes = 0;

    /// Passwords and the recovery code, which open every key: 256 MiB, about a second on an old PC, a few times a day.
    static KdfCost forPasswords();
    /// PINs, checked at every visit of a participant: 64 MiB, about a tenth of that.
    static KdfCost forPins();
    /// As little as libsodium allows: tests only.
    static KdfCost cheapest();
};

/// Once before anything else; false if the system has no random source.
bool startCrypto();
std::string randomBytes(std::size_t count);
KeyPair makeKeyPair();
/// BLAKE2b-256.
std::string hashOf(std::string_view text);
/// A key of its own for every `purpose` under one root key.
Secret derivedKey(const Secret &root, std::string_view purpose);

/// argon2id. Internal if the memory cannot be had.
base::Result<Secret> passwordKey(std::string_view password, std::string_view salt, KdfCost cost);
std::string makeSalt(); ///< 16 bytes
base::Result<std::string> passwordHash(std::string_view password, KdfCost cost);
bool matchesHash(const std::string &hash, std::string_view password);

/// With one key, both ways (XSalsa20-Poly1305, random nonce in front).
std::string lockWith(const Secret &key, std::string_view plain);
std::optional<std::string> unlockWith(const Secret &key, std::string_view sealed);

/// To a public key: only the owner of the secret key can read it.
std::string sealTo(const std::string &publicKey, std::string_view plain);
std::optional<std::string> openSealed(const KeyPair &owner, std::string_view sealed);

/// Seals many texts to the same few public keys. The costly agreement on a key (curve25519) happens once a receiver: an
/// ephemeral key pair is made, its secret half wiped at once, its public half put in front of every text.
class Sealer
{
public:
    std::string seal(const std::string &publicKey, std::string_view plain);
    /// Forgets the agreed key; the next text to this receiver agrees anew.
    void forget(const std::string &publicKey);
    static std::optional<std::string> open(const Secret &owner, std::string_view sealed);

private:
    struct Agreed
    {
        std::string ephemeralPublic;
        Secret shared;
    };
    std::map<std::string, Agreed> m_agreed;
};

} // namespace fagdansk::records
