// The centre's key pair while a teacher is logged in: opens a person's secret key, and with it what is sealed to them.
#pragma once

#include "app/records/crypto.h"
#include "app/records/database.h"
#include "app/scenarios/centre_store.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace fagdansk::records {

/// The centre's secret key under a password or the recovery code.
struct Wrapped
{
    std::string salt;
    KdfCost cost;
    std::string sealed;
};

base::Result<Wrapped> wrap(const Secret &centreSecret, std::string_view password, KdfCost cost);
/// Empty if the password is wrong.
base::Result<std::optional<Secret>> unwrap(const Wrapped &wrapped, std::string_view password);

class Keyring
{
public:
    explicit Keyring(Database &database) : m_database(database) {}

    void open(KeyPair centre, scenarios::Teacher teacher);
    void lock();
    const std::optional<scenarios::Teacher> &openedBy() const { return m_teacher; }
    const std::optional<KeyPair> &centre() const { return m_centre; }

    /// Empty while locked, or if the person's key is destroyed.
    std::optional<Secret> secretOf(std::int64_t person);
    /// Empty likewise, or if the bytes are damaged.
    std::optional<std::string> read(std::int64_t person, std::string_view sealed);
    void forget(std::int64_t person) { m_persons.erase(person); }

private:
    Database &m_database;
    std::optional<KeyPair> m_centre;
    std::optional<scenarios::Teacher> m_teacher;
    std::unordered_map<std::int64_t, Secret> m_persons;
};

} // namespace fagdansk::records
